import { type DenseArray, formatShape, shapesEqual } from '@seqgraft/core';
import { LayerOption } from './errors.ts';

/** `nn.RNN`, `nn.LSTM` or `nn.GRU`. */
export type TorchCell = 'rnn' | 'lstm' | 'gru';

/** One layer and direction as PyTorch has it: `weight_ih_l0`, `weight_hh_l0`, `bias_ih_l0`, `bias_hh_l0`. */
export interface TorchWeights {
  /** [gates · units, features] */
  readonly weightIh: DenseArray;
  /** [gates · units, units] */
  readonly weightHh: DenseArray;
  /** [gates · units]; null for `bias=False`. */
  readonly biasIh: DenseArray | null;
  /** [gates · units]; null for `bias=False`. */
  readonly biasHh: DenseArray | null;
}

/** One layer and direction as Keras has it, and this package. */
export interface KerasWeights {
  /** [features, gates · units] */
  readonly kernel: DenseArray;
  /** [units, gates · units] */
  readonly recurrentKernel: DenseArray;
  /** [gates · units]; [2, 3 · units] for a GRU with `resetAfter`; null for `useBias: false`. */
  readonly bias: DenseArray | null;
}

/**
 * Which block of one stands at each place of the other. The LSTM's i, f, g, o of PyTorch are Keras' i, f, c, o;
 * the GRU's r, z, n are Keras' z, r, h. Each list is its own inverse.
 */
const blocks: Readonly<Record<TorchCell, readonly number[]>> = { rnn: [0], lstm: [0, 1, 2, 3], gru: [1, 0, 2] };

/**
 * PyTorch's weights for a SimpleRNN, an LSTM with `recurrentActivation: 'sigmoid'`, or a GRU with that and `resetAfter: true`.
 *
 * RNN and LSTM have one bias in Keras: the sum of PyTorch's two.
 *
 * @throws E_LAYER_OPTION when the shapes do not belong together.
 */
export function fromTorchWeights(cell: TorchCell, torch: TorchWeights): KerasWeights {
  const { weightIh, weightHh, biasIh, biasHh } = torch;
  const rows = weightHh.shape[0] ?? 0;
  const units = rows / blocks[cell].length;
  expectShape(cell, 'weightHh', weightHh, [rows, units]);
  expectShape(cell, 'weightIh', weightIh, [rows, weightIh.shape[1] ?? 0]);
  if (biasIh !== null) expectShape(cell, 'biasIh', biasIh, [rows]);
  if (biasHh !== null) expectShape(cell, 'biasHh', biasHh, [rows]);
  const vector = (bias: DenseArray | null) => permuteBlocks(cell, bias?.data ?? new Float32Array(rows), 1);
  const [input, recurrent] = [vector(biasIh), vector(biasHh)];
  const together =
    cell === 'gru'
      ? { shape: [2, rows], data: Float32Array.of(...input, ...recurrent) }
      : { shape: [rows], data: input.map((value, i) => value + (recurrent[i] as number)) };
  return {
    kernel: transpose(permuteRows(cell, weightIh)),
    recurrentKernel: transpose(permuteRows(cell, weightHh)),
    bias: biasIh === null && biasHh === null ? null : together,
  };
}

/**
 * Gradients of Keras' weights under PyTorch's names. Where Keras has one bias, both of PyTorch's have its gradient.
 *
 * @throws E_LAYER_OPTION when the shapes do not belong together.
 */
export function toTorchGradients(cell: TorchCell, gradients: KerasWeights): TorchWeights {
  const { kernel, recurrentKernel, bias } = gradients;
  const columns = recurrentKernel.shape[1] ?? 0;
  expectShape(cell, 'recurrentKernel', recurrentKernel, [columns / blocks[cell].length, columns]);
  expectShape(cell, 'kernel', kernel, [kernel.shape[0] ?? 0, columns]);
  if (bias !== null) expectShape(cell, 'bias', bias, cell === 'gru' ? [2, columns] : [columns]);
  const part = (start: number): DenseArray | null =>
    bias && { shape: [columns], data: permuteBlocks(cell, bias.data.subarray(start, start + columns), 1) };
  return {
    weightIh: permuteRows(cell, transpose(kernel)),
    weightHh: permuteRows(cell, transpose(recurrentKernel)),
    biasIh: part(0),
    biasHh: part(cell === 'gru' ? columns : 0),
  };
}

function permuteRows(cell: TorchCell, { shape, data }: DenseArray): DenseArray {
  return { shape, data: permuteBlocks(cell, data, shape[1] as number) };
}

/** @param width values in a row */
function permuteBlocks(cell: TorchCell, data: Float32Array, width: number): Float32Array {
  const order = blocks[cell];
  const size = (data.length / width / order.length) * width;
  const result = new Float32Array(data.length);
  order.forEach((from, to) => {
    result.set(data.subarray(from * size, (from + 1) * size), to * size);
  });
  return result;
}

function transpose({ shape, data }: DenseArray): DenseArray {
  const [rows, columns] = shape as [number, number];
  const result = new Float32Array(data.length);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) result[j * rows + i] = data[i * columns + j] as number;
  }
  return { shape: [columns, rows], data: result };
}

function expectShape(cell: TorchCell, option: string, array: DenseArray, shape: readonly number[]): void {
  if (shapesEqual(array.shape, shape)) return;
  throw new LayerOption({ layer: cell, option, rule: `of shape ${formatShape(shape)}`, got: array.shape });
}
