import { type Random, sizeOf } from '@seqgraft/core';
import type { serialization } from '@tensorflow/tfjs-core';
import { checkChoice } from '../check-option.ts';
import { LayerOption } from '../errors.ts';
import { draw, SeededInitializer, type SeedOption } from './seeded-initializer.ts';

export type FanMode = 'fanIn' | 'fanOut' | 'fanAvg';
export type VarianceDistribution = 'normal' | 'truncatedNormal' | 'untruncatedNormal' | 'uniform';

export interface VarianceScalingOptions extends SeedOption {
  /** Default 1. */
  readonly scale?: number | undefined;
  /** Default `fanIn`. */
  readonly mode?: FanMode | undefined;
  /** `normal` is `truncatedNormal`, as in Keras. Default `normal`. */
  readonly distribution?: VarianceDistribution | undefined;
}

const modes: readonly FanMode[] = ['fanIn', 'fanOut', 'fanAvg'];
const distributions: readonly VarianceDistribution[] = ['normal', 'truncatedNormal', 'untruncatedNormal', 'uniform'];

/** Standard deviation of a standard normal cut off at ±2. */
const TRUNCATED_DEVIATION = 0.87962566103423978;

/**
 * Keras' `VarianceScaling`: variance = scale / n, where n is fan in, fan out or their mean.
 *
 * Uniform over ±√(3 · variance), or normal, by default cut off at two deviations and widened to keep its variance.
 */
export class VarianceScaling extends SeededInitializer {
  static readonly className = 'VarianceScaling';
  readonly scale: number;
  readonly mode: FanMode;
  readonly distribution: VarianceDistribution;

  constructor(options: VarianceScalingOptions = {}) {
    super(options);
    const layer = 'VarianceScaling';
    this.scale = options.scale ?? 1;
    if (!(this.scale > 0 && this.scale < Number.POSITIVE_INFINITY)) {
      throw new LayerOption({ layer, option: 'scale', rule: 'a finite number above 0', got: this.scale });
    }
    this.mode = checkChoice(options.mode ?? 'fanIn', modes, { layer, option: 'mode' });
    this.distribution = checkChoice(options.distribution ?? 'normal', distributions, { layer, option: 'distribution' });
  }

  override sample(shape: readonly number[], random: Random): Float32Array {
    const [fanIn, fanOut] = fans(shape);
    const fan = { fanIn, fanOut, fanAvg: (fanIn + fanOut) / 2 }[this.mode];
    const variance = this.scale / Math.max(1, fan);
    if (this.distribution === 'uniform') {
      const limit = Math.sqrt(3 * variance);
      return draw(shape, () => (2 * random.uniform() - 1) * limit);
    }
    if (this.distribution === 'untruncatedNormal') {
      const deviation = Math.sqrt(variance);
      return draw(shape, () => random.normal() * deviation);
    }
    const deviation = Math.sqrt(variance) / TRUNCATED_DEVIATION;
    return draw(shape, () => truncatedNormal(random) * deviation);
  }

  override getConfig(): serialization.ConfigDict {
    return { scale: this.scale, mode: this.mode, distribution: this.distribution, seed: this.seed };
  }
}

/** Glorot and Bengio, AISTATS 2010: uniform over ±√(6 / (fan in + fan out)). Keras' default for kernels. */
export function glorotUniform(options: SeedOption = {}): VarianceScaling {
  return new VarianceScaling({ scale: 1, mode: 'fanAvg', distribution: 'uniform', seed: options.seed });
}

/** Glorot and Bengio, AISTATS 2010: truncated normal of variance 2 / (fan in + fan out). */
export function glorotNormal(options: SeedOption = {}): VarianceScaling {
  return new VarianceScaling({ scale: 1, mode: 'fanAvg', distribution: 'truncatedNormal', seed: options.seed });
}

/** He et al., ICCV 2015: truncated normal of variance 2 / fan in; for relu. */
export function heNormal(options: SeedOption = {}): VarianceScaling {
  return new VarianceScaling({ scale: 2, mode: 'fanIn', distribution: 'truncatedNormal', seed: options.seed });
}

/** He et al., ICCV 2015: uniform over ±√(6 / fan in); for relu. */
export function heUniform(options: SeedOption = {}): VarianceScaling {
  return new VarianceScaling({ scale: 2, mode: 'fanIn', distribution: 'uniform', seed: options.seed });
}

/** Of [in, out]; of a convolution's [...receptive field, in, out]; of a vector or a scalar both are its length. */
function fans(shape: readonly number[]): [number, number] {
  if (shape.length < 2) return [shape[0] ?? 1, shape[0] ?? 1];
  const field = sizeOf(shape.slice(0, -2));
  return [field * (shape.at(-2) as number), field * (shape.at(-1) as number)];
}

function truncatedNormal(random: Random): number {
  let value = random.normal();
  while (Math.abs(value) > 2) value = random.normal();
  return value;
}
