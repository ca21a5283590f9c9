import { type BatchOptions, type BatchSource, Permutation, Random } from '@seqgraft/core';

export interface SineOptions {
  readonly count: number;
  /** Radians a step, drawn for each window between these. */
  readonly frequency: readonly [number, number];
  /** Standard deviation of what is added to each value, the target too. */
  readonly noise: number;
  readonly seed: number;
  /** −1 turns the targets round: a task that is the opposite. Default 1. */
  readonly sign?: 1 | -1;
}

const lookback = 24;

/** Windows of sine waves with random phases; the target is the value that comes next. */
export function sineWindows({ count, frequency: [low, high], noise, seed, sign = 1 }: SineOptions): BatchSource {
  const inputs = new Float32Array(count * lookback);
  const targets = new Float32Array(count);
  const random = new Random(seed).fork('sines');
  for (let window = 0; window < count; window++) {
    const frequency = low + (high - low) * random.uniform();
    const phase = 2 * Math.PI * random.uniform();
    const value = (step: number): number => Math.sin(phase + frequency * step) + noise * random.normal();
    for (let step = 0; step < lookback; step++) inputs[window * lookback + step] = value(step);
    targets[window] = sign * value(lookback);
  }
  return {
    windowCount: count,
    *batches({ size, seed: order, epoch = 0 }: BatchOptions) {
      const shuffled = order === undefined ? null : new Permutation(count, new Random(order).fork(`epoch ${epoch}`));
      for (let start = 0; start < count; start += size) {
        const windows = Uint32Array.from({ length: Math.min(size, count - start) }, (_, row) =>
          shuffled === null ? start + row : shuffled.at(start + row),
        );
        const rows = new Float32Array(windows.length * lookback);
        for (const [row, window] of windows.entries()) {
          rows.set(inputs.subarray(window * lookback, (window + 1) * lookback), row * lookback);
        }
        yield {
          inputs: { shape: [windows.length, lookback, 1], data: rows },
          targets: { shape: [windows.length, 1], data: Float32Array.from(windows, (one) => targets[one] as number) },
          windows,
        };
      }
    },
  };
}
