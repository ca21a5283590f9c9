import type { Random } from '@seqgraft/core';
import type { serialization } from '@tensorflow/tfjs-core';
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
    this.minval = options.minval ?? -0.05;
    this.maxval = options.maxval ?? 0.05;
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
