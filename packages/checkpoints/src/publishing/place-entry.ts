import { type CheckpointPlace, placeOf } from '../format/checkpoint-place.ts';
import { highestEntry } from '../format/highest-entry.ts';
import { encodeRefEntry, entryFolder, entryKey, parseEntryKey, type RefEntry } from '../format/ref-entry.ts';
import { formatRef, type RefName } from '../format/ref-name.ts';
import type { StagedBytes, Store } from '../stores/store.ts';
import { ConflictError, RefNameError } from '../stores/store-errors.ts';

/** Far more than writers that take turns fairly would ever need. */
const ATTEMPTS = 10_000;

/** An entry that is ready to be put. */
export interface NextEntry {
  /**
   * Puts it, after the manifest and its blobs; of others that do at the same time, each gets a number of its own.
   *
   * @throws E_CONFLICT and the errors of the store
   */
  place(): Promise<CheckpointPlace>;
  /** Forgets it; to be called in any case. Never rejects. */
  drop(): Promise<void>;
}

/**
 * Makes the next entry of a name ready: where the store can, it is written while other things are.
 *
 * To be called under a lease: the number of an entry that is being dropped must not be given again.
 *
 * @throws E_REF_NAME and the errors of the store
 */
export async function prepareEntry(
  store: Store,
  name: RefName,
  { digest, size, created }: Pick<RefEntry, 'digest' | 'size' | 'created'>,
): Promise<NextEntry> {
  const ref = `${name.model}/${name.name}`;
  const recordOf = (entry: number): Promise<Uint8Array> => encodeRefEntry({ ref, entry, digest, size, created });
  const first = (await lastEntry(store, name)) + 1;
  const staged: StagedBytes | undefined = store.stage?.(await recordOf(first));
  staged?.prepare(entryKey(name, first));
  const put = async (entry: number): Promise<boolean> =>
    entry === first && staged !== undefined
      ? staged.putIfAbsent(entryKey(name, entry))
      : store.putIfAbsent(entryKey(name, entry), await recordOf(entry));
  return {
    async place() {
      for (let entry = first; entry < first + ATTEMPTS; entry++) {
        if (await put(entry)) return placeOf(name, { entry, digest, created });
        // Others may have put many since.
        if (entry === first) entry = (await lastEntry(store, name)) || entry;
      }
      throw new ConflictError({ ref: formatRef(name), attempts: ATTEMPTS });
    },
    async drop() {
      await staged?.drop();
    },
  };
}

/** As {@link prepareEntry}, and puts it at once. @throws E_REF_NAME, E_CONFLICT and the errors of the store */
export async function placeEntry(
  store: Store,
  name: RefName,
  record: Pick<RefEntry, 'digest' | 'size' | 'created'>,
): Promise<CheckpointPlace> {
  const next = await prepareEntry(store, name, record);
  try {
    return await next.place();
  } finally {
    await next.drop();
  }
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
