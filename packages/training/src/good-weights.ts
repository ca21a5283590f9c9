import type { Variable } from '@tensorflow/tfjs-core';
import { describeNonFinite, restoreSnapshot, takeSnapshot, type WeightSnapshot } from './weight-snapshot.ts';

interface Kept {
  /** The epoch after which they were taken; 0: before training. */
  readonly epoch: number;
  readonly snapshot: WeightSnapshot;
}

/** All copies that are kept; never written to. */
export interface KeptWeights {
  readonly taken: Kept | null;
  readonly good: Kept | null;
  readonly best: Kept | null;
}

/**
 * The weights to go back to.
 *
 * Finite weights are not yet good ones: after one step at a learning rate of 1e9 all are finite. So weights are
 * `taken` at the end of an epoch, and become good once a loss has been computed with them and found sane.
 */
export class GoodWeights {
  readonly #variables: ReadonlyMap<string, Variable>;
  #kept: KeptWeights = { taken: null, good: null, best: null };

  constructor(variables: ReadonlyMap<string, Variable>) {
    this.#variables = variables;
  }

  get kept(): KeptWeights {
    return this.#kept;
  }

  /** Goes on with what another one kept. */
  resume(kept: KeptWeights): void {
    this.#kept = kept;
  }

  /** Copies the weights as they are. Says which of them is not finite, and then keeps no copy; else null. */
  async take(epoch: number): Promise<string | null> {
    const snapshot = await takeSnapshot(this.#variables);
    const complaint = describeNonFinite(snapshot);
    if (complaint === null) this.#kept = { ...this.#kept, taken: { epoch, snapshot } };
    return complaint;
  }

  /** What was taken last has given a sane loss. */
  confirm(): void {
    const { taken } = this.#kept;
    if (taken !== null) this.#kept = { ...this.#kept, taken: null, good: taken };
  }

  /** What was confirmed last is the best so far. */
  markBest(): void {
    this.#kept = { ...this.#kept, best: this.#kept.good };
  }

  restoreBest(): void {
    const { best } = this.#kept;
    if (best !== null) restoreSnapshot(this.#variables, best.snapshot);
  }

  /** Goes back to the best, else the last good weights; before the first step, to what was taken. Gives their epoch. */
  fallBack(): number {
    const { best, good, taken } = this.#kept;
    const kept = best ?? good ?? taken;
    if (kept === null) return 0;
    restoreSnapshot(this.#variables, kept.snapshot);
    return kept.epoch;
  }
}
