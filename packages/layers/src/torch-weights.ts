import {
  blocksOf,
  type CellName,
  type DenseArray,
  formatShape,
  reorderBlocks,
  shapesEqual,
  transpose,
} from '@seqgraft/core';
import { LayerOption } from './errors.ts';

/** `nn.RNN`, `nn.LSTM` or `nn.GRU`. */
export type TorchCell = CellName;

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
 * PyTorch's weights for a SimpleRNN, an LSTM with `recurrentActivation: 'sigmoid'`, or a GRU with that and `resetAfter: true`.
 *
 * RNN and LSTM have one bias in Keras: the sum of PyTorch's two.
 *
 * @throws E_LAYER_OPTION when the shapes do not belong together.
 */
export function fromTorchWeights(cell: TorchCell, torch: TorchWeights): KerasWeights {
  const { weightIh, weightHh, biasIh, biasHh } = torch;
  const rows = weightHh.shape[0] ?? 0;
  const units = rows / blocksOf[cell];
  expectShape(cell, 'weightHh', weightHh, [rows, units]);
  expectShape(cell, 'weightIh', weightIh, [rows, weightIh.shape[1] ?? 0]);
  if (biasIh !== null) expectShape(cell, 'biasIh', biasIh, [rows]);
  if (biasHh !== null) expectShape(cell, 'biasHh', biasHh, [rows]);
  const vector = (bias: DenseArray | null) => reorderBlocks(cell, bias?.data ?? new Float32Array(rows), 1);
  const [input, recurrent] = [vector(biasIh), vector(biasHh)];
  const together =
    cell === 'gru'
      ? { shape: [2, rows], data: Float32Array.of(...input, ...recurrent) }
      : { shape: [rows], data: input.map((value, i) => value + (recurrent[i] as number)) };
  return {
    kernel: transpose(reorderRows(cell, weightIh)),
    recurrentKernel: transpose(reorderRows(cell, weightHh)),
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
  expectShape(cell, 'recurrentKernel', recurrentKernel, [columns / blocksOf[cell], columns]);
  expectShape(cell, 'kernel', kernel, [kernel.shape[0] ?? 0, columns]);
  if (bias !== null) expectShape(cell, 'bias', bias, cell === 'gru' ? [2, columns] : [columns]);
  const part = (start: number): DenseArray | null =>
    bias && { shape: [columns], data: reorderBlocks(cell, bias.data.subarray(start, start + columns), 1) };
  return {
    weightIh: reorderRows(cell, transpose(kernel)),
    weightHh: reorderRows(cell, transpose(recurrentKernel)),
    biasIh: part(0),
    biasHh: part(cell === 'gru' ? columns : 0),
  };
}

function reorderRows(cell: TorchCell, { shape, data }: DenseArray): DenseArray {
  return { shape, data: reorderBlocks(cell, data, shape[1] as number) };
}

function expectShape(cell: TorchCell, option: string, array: DenseArray, shape: readonly number[]): void {
  if (shapesEqual(array.shape, shape)) return;
  throw new LayerOption({ layer: cell, option, rule: `of shape ${formatShape(shape)}`, got: array.shape });
}
