/**
 * The order of axes, everywhere in seqgraft:
 *
 * | what | axes |
 * |---|---|
 * | inputs of a model | [batch, time, features] |
 * | outputs on every step | [batch, time, outputs] |
 * | outputs on the last step | [batch, outputs] |
 * | hidden and cell state | [batch, units] |
 * | outputs with several targets | horizon first, then target: `step × targets + target` |
 */
export const axisOrder = {
  inputs: ['batch', 'time', 'features'],
  everyStep: ['batch', 'time', 'outputs'],
  lastStep: ['batch', 'outputs'],
  state: ['batch', 'units'],
} as const;

/** A shape as people write it: `[32, 28, 1]`. */
export function formatShape(shape: readonly number[]): string {
  return `[${shape.join(', ')}]`;
}

/** Number of elements of a shape; 1 for a scalar. */
export function sizeOf(shape: readonly number[]): number {
  return shape.reduce((size, length) => size * length, 1);
}

/** Whether two shapes have the same lengths, axis by axis. */
export function shapesEqual(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((length, axis) => length === b[axis]);
}
