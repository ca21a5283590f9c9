import { highestEntry, highestKey } from '../format/highest-entry.ts';
import { entryFolder, entryKey } from '../format/ref-entry.ts';
import type { RefName } from '../format/ref-name.ts';
import type { Store } from '../stores/store.ts';
import type { Guard } from './exclusively.ts';

/**
 * Takes entries out of the history of a name, durably: their blobs may be deleted after. Numbers are not given again.
 *
 * @param guard of `exclusively`
 */
export async function deleteEntries(
  store: Store,
  name: RefName,
  { numbers, guard }: { readonly numbers: readonly number[]; readonly guard: Guard },
): Promise<void> {
  const keys = await store.list(entryFolder(name));
  const highest = highestEntry(keys);
  const mark = highestKey(name, highest);
  if (numbers.includes(highest) && !keys.includes(mark)) await store.putIfAbsent(mark, new Uint8Array());
  // The oldest first: whenever this ends, what is left is the newer part.
  for (const number of [...numbers].sort((a, b) => a - b)) {
    await guard();
    await store.delete(entryKey(name, number));
  }
}
