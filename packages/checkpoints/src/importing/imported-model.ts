import type { Json, NamedArrays } from '@seqgraft/core';
import type { CheckpointGroup } from '../format/checkpoint-content.ts';

/** What a file may leave open. What it says itself wins; saying otherwise here is an error. */
export interface ImportOptions {
  /** σ of the cells, where the file does not say: an RNN of PyTorch, weights without a config. Default `tanh`. */
  readonly activation?: 'tanh' | 'relu' | 'sigmoid' | undefined;
  /** Which steps the head speaks on, where the file does not say. Default `last`. */
  readonly targets?: 'last' | 'every-step' | undefined;
  /** What the outputs of a linear head are: `classes` for logits. Default `values`. */
  readonly task?: 'values' | 'classes' | undefined;
  /** A text that names the vocabulary of an embedding, as `embedding.tokens` of a spec. Default: none. */
  readonly tokens?: string | undefined;
  /** Of a state_dict: the modules (`decoder`) that are the head and the embedding, where names and shapes leave it open. */
  readonly modules?: { readonly head?: string | undefined; readonly embedding?: string | undefined } | undefined;
}

/** A model of another tool as this toolkit has it. */
export interface ImportedModel {
  /** As `parseModelSpec` of @seqgraft/models takes it, complete. */
  readonly spec: Json;
  /** The weights under their canonical names, from the input to the head. */
  readonly groups: readonly CheckpointGroup[];
  /** The same arrays by name alone, as `writeWeights` of a model takes them; they share memory. */
  readonly weights: NamedArrays;
  /** Steps of a window, where the origin fixes them; null where any number will do or nothing is said. */
  readonly steps: number | null;
  /** What was assumed, and what of training was left behind; predictions do not depend on the latter. */
  readonly notes: readonly string[];
}
