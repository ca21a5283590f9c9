import type { Engine } from './engine.ts';

/** Of the product that is timed: weights of 256 kB stay in a second-level cache, as those of a middling layer do. */
const ROWS = 128;
const PANELS = 128;
const MOST_BLOCK_ROWS = 16;

/**
 * Products and sums of the engine's own matrix product on this machine, one thread, in GFLOP/s: what a training step
 * can reach at best. Takes about a millisecond.
 */
export function gemmPeak(engine: Engine): number {
  const bytes = (rows: number) => ROWS * PANELS * 16 + (ROWS + 4 * PANELS) * 4 * rows;
  return engine.withScratch(bytes(MOST_BLOCK_ROWS), ({ kernels }, at) => {
    const blockRows = kernels.blockRows();
    const x = at + ROWS * PANELS * 16;
    const out = x + ROWS * 4 * blockRows;
    const repeat = 20;
    const start = performance.now();
    for (let i = 0; i < repeat; i++) kernels.product(at, ROWS * 16, x, ROWS, out, PANELS, 0, 4 * blockRows);
    return (repeat * 2 * ROWS * PANELS * 4 * blockRows) / (performance.now() - start) / 1e6;
  });
}
