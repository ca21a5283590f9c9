import type { Command, Option } from 'commander';
import { optionSchema } from './add-option.ts';

type JsonSchema = Readonly<Record<string, unknown>>;

/** Flags that a config file cannot set. */
const ofTheLine: readonly string[] = ['config', 'set', 'print-config', 'help'];

/** The JSON schema of a config file, for editors: every flag of every command, and a section for each command. */
export function configSchema(program: Command): JsonSchema {
  // Those that read a config file.
  const leaves = leavesOf(program).filter(({ options }) => options.some((option) => option.name() === 'config'));
  const sections = leaves.filter(({ parent }) => parent === program);
  const uses = new Map<string, FlagUse[]>();
  for (const command of leaves) {
    for (const option of configurable(command.options)) {
      const use = { command: nameOf(command), schema: flagSchema(option, command) };
      uses.set(option.name(), [...(uses.get(option.name()) ?? []), use]);
    }
  }
  const shared = new Map([...uses].map(([name, all]) => [name, sharedSchema(all)]));
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Settings of seqgraft',
    description:
      'Flags of the command by their names. Those under the name of a command are for this one alone, and win.',
    type: 'object',
    // Of editors that are built on VS Code's reader of JSON.
    allowComments: true,
    allowTrailingCommas: true,
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      ...Object.fromEntries([...shared.keys()].map((name) => [name, { $ref: `#/definitions/${name}` }])),
      ...Object.fromEntries(sections.map((command) => [command.name(), sectionSchema(command, shared)])),
    },
    definitions: Object.fromEntries(shared),
  };
}

/** A flag as a command has it. */
interface FlagUse {
  readonly command: string;
  readonly schema: JsonSchema;
}

/** What a flag takes in any command, and what each says of it. */
function sharedSchema(uses: readonly FlagUse[]): JsonSchema {
  const { description: _, ...schema } = uses.map((use) => use.schema).reduce(common);
  const commands = new Map<unknown, string[]>();
  for (const { command, schema: own } of uses)
    commands.set(own.description, [...(commands.get(own.description) ?? []), command]);
  const [[only] = [], ...others] = commands;
  const description =
    others.length === 0 ? only : [...commands].map(([text, names]) => `${names.join(', ')}: ${text}`).join('\n');
  return { description, ...schema };
}

/** `store gc` */
function nameOf(command: Command): string {
  const { parent } = command;
  return parent?.parent ? `${parent.name()} ${command.name()}` : command.name();
}

function leavesOf(command: Command): Command[] {
  return command.commands.length === 0 ? [command] : command.commands.flatMap(leavesOf);
}

function configurable(options: readonly Option[]): Option[] {
  return options.filter((option) => !option.negate && !ofTheLine.includes(option.name()));
}

/** A command's own flags; what is the same for all commands is said once. */
function sectionSchema(command: Command, shared: ReadonlyMap<string, JsonSchema>): JsonSchema {
  const properties = configurable(command.options).map((option) => {
    const name = option.name();
    const own = flagSchema(option, command);
    const same = JSON.stringify(own) === JSON.stringify(shared.get(name));
    return [name, same ? { $ref: `#/definitions/${name}` } : own] as const;
  });
  return {
    description: `For seqgraft ${command.name()} alone.`,
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(properties),
  };
}

function flagSchema(option: Option, command: Command): JsonSchema {
  const negated = command.options.some((each) => each.negate && each.attributeName() === option.attributeName());
  const { list, sum: _, ...value } = optionSchema(option);
  const described = { description: option.description };
  const { defaultValue } = option;
  const plain = ['string', 'number', 'boolean'].includes(typeof defaultValue) || Array.isArray(defaultValue);
  const usual = plain ? { default: defaultValue } : {};
  if (negated) return { ...described, anyOf: [value, { const: false }] };
  if (list === undefined) return { ...described, ...value, ...usual };
  // One alone needs no brackets; `64,64` is taken, too.
  return { ...described, anyOf: [{ type: 'array', items: value, minItems: 1 }, value, { type: 'string' }], ...usual };
}

/** What two commands with a flag of one name have in common; what differs stands in their sections. */
function common(a: JsonSchema, b: JsonSchema): JsonSchema {
  const same = Object.fromEntries(
    Object.entries(a).filter(([key, value]) => JSON.stringify(value) === JSON.stringify(b[key])),
  );
  const values = (schema: JsonSchema): string => JSON.stringify({ ...schema, description: 0, default: 0 });
  if (values(a) === values(b)) return same;
  const strip = ({ description: _, default: __, ...rest }: Record<string, unknown>): JsonSchema => rest;
  const ways = (schema: JsonSchema): readonly JsonSchema[] =>
    (schema.anyOf as JsonSchema[] | undefined) ?? [strip(schema)];
  const alternatives = [...new Map([...ways(a), ...ways(b)].map((way) => [JSON.stringify(way), way])).values()];
  return { anyOf: alternatives };
}
