import { blobKey } from '../format/content-digest.ts';
import { entryKey } from '../format/ref-entry.ts';
import { parseName } from '../format/ref-name.ts';
import type { Store } from '../stores/store.ts';

/** An entry, and the blobs that it needs. */
export interface OwnEntry {
  readonly entry: number;
  /** `sha256:…`: its manifest, and what that names. */
  readonly digests: readonly string[];
}

export interface RemoveOwnEntriesOptions {
  readonly removed: readonly OwnEntry[];
  /** Those that stay: what they need is not deleted. */
  readonly kept: readonly OwnEntry[];
}

/**
 * Removes entries of a name at once, and their blobs, without a garbage collection: for who knows that nobody else publishes under the name,
 * and that no other checkpoint can have the same blobs, since they say whose they are. The state of a running training is such.
 *
 * Numbers may be given again. What is left when this is cut off is garbage, and no checkpoint that lacks something.
 *
 * @param name `births` or `model/births`
 * @throws E_REF_NAME and the errors of the store
 */
export async function removeOwnEntries(
  store: Store,
  name: string,
  { removed, kept }: RemoveOwnEntriesOptions,
): Promise<void> {
  const refName = parseName(name);
  const needed = new Set(kept.flatMap(({ digests }) => digests));
  for (const { entry, digests } of removed) {
    await store.delete(entryKey(refName, entry));
    for (const digest of digests) if (!needed.has(digest)) await store.delete(blobKey(digest));
  }
}
