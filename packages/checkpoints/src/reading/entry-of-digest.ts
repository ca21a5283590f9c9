import type { RefEntry } from '../format/ref-entry.ts';
import type { RefName } from '../format/ref-name.ts';
import type { Store } from '../stores/store.ts';
import { isDamage } from './is-damage.ts';
import { readListedEntry } from './read-listed-entry.ts';

/**
 * The newest of some entries that has a digest, or null.
 *
 * @param wanted `numbers`: of the entries, newest first
 * @throws the first damage that was met, when none has the digest: the damaged entry may be the one that is wanted
 */
export async function entryOfDigest(
  store: Store,
  name: RefName,
  { numbers, digest }: { readonly numbers: readonly number[]; readonly digest: string },
): Promise<RefEntry | null> {
  let damage: Error | undefined;
  for (const number of numbers) {
    try {
      const entry = await readListedEntry(store, name, number);
      if (entry?.digest === digest) return entry;
    } catch (error) {
      if (!isDamage(error)) throw error;
      damage ??= error;
    }
  }
  if (damage !== undefined) throw damage;
  return null;
}
