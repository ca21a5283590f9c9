import type { HeadTask } from './head-task.ts';

/** The recurrent cell of a body: a simple (Elman) network, a long short-term memory, a gated recurrent unit. */
export type Cell = 'rnn' | 'lstm' | 'gru';

/** The non-linearity σ of a cell's candidate. Gates always use the logistic sigmoid. */
export type CellActivation = 'tanh' | 'relu' | 'sigmoid';

/** Which steps the head speaks on: `last` gives [batch, outputs], `every-step` gives [batch, time, outputs]. */
export type HeadTargets = 'last' | 'every-step';

/** A table of token vectors at the bottom of a model. */
export interface EmbeddingSpec {
  /** Tokens: numbers from 0 to vocabulary − 1. */
  readonly vocabulary: number;
  /** Numbers of a token's vector. */
  readonly width: number;
  /**
   * Which vocabulary: any text that is another one for other tokens or another order, such as a digest of them. Vectors are
   * carried to a model of the same text alone.
   */
  readonly tokens?: string;
}

/**
 * A recurrent model as plain JSON: a body of recurrent layers and a linear head. Nothing is left open, so the same spec
 * always describes the same function of the weights. Get one from `parseModelSpec`, which fills in the defaults.
 *
 * With `W x` for the kernel and `U h` for the recurrent kernel (stored transposed, as Keras does: `x · kernel`), σ for
 * `activation`, s for the logistic sigmoid 1 / (1 + e^−a) and ∘ for the product by elements, each layer computes
 *
 * - **rnn** (Elman, "Finding structure in time", 1990):
 *   `h_t = σ(W x_t + U h_(t−1) + b)`
 *
 * - **lstm** (Hochreiter & Schmidhuber 1997; forget gate by Gers et al. 2000), blocks in the order i, f, c, o:
 *   `i = s(W_i x_t + U_i h_(t−1) + b_i)`, `f` and `o` alike, `g = σ(W_c x_t + U_c h_(t−1) + b_c)`,
 *   `c_t = f ∘ c_(t−1) + i ∘ g`, `h_t = o ∘ σ(c_t)`
 *
 * - **gru** (Cho et al. 2014), blocks in the order z, r, h:
 *   `z = s(W_z x_t + U_z h_(t−1) + b_z)`, `r` alike, `h_t = z ∘ h_(t−1) + (1 − z) ∘ n`, where
 *   `n = σ(W_h x_t + b_h + r ∘ (U_h h_(t−1) + b_h′))` with `resetAfter` (Keras 2+, cuDNN, PyTorch: two biases) and
 *   `n = σ(W_h x_t + U_h (r ∘ h_(t−1)) + b_h)` without (the paper's)
 *
 * - **embedding**: `x_t = E[token_t]`, row of a table [vocabulary, width], where inputs are token numbers
 *
 * - **head**: `y_t = W_hy h_t + b_y`, on the last step or on every step; tied: `y_t = E h_t + b_y`
 */
export interface ModelSpec {
  /** Of this format. */
  readonly version: 1;
  readonly cell: Cell;
  /** Hidden units of each recurrent layer, from the input up. */
  readonly units: readonly number[];
  /** Each layer runs in both directions and passes on [forward | backward], 2 × units wide. */
  readonly bidirectional: boolean;
  /** Share of each recurrent layer's outputs that is dropped in training, in [0, 1). */
  readonly dropout: number;
  readonly activation: CellActivation;
  /** Of a gru, and only there: whether the reset gate acts after the recurrent product. */
  readonly resetAfter?: boolean;
  /** Columns of the input: [batch, time, features]. The number of steps is free. */
  readonly features: number;
  /** Inputs are token numbers, [batch, time, 1]; only where they are. */
  readonly embedding?: EmbeddingSpec;
  readonly head: {
    readonly targets: HeadTargets;
    readonly outputs: number;
    /** What the outputs mean, where they are not the targets themselves. */
    readonly task?: HeadTask;
    /**
     * The kernel is the embedding's table, and the head has a bias alone (Press & Wolf 2017, Inan et al. 2017). Outputs are
     * the vocabulary, and the top layer is as wide as the embedding: there is no projection between them.
     */
    readonly tied?: true;
  };
}

/** A spec before its defaults are filled in: what people write. */
export interface ModelSpecInput {
  /** Default 1. */
  readonly version?: 1;
  readonly cell: Cell;
  readonly units: readonly number[];
  /** Default false. */
  readonly bidirectional?: boolean;
  /** Default 0. */
  readonly dropout?: number;
  /** Default `tanh`. */
  readonly activation?: CellActivation;
  /** Default true for a gru; an error for the other cells. */
  readonly resetAfter?: boolean;
  /** Default 1 where there is an embedding. */
  readonly features?: number;
  /** Default: none. */
  readonly embedding?: EmbeddingSpec;
  readonly head: {
    /** Default `last`. */
    readonly targets?: HeadTargets;
    readonly outputs: number;
    /** Default: the targets themselves, `{ kind: 'values' }`. */
    readonly task?: HeadTask;
    /** Default false. */
    readonly tied?: boolean;
  };
}
