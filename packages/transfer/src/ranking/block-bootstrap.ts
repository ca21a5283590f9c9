import { quantile, type Random } from '@seqgraft/core';
import { studentQuantile } from '../verdict/student-t.ts';

export interface BootstrapOptions {
  /** Items in a row that are drawn together: windows that overlap are not independent. */
  readonly block: number;
  readonly draws: number;
  readonly random: Random;
}

/**
 * Draws of items with replacement, in blocks of neighbours (Künsch, Annals of Statistics 17, 1989: the moving-block
 * bootstrap). Each draw has as many items as there are; the last block of each is cut off where it is too long.
 *
 * @returns the items of each draw
 */
export function blockDraws(items: number, { block, draws, random }: BootstrapOptions): Uint32Array[] {
  const length = Math.min(block, items);
  return Array.from({ length: draws }, () => {
    const drawn = new Uint32Array(items);
    for (let at = 0; at < items; at += length) {
      const start = random.integer(items - length + 1);
      for (let i = 0; i < length && at + i < items; i++) drawn[at + i] = start + i;
    }
    return drawn;
  });
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The percentile interval of bootstrapped values about what was measured, widened for few blocks: with m of them by
 * t(m − 1)·√(m/(m − 1))/z, which a percentile interval is too narrow by (Hesterberg, "What teachers should know about the
 * bootstrap", The American Statistician 69, 2015).
 *
 * @param blocks independent stretches of the data; below 2 there is no interval
 */
export function widenedInterval(
  values: readonly number[],
  { measured, blocks, confidence }: { readonly measured: number; readonly blocks: number; readonly confidence: number },
): Interval | null {
  if (blocks < 2) return null;
  const tail = (1 - confidence) / 2;
  const normal = studentQuantile(confidence, 1e6);
  const factor = (studentQuantile(confidence, blocks - 1) * Math.sqrt(blocks / (blocks - 1))) / normal;
  const sorted = Float64Array.from(values).sort();
  const at = (share: number): number => measured + factor * (quantile(sorted, share) - measured);
  return { low: at(tail), high: at(1 - tail) };
}
