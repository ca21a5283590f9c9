import type { Store } from '../stores/store.ts';
import { BEAT_MILLISECONDS, type ClaimFolder } from './claim.ts';

/** Five beats missed, by the clock of the one who watches: the owner is dead, or as good as. */
export const PATIENCE_MILLISECONDS: number = 5 * BEAT_MILLISECONDS;

/** `<owner>.<random>`, and the number of a beat. */
const CLAIM = /^(?<id>(?<owner>[A-Za-z0-9-]+)\.[0-9a-f]{24})(?:\.(?<beat>[0-9]+))?$/;

/** The keys of one claim that are there. */
interface Seen {
  readonly owner: string;
  readonly keys: string[];
  whole: boolean;
}

/** Watches the claims of others, and removes those of the dead. */
export class ClaimWatch {
  readonly #store: Store;
  readonly #folder: ClaimFolder;
  /** What each claim looked like when it last changed, and when that was. */
  readonly #last: Map<string, { readonly looks: string; readonly since: number }> = new Map();

  constructor(store: Store, folder: ClaimFolder) {
    this.#store = store;
    this.#folder = folder;
  }

  /**
   * The claims of those who live or may live.
   *
   * One is dead when the store knows that its owner is, or when no beat of it came for as long as this watch has been
   * patient; it is removed then, itself before its beats, before this function resolves.
   */
  async living(): Promise<readonly string[]> {
    const living: string[] = [];
    for (const [id, claim] of await this.#list()) {
      if (claim.whole && !this.#isDead(id, claim)) living.push(id);
      else await this.#remove(id, claim);
    }
    return living;
  }

  async #list(): Promise<ReadonlyMap<string, Seen>> {
    const claims = new Map<string, Seen>();
    for (const key of await this.#store.list(this.#folder)) {
      const { id, owner, beat } = CLAIM.exec(key.slice(this.#folder.length))?.groups ?? {};
      if (id === undefined || owner === undefined) continue;
      const claim = claims.get(id) ?? { owner, keys: [], whole: false };
      claim.keys.push(key);
      // Beats without their claim: it was removed a moment ago.
      if (beat === undefined) claim.whole = true;
      claims.set(id, claim);
    }
    return claims;
  }

  #isDead(id: string, { owner, keys }: Seen): boolean {
    if (this.#store.users?.isGone(owner)) return true;
    const looks = keys.join();
    const now = performance.now();
    const last = this.#last.get(id);
    if (last?.looks !== looks) {
      this.#last.set(id, { looks, since: now });
      return false;
    }
    return now - last.since >= PATIENCE_MILLISECONDS;
  }

  async #remove(id: string, { keys }: Seen): Promise<void> {
    this.#last.delete(id);
    for (const key of keys.sort()) await this.#store.delete(key, { ephemeral: true });
  }
}
