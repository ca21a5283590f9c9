import type { Engine } from './engine.ts';

/** Of the product that is timed: weights of 256 kB stay in a second-level cache, as those of a middling layer do. */
const ROWS = 128;
const PANELS = 128;

/**
 * Products and sums of the engine's own matrix product on this machine, one thread, in GFLOP/s: what a training step
 * can reach at best. Takes about a millisecond.
 */
export function gemmPeak(engine: Engine): number {
  return engine.withScratch(ROWS * PANELS * 16 + ROWS * 32 + PANELS * 128, ({ kernels }, at) => {
    const x = at + ROWS * PANELS * 16;
    const out = x + ROWS * 32;
    const repeat = 20;
    const start = performance.now();
    for (let i = 0; i < repeat; i++) kernels.product(at, ROWS * 16, x, ROWS, out, PANELS, 0);
    return (repeat * 2 * ROWS * PANELS * 4 * 8) / (performance.now() - start) / 1e6;
  });
}
