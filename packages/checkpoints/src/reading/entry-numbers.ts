import { entryFolder, parseEntryKey } from '../format/ref-entry.ts';
import type { RefName } from '../format/ref-name.ts';
import type { Store } from '../stores/store.ts';

/** The numbers of the entries of a name, newest first. */
export async function entryNumbers(store: Store, name: RefName): Promise<readonly number[]> {
  const keys = await store.list(entryFolder(name));
  return keys.flatMap((key) => parseEntryKey(key)?.entry ?? []).sort((a, b) => b - a);
}
