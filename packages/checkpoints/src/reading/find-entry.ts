import { entryFolder, parseEntryKey, type RefEntry } from '../format/ref-entry.ts';
import type { RefName } from '../format/ref-name.ts';
import type { Store } from '../stores/store.ts';
import { isDamage } from './is-damage.ts';
import { readEntry } from './read-entry.ts';

/** The numbers of the entries of a name, newest first. */
export async function entryNumbers(store: Store, name: RefName): Promise<readonly number[]> {
  const keys = await store.list(entryFolder(name));
  return keys.flatMap((key) => parseEntryKey(key)?.entry ?? []).sort((a, b) => b - a);
}

/**
 * The newest of some entries that has a digest, or null.
 *
 * @param numbers newest first
 * @throws the first damage that was met, when none has the digest: the damaged entry may be the one that is wanted
 */
export async function entryOfDigest(
  store: Store,
  name: RefName,
  numbers: readonly number[],
  digest: string,
): Promise<RefEntry | null> {
  let damage: Error | undefined;
  for (const number of numbers) {
    try {
      const entry = await readEntry(store, name, number);
      if (entry?.digest === digest) return entry;
    } catch (error) {
      if (!isDamage(error)) throw error;
      damage ??= error;
    }
  }
  if (damage !== undefined) throw damage;
  return null;
}
