import type { DenseArray } from '@seqgraft/core';
import { fromTorchWeights, type KerasWeights, type TorchCell } from '@seqgraft/layers';
import type { Kind, Stack } from './golden-case.ts';

/** The layout of a kind's weights: the nonlinearity of an rnn has no say in it. */
export const cellOf: Readonly<Record<Kind, TorchCell>> = { rnn_tanh: 'rnn', rnn_relu: 'rnn', lstm: 'lstm', gru: 'gru' };

/** The directions of all layers in PyTorch's order: what stands before our names, and behind PyTorch's. */
export function directionsOf({ layers, directions }: Stack): { readonly prefix: string; readonly suffix: string }[] {
  return Array.from({ length: layers }, (_, index) => {
    const layer = `recurrent_${index + 1}`;
    if (directions === 1) return [{ prefix: layer, suffix: `l${index}` }];
    return [
      { prefix: `${layer}/forward`, suffix: `l${index}` },
      { prefix: `${layer}/backward`, suffix: `l${index}_reverse` },
    ];
  }).flat();
}

/**
 * Keras' weights of one direction of one layer; files always have both biases.
 *
 * @param named gives the array of PyTorch's name, such as `weight_ih_l0_reverse`
 * @param suffix of that direction and layer, such as `l0_reverse`
 */
export function kerasWeights(
  kind: Kind,
  named: (name: string) => DenseArray,
  suffix: string,
): KerasWeights & { readonly bias: DenseArray } {
  const weights = fromTorchWeights(cellOf[kind], {
    weightIh: named(`weight_ih_${suffix}`),
    weightHh: named(`weight_hh_${suffix}`),
    biasIh: named(`bias_ih_${suffix}`),
    biasHh: named(`bias_hh_${suffix}`),
  });
  return { ...weights, bias: weights.bias as DenseArray };
}
