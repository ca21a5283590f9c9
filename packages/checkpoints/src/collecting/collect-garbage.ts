import { blobKey, DIGEST } from '../format/content-digest.ts';
import { requireStore } from '../format/store-file.ts';
import type { Store } from '../stores/store.ts';
import { exclusively, type Guard } from './exclusively.ts';
import { GarbageUnknownError } from './garbage-unknown.ts';
import { type References, readReferences, type UnreadableEntry } from './read-references.ts';

export interface GarbageOptions {
  /** Deletes. Default false: only says what would be deleted. */
  readonly apply?: boolean;
  /**
   * Blobs that were put more recently stay, needed or not. Leases protect what is being published; this protects what
   * writers without leases publish (seqgraft before 0.2), and gives a second thought. Default 3600.
   */
  readonly graceSeconds?: number;
  /** The time from which the grace period counts back. Default: now. */
  readonly now?: Date;
  /** For a dry run: as if these entries had been dropped, `births@3`. Ignored when it deletes. */
  readonly without?: readonly string[];
  /** Deletes although entries are damaged: what only they need is lost for good. Default false. */
  readonly despiteDamage?: boolean;
}

/** A blob that no entry needs. */
export interface Garbage {
  readonly key: string;
  /** `sha256:…` */
  readonly digest: string;
  readonly bytes: number;
}

export interface GarbageReport {
  /** Whether it was deleted, or would have been. */
  readonly applied: boolean;
  /** Entries whose blobs stay. */
  readonly entries: number;
  /** Blobs that stay since an entry needs them. */
  readonly kept: number;
  /** Blobs that no entry needs, but that are too young to go. */
  readonly young: number;
  readonly removed: readonly Garbage[];
  /** What is removed, in bytes. */
  readonly bytes: number;
  /** Entries that cannot be read; while there are any, nothing is deleted. */
  readonly damaged: readonly UnreadableEntry[];
}

/** How many blobs are looked at, or deleted, at the same time. */
const AT_ONCE = 16;

/**
 * Deletes the blobs that no entry of any name needs: of dropped entries, and of publishes that failed or were killed.
 *
 * Writers wait meanwhile, and are waited for (`exclusively`, `underLease`): a writer that finds a blob there already either
 * has a lease, and then its entry is read before anything is deleted, or comes after the deletion. So a blob is never
 * deleted between the moment when a writer found it and the moment when an entry needs it.
 *
 * A dry run makes no marker and changes nothing at all; what it says may be old when it is read.
 *
 * @throws E_GARBAGE_UNKNOWN (to apply only), E_STORE_EMPTY, E_VERSION, E_STORE_BUSY and the errors of the disk
 */
export async function collectGarbage(store: Store, options: GarbageOptions = {}): Promise<GarbageReport> {
  await requireStore(store);
  if (!options.apply) return sweep(store, await readReferences(store, new Set(options.without)), options);
  return exclusively(store, async (guard) => {
    const references = await readReferences(store);
    const { damaged } = references;
    if (damaged.length > 0 && !options.despiteDamage) {
      throw new GarbageUnknownError({ location: store.location, damaged });
    }
    return sweep(store, references, { ...options, guard });
  });
}

async function sweep(
  store: Store,
  { digests, entries, damaged }: References,
  { graceSeconds = 3600, now = new Date(), guard }: GarbageOptions & { readonly guard?: Guard },
): Promise<GarbageReport> {
  const limit = now.getTime() - graceSeconds * 1000;
  const removed: Garbage[] = [];
  let kept = 0;
  let young = 0;
  const unneeded: { readonly key: string; readonly digest: string }[] = [];
  for (const key of await store.list('blobs/')) {
    const digest = `sha256:${key.slice(key.lastIndexOf('/') + 1)}`;
    // What has another name is none of ours.
    if (!DIGEST.test(digest) || blobKey(digest) !== key) continue;
    if (digests.has(digest)) kept += 1;
    else unneeded.push({ key, digest });
  }
  for (let at = 0; at < unneeded.length; at += AT_ONCE) {
    await Promise.all(
      unneeded.slice(at, at + AT_ONCE).map(async ({ key, digest }) => {
        const changedAt = await store.changedAt(key);
        if (changedAt === null) return;
        if (graceSeconds > 0 && changedAt > limit) {
          young += 1;
          return;
        }
        const bytes = (await store.get(key, 0))?.size;
        if (bytes === undefined) return;
        await guard?.();
        // One that comes back after a loss of power is deleted another time.
        if (guard !== undefined && !(await store.delete(key, { ephemeral: true }))) return;
        removed.push({ key, digest, bytes });
      }),
    );
  }
  removed.sort((a, b) => (a.key < b.key ? -1 : 1));
  const bytes = removed.reduce((sum, blob) => sum + blob.bytes, 0);
  return { applied: guard !== undefined, entries, kept, young, removed, bytes, damaged };
}
