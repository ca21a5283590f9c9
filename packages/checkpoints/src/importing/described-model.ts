import type { CellName, DenseArray, Json } from '@seqgraft/core';

export type DescribedCell = CellName;

/** The weights of one direction of a layer, in the shapes and gate order of Keras. */
export interface DirectionWeights {
  /** [features, blocks · units] */
  readonly kernel: DenseArray;
  /** [units, blocks · units] */
  readonly recurrentKernel: DenseArray;
  /** [blocks · units], [2, blocks · units] for a gru that resets after; null for none. */
  readonly bias: DenseArray | null;
}

export interface DescribedRecurrent {
  /** For messages. */
  readonly where: string;
  readonly cell: DescribedCell;
  readonly units: number;
  readonly activation: string;
  /** Of a gru. */
  readonly resetAfter: boolean;
  readonly returnSequences: boolean;
  /** Forward, or forward and backward. */
  readonly directions: readonly DirectionWeights[];
  /** Share that is dropped of its outputs in training. */
  readonly dropout: number;
}

export interface DescribedHead {
  readonly where: string;
  /** [width, outputs]; null where the embedding's table is it. */
  readonly kernel: DenseArray | null;
  /** [outputs]; null for none. */
  readonly bias: DenseArray | null;
  readonly activation: string;
}

/** A model of any origin, before it is known whether a spec can say it. */
export interface DescribedModel {
  readonly embedding: { readonly where: string /** [vocabulary, width] */; readonly table: DenseArray } | null;
  readonly recurrent: readonly DescribedRecurrent[];
  readonly head: DescribedHead | null;
  readonly steps: number | null;
  /** `head.task` of a spec; null for the values themselves. */
  readonly task: Json | null;
  readonly tokens: string | null;
}
