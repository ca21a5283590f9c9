import type { DenseArray, NamedArrays } from '@seqgraft/core';
import type { Engine, NetworkSpec } from '@seqgraft/engine';
import { toTorchGradients } from '@seqgraft/layers';
import type { LayerCase, LayerOutcome } from './golden-case.ts';
import { cellOf, directionsOf, kerasWeights } from './torch-parameters.ts';

function networkOf({ kind, units, layers, directions }: LayerCase): NetworkSpec {
  return {
    layers: Array.from({ length: layers }, (_, index) => ({
      name: `recurrent_${index + 1}`,
      cell: cellOf[kind],
      units,
      activation: kind === 'rnn_relu' ? 'relu' : 'tanh',
      direction: directions === 2 ? 'bidirectional' : 'forward',
    })),
    outputs: 'every-step',
  };
}

/** Of [rows, batch, units], one array [batch, units] a place. */
function unstack({ shape, data }: DenseArray): DenseArray[] {
  const [rows, batch, units] = shape as [number, number, number];
  const size = batch * units;
  return Array.from({ length: rows }, (_, row) => ({
    shape: [batch, units],
    data: data.slice(row * size, (row + 1) * size),
  }));
}

function stack(arrays: readonly DenseArray[]): DenseArray {
  const data = new Float32Array(arrays.reduce((length, array) => length + array.data.length, 0));
  let offset = 0;
  for (const array of arrays) {
    data.set(array.data, offset);
    offset += array.data.length;
  }
  return { shape: [arrays.length, ...(arrays[0]?.shape ?? [])], data };
}

/** One pass of the compiled engine, forward and backward. */
export function runEngine(engine: Engine, golden: LayerCase): LayerOutcome {
  const { kind, parameters, x, h0, c0, dy } = golden;
  const network = networkOf(golden);
  const all = directionsOf(golden);
  const stateNames = kind === 'lstm' ? ['h', 'c'] : ['h'];
  const weights = new Map<string, DenseArray>();
  for (const { prefix, suffix } of all) {
    const keras = kerasWeights(kind, (name) => parameters.get(name) as DenseArray, suffix);
    weights.set(`${prefix}/kernel`, keras.kernel);
    weights.set(`${prefix}/recurrent_kernel`, keras.recurrentKernel);
    weights.set(`${prefix}/bias`, keras.bias);
  }
  const initial = [unstack(h0), unstack(c0)];
  const states = new Map(
    stateNames.flatMap((name, kindOfState) =>
      all.map(({ prefix }, row) => [`${prefix}/${name}`, initial[kindOfState]?.[row] as DenseArray] as const),
    ),
  );
  const { outputs, states: final } = engine.forward(network, weights, { inputs: x, states });
  const got = engine.gradients(network, weights, { inputs: x, states, upstream: { outputs: dy } });
  const rows = (arrays: NamedArrays, name: string): DenseArray =>
    stack(all.map(({ prefix }) => arrays.get(`${prefix}/${name}`) as DenseArray));

  const gradients = new Map([['x', got.inputs as DenseArray]]);
  for (const name of stateNames) gradients.set(`${name}0`, rows(got.states, name));
  for (const { prefix, suffix } of all) {
    const ours = (role: string): DenseArray => got.weights.get(`${prefix}/${role}`) as DenseArray;
    const torch = toTorchGradients(cellOf[kind], {
      kernel: ours('kernel'),
      recurrentKernel: ours('recurrent_kernel'),
      bias: ours('bias'),
    });
    gradients.set(`weight_ih_${suffix}`, torch.weightIh);
    gradients.set(`weight_hh_${suffix}`, torch.weightHh);
    gradients.set(`bias_ih_${suffix}`, torch.biasIh as DenseArray);
    gradients.set(`bias_hh_${suffix}`, torch.biasHh as DenseArray);
  }
  return { y: outputs, hn: rows(final, 'h'), cn: kind === 'lstm' ? rows(final, 'c') : null, gradients };
}
