/** The longest that a run keeps the event loop waiting, in ms: short enough for a signal or a progress bar to feel prompt. */
const pause = 100;

/** Lets the event loop run now and then, and notices the signal. */
export class Pulse {
  readonly #signal: AbortSignal | undefined;
  readonly #interrupted: () => Error | Promise<Error>;
  #lastPause: number = performance.now();

  /** @param interrupted makes what is thrown once the signal is given */
  constructor(signal: AbortSignal | undefined, interrupted: () => Error | Promise<Error>) {
    this.#signal = signal;
    this.#interrupted = interrupted;
  }

  /** To be called between steps. */
  async beat(): Promise<void> {
    if (performance.now() - this.#lastPause >= pause) {
      // A task of its own: promises alone would keep timers, input and signals out.
      await new Promise((resume) => setTimeout(resume, 0));
      this.#lastPause = performance.now();
    }
    if (this.#signal?.aborted) throw await this.#interrupted();
  }
}
