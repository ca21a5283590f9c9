import type { Store } from '../stores/store.ts';

/** Where writers say that they write, and where those who delete say so. */
export type ClaimFolder = 'leases/' | 'gc/';

/** How often the owner of a claim shows that it lives. */
export const BEAT_MILLISECONDS = 2000;

const EMPTY = new Uint8Array();

/**
 * A word that somebody is at work in a store: a key of its own under `leases/` or `gc/`.
 *
 * It is there from the beginning to the end of the work and never written again, so that its owner can see whether
 * somebody took it for dead. That the owner lives, it shows by keys beside it, one after the other: `<key>.1`, `<key>.2`, …
 * Nothing compares clocks: who doubts watches whether a beat comes (`ClaimWatch`), for as long as its own clock says.
 */
export class Claim {
  readonly #store: Store;
  readonly #key: string;
  readonly #timer: ReturnType<typeof setInterval>;
  #beats = 0;
  #beating: Promise<void> = Promise.resolve();

  /** Makes a claim: when it resolves, all can see it. @throws the errors of the store */
  static async make(store: Store, folder: ClaimFolder): Promise<Claim> {
    const words = crypto.getRandomValues(new Uint32Array(3));
    const random = Array.from(words, (word) => word.toString(16).padStart(8, '0')).join('');
    const key = `${folder}${store.users?.self ?? 'somebody'}.${random}`;
    await store.putIfAbsent(key, EMPTY, { ephemeral: true });
    return new Claim(store, key);
  }

  private constructor(store: Store, key: string) {
    this.#store = store;
    this.#key = key;
    this.#timer = setInterval(() => {
      this.#beating = this.#beating.then(() => this.#beat());
    }, BEAT_MILLISECONDS);
    // No process stays up for this alone.
    (this.#timer as { unref?: () => void }).unref?.();
  }

  /** Whether nobody took the owner for dead. */
  async isHeld(): Promise<boolean> {
    return (await this.#store.changedAt(this.#key)) !== null;
  }

  /** Ends the claim. What cannot be removed is in nobody's way for long. */
  async drop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#beating;
    await this.#remove(this.#key);
    if (this.#beats > 0) await this.#remove(`${this.#key}.${this.#beats}`);
  }

  async #beat(): Promise<void> {
    try {
      if (!(await this.isHeld())) return;
      await this.#store.putIfAbsent(`${this.#key}.${this.#beats + 1}`, EMPTY, { ephemeral: true });
      this.#beats += 1;
      if (this.#beats > 1) await this.#remove(`${this.#key}.${this.#beats - 1}`);
    } catch {
      // A beat that is missed costs at most the work of being taken for dead.
    }
  }

  async #remove(key: string): Promise<void> {
    await this.#store.delete(key, { ephemeral: true }).catch(() => undefined);
  }
}
