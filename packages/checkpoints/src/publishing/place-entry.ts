import { type CheckpointPlace, placeOf } from '../format/checkpoint-place.ts';
import { highestEntry } from '../format/highest-entry.ts';
import { encodeRefEntry, entryFolder, entryKey, parseEntryKey, type RefEntry } from '../format/ref-entry.ts';
import { formatRef, type RefName } from '../format/ref-name.ts';
import type { Store } from '../stores/store.ts';
import { ConflictError, RefNameError } from '../stores/store-errors.ts';

/** Far more than writers that take turns fairly would ever need. */
const ATTEMPTS = 10_000;

/**
 * Puts the next entry of a name, after the manifest and its blobs; of others that do at the same time, each gets a number of its own.
 *
 * To be called under a lease: the number of an entry that is being dropped must not be given again.
 *
 * @throws E_REF_NAME, E_CONFLICT and the errors of the store
 */
export async function placeEntry(
  store: Store,
  name: RefName,
  { digest, size, created }: Pick<RefEntry, 'digest' | 'size' | 'created'>,
): Promise<CheckpointPlace> {
  const ref = `${name.model}/${name.name}`;
  const last = await lastEntry(store, name);
  for (let entry = last + 1; entry <= last + ATTEMPTS; entry++) {
    const record = await encodeRefEntry({ ref, entry, digest, size, created });
    if (await store.putIfAbsent(entryKey(name, entry), record)) return placeOf(name, { entry, digest, created });
  }
  throw new ConflictError({ ref: formatRef(name), attempts: ATTEMPTS });
}

/**
 * The highest number that an entry of the name has, or had before it was dropped; 0 for a new name.
 *
 * @throws E_REF_NAME for a new name that differs from another in case only
 */
async function lastEntry(store: Store, name: RefName): Promise<number> {
  const highest = highestEntry(await store.list(entryFolder(name)));
  if (highest > 0) return highest;
  // Stores move between file systems, and on many of them these two would be one folder.
  const ref = formatRef(name);
  for (const key of await store.list('refs/')) {
    const other = parseEntryKey(key);
    if (other === undefined) continue;
    const otherRef = formatRef(other);
    if (otherRef !== ref && otherRef.toLowerCase() === ref.toLowerCase()) {
      throw new RefNameError({ ref, problem: `differs from "${otherRef}", which is there, in capital letters only` });
    }
  }
  return 0;
}
