/** The shape and kind of what a plan runs. */
export interface PlanShape {
  readonly batch: number;
  readonly steps: number;
  /** Whether only the last step goes out. */
  readonly last: boolean;
  /** Whether all steps are kept for a backward pass. */
  readonly backward: boolean;
  /** Whether padded steps are masked. */
  readonly masked: boolean;
  /** Whether dropout may act. */
  readonly dropout: boolean;
  /** Whether the gradient of the inputs is wanted. */
  readonly inputGradient: boolean;
  /** Whether states go in and out, and their gradients. */
  readonly states: boolean;
  /** Whether there are targets and a loss (else an upstream gradient). */
  readonly targets: boolean;
  /** Whether inputs are looked up in an embedding's table. */
  readonly tokens: boolean;
  readonly threads: number;
  /** Rows of a batch that travel together. Sums do not depend on it. */
  readonly blockRows: number;
  /** Rows that sums over the batch take at a time: the most that a block may have. */
  readonly mostRows: number;
}

/** What dropout masks are a function of, besides the layer. */
export interface DropoutKey {
  readonly seed: number;
  readonly counter: number;
}

/** Places of a pass's states in the plan's memory, 0 where there is none. */
export interface StatePlaces {
  readonly prefix: string;
  readonly descriptor: number;
  readonly lstm: boolean;
  readonly size: number;
  readonly hIn: number;
  readonly cIn: number;
  readonly hOut: number;
  readonly cOut: number;
}
