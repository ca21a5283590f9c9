import { type Engine, gemmPeak } from '@seqgraft/engine';

/**
 * The best that the engine's matrix product reaches on one thread of this machine, in GFLOP/s.
 *
 * The best of many calls: the first ones run what V8 compiled in haste, and others may be at work on the machine.
 *
 * @param milliseconds to look for it
 */
export function bestPeak(engine: Engine, milliseconds: number): number {
  const end = performance.now() + milliseconds;
  let best = 0;
  while (performance.now() < end) best = Math.max(best, gemmPeak(engine));
  return best;
}
