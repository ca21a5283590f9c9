import type { Json } from '@seqgraft/core';

/** Settings of a layer by name; what stands in a config is not trusted to be of any type. */
export type Settings = { readonly [name: string]: Json | undefined };

/** A layer of a chain, as its config has it. */
export interface KerasLayer {
  readonly className: string;
  readonly name: string;
  readonly settings: Settings;
  /** Place among the layers of its class, which is how Keras 3 calls it in a file of weights. */
  readonly place: number;
}

/** For messages. */
export function quotedLayer({ className, name }: Pick<KerasLayer, 'className' | 'name'>): string {
  return `layer "${name}" (${className})`;
}

/** An object's members; none of anything else. */
export function settingsOf(value: Json | undefined): Settings {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Settings) : {};
}

/** `{ class_name, config: { name, … } }` as a layer. */
export function layerOf(value: Json | undefined, place = 0): KerasLayer {
  const { class_name: className, config, name } = settingsOf(value);
  const settings = settingsOf(config);
  const given = settings.name ?? name;
  return {
    className: typeof className === 'string' ? className : 'of no class',
    name: typeof given === 'string' ? given : '',
    settings,
    place,
  };
}

/** The name of a function such as an activation: a text, or an object that says it; `linear` for none. */
export function functionName(value: Json | undefined): string {
  if (value === null || value === undefined) return 'linear';
  if (typeof value === 'string') return value;
  const { config, class_name: className } = settingsOf(value);
  if (typeof config === 'string') return config;
  // Keras 3 has an activation that is a layer too, such as Softmax.
  return typeof className === 'string' ? className.toLowerCase() : 'of no name';
}
