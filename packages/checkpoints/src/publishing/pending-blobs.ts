import { blobKey, digestOf } from '../format/content-digest.ts';
import { allEnded } from '../stores/all-ended.ts';
import { equalBytes } from '../stores/equal-bytes.ts';
import type { StagedBytes, Store } from '../stores/store.ts';
import type { ContentBlob } from './blob.ts';
import { guessBlob, rememberBlob } from './known-blobs.ts';

/** Files that are written at a time: as many as Node has threads for it. */
const IN_FLIGHT = 4;

interface PendingBlob extends ContentBlob {
  /** Whether the very bytes were found under the key. */
  found: boolean;
  /** null when they are not on their way, or no more. */
  staged: StagedBytes | null;
}

/**
 * Blobs on their way into a store. Where the store can, they are written while they are hashed, several at a time.
 *
 * Only {@link PendingBlobs.put} needs a lease: what is added nobody sees, and nobody removes.
 */
export class PendingBlobs {
  readonly #store: Store;
  readonly #prepared: Promise<void>;
  readonly #staged: StagedBytes[] = [];
  readonly #pending: PendingBlob[] = [];

  /** @param prepared when the store is known to be one: no folder for blobs is made before, for what has some and no `store.json` is no store */
  constructor(store: Store, prepared: Promise<void>) {
    this.#store = store;
    this.#prepared = prepared;
  }

  /**
   * Begins to write a blob, whose bytes must not change, and tells its digest.
   *
   * @throws as `prepared` does
   */
  async add(bytes: Uint8Array): Promise<string> {
    const guess = guessBlob(this.#store, bytes);
    const blob = guess === undefined ? await this.#stage(bytes) : await this.#lookFor(bytes, guess);
    this.#pending.push(blob);
    return blob.digest;
  }

  /**
   * Makes all of them durable under their digests, the last one after all others; of those that were there, what is there is compared, not
   * believed, and healed when it is wrong. When called again, it begins anew: a lease that was lost lets others remove what was put.
   */
  async put(): Promise<void> {
    const others = this.#pending.slice(0, -1);
    // Together: each waits for the disk, and a disk does many such things as fast as one.
    for (let start = 0; start < others.length; start += IN_FLIGHT) {
      await allEnded(others.slice(start, start + IN_FLIGHT).map((blob) => this.#put(blob)));
    }
    for (const last of this.#pending.slice(-1)) await this.#put(last);
  }

  /** Forgets those that are not put: nothing of them is left. To be called when all calls of the others have ended. Never rejects. */
  async drop(): Promise<void> {
    await Promise.all(this.#staged.map((staged) => staged.drop()));
  }

  async #stage(bytes: Uint8Array): Promise<PendingBlob> {
    const staged = this.#store.stage?.(bytes) ?? null;
    if (staged !== null) {
      this.#staged.push(staged);
      await this.#staged.at(-IN_FLIGHT)?.settled;
    }
    const digest = await digestOf(bytes);
    await this.#prepared;
    staged?.prepare(blobKey(digest));
    return { digest, bytes, found: false, staged };
  }

  /** For bytes that are probably there: to write them would be for nothing. */
  async #lookFor(bytes: Uint8Array, guess: string): Promise<PendingBlob> {
    // What cannot be read is asked for again when it is put, if it is the one.
    const looking = holds(this.#store, blobKey(guess), bytes).catch(() => false);
    const digest = await digestOf(bytes);
    const found = (await looking) && digest === guess;
    return { digest, bytes, found, staged: null };
  }

  async #put(blob: PendingBlob): Promise<void> {
    const { found, staged } = blob;
    blob.found = false;
    blob.staged = null;
    const key = blobKey(blob.digest);
    // What was found may have been collected before the lease.
    if (found && (await this.#store.changedAt(key)) !== null) await this.#store.sync(key);
    else await this.#putBytes(key, blob.bytes, staged);
    rememberBlob(this.#store, blob);
  }

  async #putBytes(key: string, bytes: Uint8Array, staged: StagedBytes | null): Promise<void> {
    const store = this.#store;
    const there = staged === null && (await holds(store, key, bytes));
    if (!there && (await (staged ?? unstaged(store, bytes)).putIfAbsent(key))) return;
    // There already, or put by another at this very moment.
    if (there || (await holds(store, key, bytes))) await store.sync(key);
    else await store.putIfAbsent(key, bytes, { heal: true });
  }
}

async function holds(store: Store, key: string, bytes: Uint8Array): Promise<boolean> {
  if (store.holds !== undefined) return store.holds(key, bytes);
  const stored = await store.get(key, bytes.length);
  return stored !== null && stored.bytes !== null && equalBytes(stored.bytes, bytes);
}

function unstaged(store: Store, bytes: Uint8Array): Pick<StagedBytes, 'putIfAbsent'> {
  return { putIfAbsent: (key) => store.putIfAbsent(key, bytes) };
}
