import { Interrupted } from './errors.ts';

/** The longest that a run keeps the event loop waiting, in ms: short enough for a signal or a progress bar to feel prompt. */
const pause = 100;
/** While a snapshot is being saved: that takes dozens of turns of the loop, each of which would wait as long. */
const pauseWhileSaving = 5;
/** After a long step several turns: a turn takes 1 ms, so that saving slows the steps beside it by a tenth at most. */
const workPerTurn = 10;
const mostTurns = 16;

/** Lets the event loop run now and then, and notices the signal. */
export class Pulse {
  readonly #signal: AbortSignal | undefined;
  readonly #interrupted: () => Error | Promise<Error>;
  readonly #saving: () => boolean;
  #lastPause: number = performance.now();

  /**
   * @param interrupted makes what is thrown once the signal is given
   * @param saving whether something is being saved beside the steps
   */
  constructor(
    signal: AbortSignal | undefined,
    interrupted: () => Error | Promise<Error>,
    saving: () => boolean = () => false,
  ) {
    this.#signal = signal;
    this.#interrupted = interrupted;
    this.#saving = saving;
  }

  /** To be called between steps. */
  async beat(): Promise<void> {
    const worked = performance.now() - this.#lastPause;
    if (worked >= (this.#saving() ? pauseWhileSaving : pause)) {
      let turns = this.#saving() ? Math.min(mostTurns, Math.ceil(worked / workPerTurn)) : 1;
      // A task of its own: promises alone would keep timers, input and signals out.
      do await new Promise((resume) => setTimeout(resume, 0));
      while (--turns > 0 && this.#saving());
      this.#lastPause = performance.now();
    }
    if (this.#signal?.aborted) throw await this.#interrupted();
  }
}

/** That of a pass which moves no weight, and ends with E_INTERRUPTED. */
export function passPulse(signal: AbortSignal | undefined): Pulse {
  return new Pulse(signal, () => new Interrupted({ phase: null, epoch: 0, step: 0, steps: 0 }));
}
