import { defineError, type ErrorClass } from '@seqgraft/core';

/** How often to save while something else goes on. Times are in milliseconds. */
export interface SavePaceOptions {
  /** Saving may take this share of the time. Default 1/33: 3 %. */
  readonly share?: number;
  /** No sooner than this after the last save began, however cheap it was: each save is an entry and some waits for the disk. Default 10 s. */
  readonly least?: number;
  /** At the latest this long after the last save began, however dear it was: what a loss of power may cost. Default 10 min. */
  readonly most?: number;
}

/** A pace that no run can keep. */
const SavePaceError: ErrorClass<{ readonly share: number; readonly least: number; readonly most: number }> =
  defineError('E_SAVE_PACE', 'usage', ({ share, least, most }) => ({
    message: `A share of the time is above 0 and at most 1, and times are 0 ≤ least ≤ most, got share ${share}, least ${least} and most ${most}.`,
    remedy: 'Correct them, or leave them out for the defaults.',
  }));

/**
 * Says when the next save is due: not before the last one's cost is a small share of the time since, and not later
 * than some minutes. Two saves never overlap.
 *
 * It has no clock of its own: times are given, in milliseconds of one clock that does not go back (`performance.now()`).
 */
export class SavePace {
  readonly #share: number;
  readonly #least: number;
  readonly #most: number;
  /** When the last save began, or when this was made. */
  #began: number;
  #cost = 0;
  #saving = false;

  /**
   * @param now the start: the first save is due `least` later
   * @throws E_SAVE_PACE for a share that is not in (0, 1], or times that are not 0 ≤ least ≤ most
   */
  constructor(now: number, { share = 1 / 33, least = 10_000, most = 600_000 }: SavePaceOptions = {}) {
    if (!(share > 0 && share <= 1 && least >= 0 && least <= most)) throw new SavePaceError({ share, least, most });
    this.#share = share;
    this.#least = least;
    this.#most = most;
    this.#began = now;
  }

  /** Whether to save now. Never while a save goes on. */
  due(now: number): boolean {
    if (this.#saving) return false;
    const wait = Math.max(this.#least, this.#cost / this.#share);
    return now - this.#began >= Math.min(wait, this.#most);
  }

  /** A save begins. */
  begin(now: number): void {
    this.#began = now;
    this.#saving = true;
  }

  /** The save that began last has ended, well or not: a disk that fails after a long wait is not asked again at once. */
  end(now: number): void {
    this.#cost = now - this.#began;
    this.#saving = false;
  }
}
