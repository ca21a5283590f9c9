export interface BestEpochMemory {
  readonly epoch: number | null;
  readonly loss: number | null;
  /** What patience measures against. */
  readonly reference: number | null;
  readonly waited: number;
}

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

  /** What is remembered; null for a loss that there is none of yet. */
  get memory(): BestEpochMemory {
    const finite = (loss: number): number | null => (Number.isFinite(loss) ? loss : null);
    return { epoch: this.#epoch, loss: finite(this.#loss), reference: finite(this.#reference), waited: this.#waited };
  }

  /** Goes on from what another one remembered, in a phase of the same patience. */
  resume({ epoch, loss, reference, waited }: BestEpochMemory): void {
    this.#epoch = epoch;
    this.#loss = loss ?? Number.POSITIVE_INFINITY;
    this.#reference = reference ?? Number.POSITIVE_INFINITY;
    this.#waited = waited;
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
