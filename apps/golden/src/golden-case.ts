import type { DenseArray, NamedArrays } from '@seqgraft/core';

/** The recurrent modules of PyTorch that files are made with. */
export const kinds = ['rnn_tanh', 'rnn_relu', 'lstm', 'gru'] as const;
export type Kind = (typeof kinds)[number];

/** What is common to all cases: a stack of recurrent layers of one width. */
export interface Stack {
  readonly kind: Kind;
  /** B */
  readonly batch: number;
  /** T */
  readonly time: number;
  /** I */
  readonly features: number;
  /** H */
  readonly units: number;
  readonly layers: number;
  /** 2 when bidirectional. */
  readonly directions: 1 | 2;
}

/** One forward and one backward pass. Names and layouts are PyTorch's: `weight_ih_l0`, `bias_hh_l1_reverse`. */
export interface LayerCase extends Stack {
  readonly purpose: 'layers';
  readonly parameters: NamedArrays;
  /** [batch, time, features] */
  readonly x: DenseArray;
  /** [layers × directions, batch, units]; zeros when the file has none. */
  readonly h0: DenseArray;
  /** As `h0`; used by an lstm only. */
  readonly c0: DenseArray;
  /** The gradient that comes from above, as `y`. */
  readonly dy: DenseArray;
  readonly expected: LayerOutcome;
}

/** What a pass gives. */
export interface LayerOutcome {
  /** [batch, time, units × directions] */
  readonly y: DenseArray;
  /** [layers × directions, batch, units] */
  readonly hn: DenseArray;
  /** As `hn`; null but for an lstm. */
  readonly cn: DenseArray | null;
  /** Of `sum(y · dy)`: `x`, every parameter by its name, and `h0` and `c0` where the file has them. */
  readonly gradients: NamedArrays;
}

export type GoldenOptimizer =
  | { readonly kind: 'adam'; readonly beta1: number; readonly beta2: number; readonly epsilon: number }
  | { readonly kind: 'sgd'; readonly momentum: number };

/** Full-batch training of a stack `rnn.*` and a linear `head.*` on every time step. */
export interface TrainingCase extends Stack {
  readonly purpose: 'training';
  /** O */
  readonly outputs: number;
  /** [batch, time, features] */
  readonly x: DenseArray;
  /** [batch, time, outputs] */
  readonly targets: DenseArray;
  readonly optimizer: GoldenOptimizer;
  readonly loss: 'mse' | 'mae';
  /** Of the stack. */
  readonly learningRate: number;
  readonly headLearningRate: number;
  /** Layers that do not move, from 0. */
  readonly frozenLayers: ReadonlySet<number>;
  readonly headFrozen: boolean;
  /** `rnn.weight_ih_l0`, …, `head.weight`, `head.bias` */
  readonly initial: NamedArrays;
  readonly final: NamedArrays;
  /** Before each step's update. */
  readonly losses: readonly number[];
}

/** What a training gives. */
export interface TrainingOutcome {
  /** Before each step's update. */
  readonly losses: readonly number[];
  /** What the implementation held before the first step, by name as in the case; `rnn.bias_l0` where it keeps the sum of PyTorch's two biases. */
  readonly before: NamedArrays;
  /** The same after the last step. */
  readonly after: NamedArrays;
}

export type GoldenCase = LayerCase | TrainingCase;
