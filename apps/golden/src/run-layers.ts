import type { DenseArray, NamedArrays } from '@seqgraft/core';
import {
  bidirectional,
  gru,
  lstm,
  type RecurrentLayerArgs,
  type RecurrentWeights,
  recurrentWeights,
  simpleRNN,
  toTorchGradients,
} from '@seqgraft/layers';
import * as tf from '@tensorflow/tfjs-core';
import type { layers } from '@tensorflow/tfjs-layers';
import type { Kind, LayerCase, LayerOutcome } from './golden-case.ts';
import { toArray, toTensor } from './tensor-array.ts';
import { cellOf, kerasWeights } from './torch-parameters.ts';

type Layer = layers.Layer;

const makers: Readonly<Record<Kind, (args: RecurrentLayerArgs) => Layer>> = {
  rnn_tanh: (args) => simpleRNN({ ...args, activation: 'tanh' }),
  rnn_relu: (args) => simpleRNN({ ...args, activation: 'relu' }),
  lstm: (args) => lstm({ ...args, recurrentActivation: 'sigmoid' }),
  gru: (args) => gru({ ...args, recurrentActivation: 'sigmoid', resetAfter: true }),
};

function makeLayer({ kind, units, features, directions }: LayerCase, index: number): Layer {
  const oneDirection = makers[kind]({ units, returnSequences: true, returnState: true });
  const layer = directions === 2 ? bidirectional({ layer: oneDirection, mergeMode: 'concat' }) : oneDirection;
  const width = index === 0 ? features : directions * units;
  layer.apply(tf.zeros([1, 1, width])); // makes the weights
  return layer;
}

/** The directions of a layer, each with the end of its names in PyTorch. */
function directionsOf(
  weights: RecurrentWeights,
  index: number,
): { weights: RecurrentWeights['forward']; suffix: string }[] {
  const forward = { weights: weights.forward, suffix: `l${index}` };
  return weights.backward === null ? [forward] : [forward, { weights: weights.backward, suffix: `l${index}_reverse` }];
}

function loadWeights({ kind, parameters }: LayerCase, stack: readonly Layer[]): void {
  const torch = (name: string): DenseArray => parameters.get(name) as DenseArray;
  stack.forEach((layer, index) => {
    for (const { weights, suffix } of directionsOf(recurrentWeights(layer), index)) {
      const { kernel, recurrentKernel, bias } = kerasWeights(kind, torch, suffix);
      weights.kernel.assign(toTensor(kernel));
      weights.recurrentKernel.assign(toTensor(recurrentKernel));
      weights.bias?.assign(toTensor(bias));
    }
  });
}

interface Pass {
  readonly y: tf.Tensor;
  /** [layers × directions, batch, units] */
  readonly hn: tf.Tensor;
  readonly cn: tf.Tensor | null;
}

/** [rows, batch, units] → [batch, units]; tf.unstack has no gradient for a single row. */
function rowOf(states: tf.Tensor, row: number): tf.Tensor {
  return tf.squeeze(tf.slice(states, [row, 0, 0], [1, -1, -1]), [0]);
}

/** The whole stack on `x` from the states `h0` and `c0`, [layers × directions, batch, units]. */
function forward(golden: LayerCase, stack: readonly Layer[], x: tf.Tensor, h0: tf.Tensor, c0: tf.Tensor): Pass {
  const { directions } = golden;
  const finalHidden: tf.Tensor[] = [];
  const finalCell: tf.Tensor[] = [];
  let y = x;
  stack.forEach((layer, index) => {
    const rows = Array.from({ length: directions }, (_, direction) => index * directions + direction);
    const initialState = rows.flatMap((row) =>
      golden.kind === 'lstm' ? [rowOf(h0, row), rowOf(c0, row)] : [rowOf(h0, row)],
    );
    const [output, ...states] = layer.apply(y, { initialState }) as tf.Tensor[];
    y = output as tf.Tensor;
    const statesEach = golden.kind === 'lstm' ? 2 : 1;
    states.forEach((state, place) => {
      (place % statesEach === 0 ? finalHidden : finalCell).push(state);
    });
  });
  return { y, hn: tf.stack(finalHidden), cn: golden.kind === 'lstm' ? tf.stack(finalCell) : null };
}

/** Gradients of `sum(y · dy)` under PyTorch's names. */
function backward(golden: LayerCase, stack: readonly Layer[]): NamedArrays {
  const { kind } = golden;
  const [x, h0, c0] = [golden.x, golden.h0, golden.c0].map(toTensor) as [tf.Tensor, tf.Tensor, tf.Tensor];
  const places = stack.flatMap((layer, index) => directionsOf(recurrentWeights(layer), index));
  const states = kind === 'lstm' ? [h0, c0] : [h0];
  const variables = places.flatMap(({ weights }) => [
    weights.kernel,
    weights.recurrentKernel,
    weights.bias as tf.Variable,
  ]);
  const output = (): tf.Tensor => forward(golden, stack, x, h0, c0).y;
  const { grads } = tf.engine().gradients(output, [x, ...states, ...variables], toTensor(golden.dy), true);
  const arrays = grads.map(toArray);
  const take = (): DenseArray => arrays.shift() as DenseArray;

  const gradients = new Map([['x', take()]]);
  for (const name of kind === 'lstm' ? ['h0', 'c0'] : ['h0']) gradients.set(name, take());
  for (const { suffix } of places) {
    const torch = toTorchGradients(cellOf[kind], { kernel: take(), recurrentKernel: take(), bias: take() });
    gradients.set(`weight_ih_${suffix}`, torch.weightIh);
    gradients.set(`weight_hh_${suffix}`, torch.weightHh);
    gradients.set(`bias_ih_${suffix}`, torch.biasIh as DenseArray);
    gradients.set(`bias_hh_${suffix}`, torch.biasHh as DenseArray);
  }
  return gradients;
}

/** One pass of layers of `@seqgraft/layers`, forward and backward, on the current backend. */
export function runLayers(golden: LayerCase): LayerOutcome {
  const stack: Layer[] = [];
  tf.engine().startScope();
  try {
    for (let index = 0; index < golden.layers; index++) stack.push(makeLayer(golden, index));
    loadWeights(golden, stack);
    const { y, hn, cn } = forward(golden, stack, toTensor(golden.x), toTensor(golden.h0), toTensor(golden.c0));
    return { y: toArray(y), hn: toArray(hn), cn: cn && toArray(cn), gradients: backward(golden, stack) };
  } finally {
    tf.engine().endScope();
    for (const layer of stack) layer.dispose();
  }
}
