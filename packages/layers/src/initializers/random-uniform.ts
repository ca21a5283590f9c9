import type { Random } from '@seqgraft/core';
import type { serialization } from '@tensorflow/tfjs-core';
import { checkFinite } from '../check-option.ts';
import { draw, SeededInitializer, type SeedOption } from './seeded-initializer.ts';

export interface RandomUniformOptions extends SeedOption {
  /** Lower bound. Default −0.05. */
  readonly minval?: number | undefined;
  /** Upper bound. Default 0.05. */
  readonly maxval?: number | undefined;
}

/** Keras' `RandomUniform`. */
export class RandomUniform extends SeededInitializer {
  static readonly className = 'RandomUniform';
  readonly minval: number;
  readonly maxval: number;

  constructor(options: RandomUniformOptions = {}) {
    super(options);
    this.minval = checkFinite(options.minval ?? -0.05, { layer: 'RandomUniform', option: 'minval' });
    this.maxval = checkFinite(options.maxval ?? 0.05, { layer: 'RandomUniform', option: 'maxval' });
  }

  override sample(shape: readonly number[], random: Random): Float32Array {
    return draw(shape, () => this.minval + (this.maxval - this.minval) * random.uniform());
  }

  override getConfig(): serialization.ConfigDict {
    return { minval: this.minval, maxval: this.maxval, seed: this.seed };
  }
}

export function randomUniform(options: RandomUniformOptions = {}): RandomUniform {
  return new RandomUniform(options);
}
