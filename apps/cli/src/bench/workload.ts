import { type DenseArray, type NamedArrays, Random, sizeOf } from '@seqgraft/core';
import { type CellKind, countFlops, type NetworkSpec, parameterShapes } from '@seqgraft/engine';

/** What one training step is given: sequences, their steps of time, features of a step; and units of each layer. */
export interface WorkloadSize {
  readonly batch: number;
  readonly steps: number;
  readonly features: number;
  readonly units: number;
}

export type SizeName = 'S' | 'M' | 'L';

/** M is the network of the usual tutorial; S is a small one, whose step is mostly overhead; the weights of L leave the caches. */
export const workloadSizes: Readonly<Record<SizeName, WorkloadSize>> = {
  S: { batch: 16, steps: 24, features: 4, units: 32 },
  M: { batch: 32, steps: 50, features: 8, units: 128 },
  L: { batch: 64, steps: 100, features: 16, units: 256 },
};

/** Of the inputs of the second layer and of the head. */
export const dropout = 0.2;
export const learningRate = 1e-3;

/** Two recurrent layers, each followed by dropout, and dense(1) on every step. */
export interface Workload {
  readonly size: WorkloadSize;
  readonly cell: CellKind;
  readonly network: NetworkSpec;
  readonly weights: NamedArrays;
  /** [batch, steps, features] */
  readonly inputs: DenseArray;
  /** [batch, steps, 1] */
  readonly targets: DenseArray;
  /** Of the products of a forward pass and of a training step. */
  readonly flops: { readonly forward: number; readonly step: number };
}

function uniform(random: Random, shape: readonly number[], limit: number): DenseArray {
  const data = Float32Array.from({ length: sizeOf(shape) }, () => limit * (2 * random.uniform() - 1));
  return { shape, data };
}

/** The same numbers for the same size and cell, everywhere. */
export function makeWorkload(size: WorkloadSize, cell: CellKind): Workload {
  const { batch, steps, features, units } = size;
  // TensorFlow.js has no GRU but the one whose reset gate acts before the product.
  const layer = { cell, units, resetAfter: false };
  const network: NetworkSpec = {
    layers: [
      { ...layer, name: 'recurrent_1' },
      { ...layer, name: 'recurrent_2', dropout },
    ],
    head: { outputs: 1, targets: 'every-step', dropout },
  };
  const random = new Random(1);
  const weights = new Map<string, DenseArray>();
  for (const [name, shape] of parameterShapes(network, features)) {
    weights.set(name, uniform(random, shape, 1 / Math.sqrt(units)));
  }
  return {
    size,
    cell,
    network,
    weights,
    inputs: uniform(random, [batch, steps, features], 1),
    targets: uniform(random, [batch, steps, 1], 1),
    flops: countFlops(network, { batch, steps, features }),
  };
}
