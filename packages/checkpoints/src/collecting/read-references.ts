import { blobsOf } from '../format/manifest.ts';
import { formatRef, type RefName } from '../format/ref-name.ts';
import { isDamage } from '../reading/is-damage.ts';
import { readManifest } from '../reading/read-entry.ts';
import { readListedEntry } from '../reading/read-listed-entry.ts';
import { allNames } from '../reading/resolve-ref.ts';
import type { Store } from '../stores/store.ts';

/** An entry that cannot be read: nobody knows which blobs it needs. */
export interface UnreadableEntry {
  /** `births@3` */
  readonly ref: string;
  readonly code: string;
  readonly message: string;
}

/** What a store needs. */
export interface References {
  /** Digests of manifests and of the blobs that they name. */
  readonly digests: ReadonlySet<string>;
  /** Entries that were read. */
  readonly entries: number;
  /** Entries that could not be read, or whose manifest could not. */
  readonly damaged: readonly UnreadableEntry[];
}

/** How many entries are read at the same time. */
const AT_ONCE = 16;

/**
 * All that the entries of all names need, old ones too. Tags need no more: they lead to entries. A parent is no reference:
 * the manifest of a parent stays as long as an entry has it.
 *
 * @param without entries that are passed over, as if they had been dropped: `births@3`
 * @throws E_VERSION for an entry of a newer seqgraft: it is not damaged, but what it needs cannot be known here
 */
export async function readReferences(store: Store, without: ReadonlySet<string> = new Set()): Promise<References> {
  const digests = new Set<string>();
  const damaged: UnreadableEntry[] = [];
  let entries = 0;
  /** What is wrong with an entry, or null. */
  const read = async (name: RefName, number: number): Promise<UnreadableEntry | null> => {
    try {
      const entry = await readListedEntry(store, name, number);
      if (entry === null) return null;
      entries += 1;
      if (digests.has(entry.digest)) return null;
      const manifest = await readManifest(store, name, entry);
      for (const { digest } of blobsOf(manifest)) digests.add(digest);
      digests.add(entry.digest);
      return null;
    } catch (error) {
      if (!isDamage(error)) throw error;
      return { ref: formatRef(name, number), code: error.code, message: error.message };
    }
  };
  const all = (await allNames(store)).flatMap(({ name, numbers }) =>
    numbers.filter((number) => !without.has(formatRef(name, number))).map((number) => ({ name, number })),
  );
  for (let at = 0; at < all.length; at += AT_ONCE) {
    const found = await Promise.all(all.slice(at, at + AT_ONCE).map(({ name, number }) => read(name, number)));
    damaged.push(...found.filter((each) => each !== null));
  }
  return { digests, entries, damaged };
}
