/** Keeps track of the best validation loss, over all phases, and of patience, within one. */
export class BestEpoch {
  readonly #minDelta: number;
  #epoch: number | null = null;
  #loss: number = Number.POSITIVE_INFINITY;
  /** What patience measures against; only moves by more than `minDelta`. */
  #reference: number = Number.POSITIVE_INFINITY;
  #patience = Number.POSITIVE_INFINITY;
  #waited = 0;

  constructor(minDelta: number) {
    this.#minDelta = minDelta;
  }

  get epoch(): number | null {
    return this.#epoch;
  }

  get loss(): number | null {
    return this.#epoch === null ? null : this.#loss;
  }

  get outOfPatience(): boolean {
    return this.#waited >= this.#patience;
  }

  /**
   * A new phase has all its patience, and is measured against itself.
   *
   * @param patience epochs; Infinity: never out of it
   */
  startPhase(patience: number): void {
    this.#patience = patience;
    this.#reference = Number.POSITIVE_INFINITY;
    this.#waited = 0;
  }

  /** Whether this is the lowest loss so far; the first of equals stays the best. */
  observe(epoch: number, loss: number): boolean {
    if (loss < this.#reference - this.#minDelta) {
      this.#reference = loss;
      this.#waited = 0;
    } else {
      this.#waited += 1;
    }
    if (!(loss < this.#loss)) return false;
    this.#loss = loss;
    this.#epoch = epoch;
    return true;
  }
}
