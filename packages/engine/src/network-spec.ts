export type CellKind = 'rnn' | 'lstm' | 'gru';
export type Direction = 'forward' | 'reversed' | 'bidirectional';

/** A recurrent layer. */
export interface RecurrentSpec {
  /** Its parameters are `<name>/kernel`, …; bidirectional: `<name>/forward/kernel`, `<name>/backward/kernel`, …. */
  readonly name: string;
  readonly cell: CellKind;
  readonly units: number;
  /** Of the SimpleRNN cell; the others have tanh. Default tanh. */
  readonly activation?: 'tanh' | 'relu' | 'sigmoid';
  /** Of the gates. Default sigmoid. */
  readonly recurrentActivation?: 'sigmoid' | 'hardSigmoid';
  /** GRU: the reset gate acts after the product, bias [2, 3·units]. Default true. */
  readonly resetAfter?: boolean;
  /** Default true. */
  readonly useBias?: boolean;
  /**
   * Default forward. `reversed` reads from the last step to the first; each output stays at its own time.
   * `bidirectional` does both and puts the outputs side by side.
   */
  readonly direction?: Direction;
  /** Share of the layer's inputs that a training step drops. Default 0. */
  readonly dropout?: number;
  /** Whether each step of time drops other inputs, as a dropout layer does (default), or a sequence the same ones, as Keras' cells do. */
  readonly dropoutPer?: 'step' | 'sequence';
  /** Share of the state that a training step hides from the cell, the same units at all steps of time, as in Keras. Default 0. */
  readonly recurrentDropout?: number;
}

/** A table of token vectors at the bottom: inputs are token numbers, [batch, time, 1]. */
export interface EmbeddingSpec {
  /** Default `embedding`; its parameter is `<name>/embeddings`, [vocabulary, width]. */
  readonly name?: string;
  readonly vocabulary: number;
  readonly width: number;
}

/** The dense layer on top, linear. */
export interface HeadSpec {
  /** Default `head`. */
  readonly name?: string;
  readonly outputs: number;
  readonly targets: 'last' | 'every-step';
  /** Default true. */
  readonly useBias?: boolean;
  /** Share of the head's inputs that a training step drops. Default 0. */
  readonly dropout?: number;
  /**
   * Whether the kernel is the embedding's table, turned: logits = h · Eᵀ + b (Press & Wolf 2017, Inan et al. 2017). The
   * head then has a bias alone, and the table's gradient is the sum of both uses. Default false.
   */
  readonly tied?: boolean;
}

/** A stack of recurrent layers with or without a dense head. Plain data. */
export interface NetworkSpec {
  readonly embedding?: EmbeddingSpec;
  readonly layers: readonly RecurrentSpec[];
  readonly head?: HeadSpec;
  /** Without a head: what goes out. Default every-step. */
  readonly outputs?: 'last' | 'every-step';
}
