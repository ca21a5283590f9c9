import type { LossRule } from '@seqgraft/engine';
import { lossOfZeros } from './loss.ts';

/**
 * How many times larger than the targets predictions may be on the average of a batch.
 *
 * Adam at a learning rate of 1e9 never gives NaN: weights of 1e9 saturate the gates, and the loss stays finite at 1e18.
 * No useful model passes through predictions ten thousand times too large.
 */
const largestRatio = 1e4;

export interface BoundMemory {
  readonly reference: number;
  readonly started: boolean;
}

/** Tells a loss that is only bad from one that is beyond reason. */
export class DivergenceBound {
  readonly #loss: LossRule;
  readonly #outputs: number;
  readonly #largest: number;
  /** The largest loss that is not of the training's own making: of predicting zeros, or of the first step. */
  #reference = 0;
  #started = false;

  /** @param outputs of the network at each position */
  constructor(loss: LossRule, outputs: number) {
    this.#loss = loss;
    this.#outputs = outputs;
    this.#largest = loss.kind === 'mse' || loss.kind === 'gaussian-nll' ? largestRatio ** 2 : largestRatio;
  }

  get memory(): BoundMemory {
    return { reference: this.#reference, started: this.#started };
  }

  /** Goes on from what another one remembered. */
  resume({ reference, started }: BoundMemory): void {
    this.#reference = reference;
    this.#started = started;
  }

  /** Takes notice of the size of targets; those that are not finite say nothing of it. */
  observeTargets(targets: Float32Array): void {
    const loss = lossOfZeros(this.#loss, targets, this.#outputs);
    if (Number.isFinite(loss)) this.#reference = Math.max(this.#reference, loss);
  }

  /** What is wrong with a loss, in words, or null. The first one is never too large: no step has been taken. */
  complaint(loss: number): string | null {
    if (!Number.isFinite(loss)) return String(loss);
    if (!this.#started || this.#reference === 0) {
      this.#started = true;
      this.#reference = Math.max(this.#reference, loss);
    }
    if (loss <= this.#reference * this.#largest) return null;
    return `${loss}, ${(loss / this.#reference).toExponential(1)} times that of predicting zeros`;
  }
}
