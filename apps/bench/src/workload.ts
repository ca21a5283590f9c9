import { type DenseArray, type NamedArrays, Random, sizeOf } from '@seqgraft/core';
import { type CellKind, countFlops, type NetworkSpec, parameterShapes } from '@seqgraft/engine';

export interface Size {
  readonly name: string;
  readonly batch: number;
  readonly steps: number;
  readonly features: number;
  readonly units: number;
}

export const sizes: Readonly<Record<'S' | 'M' | 'L', Size>> = {
  S: { name: 'S', batch: 16, steps: 24, features: 4, units: 32 },
  M: { name: 'M', batch: 32, steps: 50, features: 8, units: 128 },
  L: { name: 'L', batch: 64, steps: 100, features: 16, units: 256 },
};

/** Of the inputs of the second layer and of the head. */
export const DROPOUT = 0.2;
export const LEARNING_RATE = 1e-3;

/** What every peer computes: two recurrent layers, all steps, each followed by dropout, then dense(1); mean squared error, Adam. */
export interface Workload {
  readonly size: Size;
  readonly cell: CellKind;
  readonly network: NetworkSpec;
  readonly weights: NamedArrays;
  /** [batch, steps, features] */
  readonly inputs: DenseArray;
  /** [batch, steps, 1] */
  readonly targets: DenseArray;
}

function uniform(random: Random, shape: readonly number[], limit: number): DenseArray {
  const data = new Float32Array(sizeOf(shape));
  for (let i = 0; i < data.length; i++) data[i] = limit * (2 * random.uniform() - 1);
  return { shape, data };
}

/** The same numbers for the same size and cell, everywhere. */
export function makeWorkload(size: Size, cell: CellKind = 'lstm'): Workload {
  const { batch, steps, features, units } = size;
  const network: NetworkSpec = {
    layers: [
      // tfjs has no GRU but the one whose reset gate acts before the product.
      { name: 'recurrent_1', cell, units, resetAfter: false },
      { name: 'recurrent_2', cell, units, resetAfter: false, dropout: DROPOUT },
    ],
    head: { outputs: 1, targets: 'every-step', dropout: DROPOUT },
  };
  const random = new Random(1);
  const weights = new Map<string, DenseArray>();
  for (const [name, shape] of parameterShapes(network, features)) {
    weights.set(name, uniform(random, shape, 1 / Math.sqrt(units)));
  }
  const inputs = uniform(random, [batch, steps, features], 1);
  return { size, cell, network, weights, inputs, targets: uniform(random, [batch, steps, 1], 1) };
}

/** The first sequence alone. */
export function firstSequence({ shape, data }: DenseArray): DenseArray {
  const [, ...rest] = shape;
  return { shape: [1, ...rest], data: data.slice(0, sizeOf(rest)) };
}

/** Floating-point operations of the products of a training step. */
export function stepFlops({ size, network }: Workload): number {
  return countFlops(network, size).step;
}

/** Bytes that weights, their gradient and Adam's moments, and the activations which the backward pass reads, need at least. */
export function neededBytes({ size, cell, weights, inputs, targets }: Workload): number {
  const { batch, steps, units } = size;
  const parameters = [...weights.values()].reduce((sum, { data }) => sum + data.length, 0);
  const kept = { lstm: 4 + 1 + 1, gru: 3 + 1, rnn: 1 }[cell] * units * batch * steps * 2;
  return 4 * (4 * parameters + kept + inputs.data.length + 2 * targets.data.length);
}
