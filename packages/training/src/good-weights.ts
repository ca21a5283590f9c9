import type { Variable } from '@tensorflow/tfjs-core';
import { describeNonFinite, restoreSnapshot, takeSnapshot, type WeightSnapshot } from './weight-snapshot.ts';

interface Kept {
  /** The epoch after which they were taken; 0: before training. */
  readonly epoch: number;
  readonly snapshot: WeightSnapshot;
}

/**
 * The weights to go back to.
 *
 * Finite weights are not yet good ones: after one step at a learning rate of 1e9 all are finite. So weights are
 * `taken` at the end of an epoch, and become good once a loss has been computed with them and found sane.
 */
export class GoodWeights {
  readonly #variables: ReadonlyMap<string, Variable>;
  #taken: Kept | null = null;
  #good: Kept | null = null;
  #best: Kept | null = null;

  constructor(variables: ReadonlyMap<string, Variable>) {
    this.#variables = variables;
  }

  /** Copies the weights as they are. Says which of them is not finite, and then keeps no copy; else null. */
  async take(epoch: number): Promise<string | null> {
    const snapshot = await takeSnapshot(this.#variables);
    const complaint = describeNonFinite(snapshot);
    if (complaint === null) this.#taken = { epoch, snapshot };
    return complaint;
  }

  /** What was taken last has given a sane loss. */
  confirm(): void {
    this.#good = this.#taken ?? this.#good;
    this.#taken = null;
  }

  /** What was confirmed last is the best so far. */
  markBest(): void {
    this.#best = this.#good;
  }

  restoreBest(): void {
    if (this.#best !== null) restoreSnapshot(this.#variables, this.#best.snapshot);
  }

  /** Goes back to the best, else the last good weights; before the first step, to what was taken. Gives their epoch. */
  fallBack(): number {
    const kept = this.#best ?? this.#good ?? this.#taken;
    if (kept === null) return 0;
    restoreSnapshot(this.#variables, kept.snapshot);
    return kept.epoch;
  }
}
