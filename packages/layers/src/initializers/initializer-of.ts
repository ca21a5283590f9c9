import type { OptionPlace } from '../check-option.ts';
import { deserialize, serializedObject } from '../keras-object.ts';
import type { Initializer } from '../tfjs-types.ts';
import { Orthogonal, type OrthogonalOptions } from './orthogonal.ts';
import { RandomUniform, type RandomUniformOptions } from './random-uniform.ts';
import type { SeedOption } from './seeded-initializer.ts';
import {
  glorotNormal,
  glorotUniform,
  heNormal,
  heUniform,
  VarianceScaling,
  type VarianceScalingOptions,
} from './variance-scaling.ts';

/** Classes of Keras that ours stand for; others are made by tfjs. */
const seeded: Readonly<Record<string, (config: object) => Initializer>> = {
  VarianceScaling: (config) => new VarianceScaling(config as VarianceScalingOptions),
  GlorotUniform: (config) => glorotUniform(config as SeedOption),
  GlorotNormal: (config) => glorotNormal(config as SeedOption),
  HeNormal: (config) => heNormal(config as SeedOption),
  HeUniform: (config) => heUniform(config as SeedOption),
  Orthogonal: (config) => new Orthogonal(config as OrthogonalOptions),
  RandomUniform: (config) => new RandomUniform(config as RandomUniformOptions),
};

/**
 * The initialiser of a name, of a config, or itself.
 *
 * @throws E_LAYER_OPTION for a name that is not known.
 */
export function initializerOf(identifier: unknown, place: OptionPlace): Initializer {
  if (typeof (identifier as Initializer | null)?.apply === 'function') return identifier as Initializer;
  const object = serializedObject(identifier, place);
  const make = Object.hasOwn(seeded, object.className) ? seeded[object.className] : undefined;
  return make?.(object.config) ?? deserialize<Initializer>(object, place);
}
