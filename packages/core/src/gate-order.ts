/** A recurrent equation, by the name that models and checkpoints have for it. */
export type CellName = 'rnn' | 'lstm' | 'gru';

/** Blocks in a cell's kernels, side by side along their last axis: the gates and the candidate. */
export const blocksOf: Readonly<Record<CellName, number>> = { rnn: 1, lstm: 4, gru: 3 };

/**
 * Which block of one stands at each place of the other. The LSTM's i, f, g, o of PyTorch are Keras' i, f, c, o;
 * the GRU's r, z, n are Keras' z, r, h. Each list is its own inverse.
 */
const orders: Readonly<Record<CellName, readonly number[]>> = { rnn: [0], lstm: [0, 1, 2, 3], gru: [1, 0, 2] };

/**
 * Rows of [blocks · units, width] from PyTorch's order of the blocks to Keras', or back.
 *
 * @param width values in a row; 1 for a bias
 */
export function reorderBlocks(cell: CellName, data: Float32Array, width: number): Float32Array {
  const size = (data.length / width / blocksOf[cell]) * width;
  const result = new Float32Array(data.length);
  orders[cell].forEach((from, to) => {
    result.set(data.subarray(from * size, (from + 1) * size), to * size);
  });
  return result;
}
