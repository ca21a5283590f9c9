import { isJsonObject, type Json, type JsonObject } from '@seqgraft/core';
import { type ForeignCode, ForeignCodeError } from './foreign-errors.ts';

/** Built-in classes of Keras that hold a program: their config is code, or the address of code. */
const PROGRAMS: ReadonlySet<string> = new Set([
  'Lambda',
  'TFSMLayer',
  'TorchModuleWrapper',
  'JaxLayer',
  'FlaxLayer',
  'TFOpLambda',
  'SlicingOpLambda',
  'ClassMethod',
  'InstanceMethod',
  'InstanceProperty',
  'OperationLambda',
  '__lambda__',
  'function',
]);

/** How Keras writes values of Python; their module is none of Keras's. */
const VALUES: ReadonlySet<string> = new Set([
  '__tuple__',
  '__tensor__',
  '__numpy__',
  '__bytes__',
  '__ellipsis__',
  '__slice__',
  '__typespec__',
]);

/**
 * Refuses a config of Keras or TensorFlow.js that needs code from elsewhere to be built: Lambda and its kin, custom objects
 * (`registered_name`, `Package>Class`), modules outside of Keras. Classes that nobody here knows pass: they name no code.
 *
 * @param config `{ class_name, config, … }`, of any depth that `readForeignModel` lets through
 * @throws E_FOREIGN_CODE with all of them, each by its layer's name
 */
export function refuseForeignCode(config: Json): void {
  const found: ForeignCode[] = [];
  visit(config, { where: 'config', layer: 'the model' }, found);
  if (found.length > 0) throw new ForeignCodeError({ found });
}

interface Place {
  readonly where: string;
  /** The name of the nearest object around that has one. */
  readonly layer: string;
}

function visit(value: Json | undefined, { where, layer }: Place, found: ForeignCode[]): void {
  if (Array.isArray(value)) {
    value.forEach((item: Json, index) => {
      visit(item, { where: `${where}[${index}]`, layer }, found);
    });
    return;
  }
  if (!isJsonObject(value)) return;
  const named = nameOf(value) ?? layer;
  const code = codeOf(value);
  if (code !== undefined) found.push({ layer: named, code, where });
  for (const [key, member] of Object.entries(value)) visit(member, { where: `${where}.${key}`, layer: named }, found);
}

function nameOf({ class_name, config, name }: JsonObject): string | undefined {
  if (typeof class_name !== 'string') return undefined;
  if (isJsonObject(config) && typeof config.name === 'string') return config.name.slice(0, 200);
  return typeof name === 'string' ? name.slice(0, 200) : undefined;
}

function isOfKeras(module: string): boolean {
  return /^(?:keras|tf_keras|keras_core|tensorflow\.keras|tensorflow\.python\.keras)(?:\.|$)/.test(module);
}

/** What code an object needs, as the end of a sentence; undefined when none. */
function codeOf({ class_name, module, registered_name, config }: JsonObject): string | undefined {
  if (typeof class_name !== 'string') return undefined;
  const name = class_name.slice(0, 200);
  if (PROGRAMS.has(name)) {
    const called = typeof config === 'string' ? ` ${JSON.stringify(config.slice(0, 100))}` : '';
    return name === 'function' ? `the function${called} of somebody's own` : `a ${name}, which is code`;
  }
  if (name.includes('>')) return `the custom ${name}`;
  if (VALUES.has(name)) return undefined;
  if (typeof module === 'string' && !isOfKeras(module)) return `${module.slice(0, 200)}.${name}, no part of Keras`;
  if (module !== undefined && module !== null && typeof module !== 'string')
    return `${name} of a module without a name`;
  // Keras itself writes null, or for a class of its inner modules the class's own name.
  if (typeof registered_name === 'string' && registered_name !== name) {
    return `the custom ${registered_name.slice(0, 200)}`;
  }
  return undefined;
}
