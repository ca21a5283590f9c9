import { defineError, type ErrorClass } from '@seqgraft/core';
import { formatRef, parseName } from '../format/ref-name.ts';
import { requireStore } from '../format/store-file.ts';
import type { Store } from '../stores/store.ts';
import { NotFoundError } from '../stores/store-errors.ts';
import { deleteEntries } from './delete-entries.ts';
import { exclusively } from './exclusively.ts';
import { GarbageUnknownError } from './garbage-unknown.ts';
import { readHistory } from './read-history.ts';

/** The newest entry and those that tags name stay; all of them at once. */
export const EntryNeededError: ErrorClass<{ readonly ref: string; readonly needed: readonly string[] }> = defineError(
  'E_ENTRY_NEEDED',
  'usage',
  ({ ref, needed }) => ({
    message: `Only entries that nothing names are dropped: of ${ref}, ${needed.join(', ')}.`,
    remedy: `Publish a newer one or remove the tag first, or drop "all" of them; nothing was dropped.`,
  }),
);

/**
 * Drops entries of a name, by number; `all` drops the name with its history.
 *
 * The newest that can be read and those that tags name stay, and `all` of a name with tags is refused. Damaged entries can
 * be dropped too. Blobs stay until `collectGarbage`; numbers are not given again.
 *
 * @param name `births` or `model/births`
 * @returns the numbers that were dropped, newest first
 * @throws E_ENTRY_NEEDED, E_REF_NAME, E_STORE_EMPTY, E_NOT_FOUND, E_VERSION, E_STORE_BUSY and the errors of the disk
 * @throws E_GARBAGE_UNKNOWN when a tag cannot be read: what it names must not be dropped
 */
export async function dropEntries(
  store: Store,
  name: string,
  entries: readonly number[] | 'all',
): Promise<readonly number[]> {
  const refName = parseName(name);
  await requireStore(store);
  return exclusively(store, async (guard) => {
    const { numbers, entries: readable, damaged, tagsUnknown } = await readHistory(store, refName);
    const wanted = entries === 'all' ? numbers : numbers.filter((number) => entries.includes(number));
    const unknown = entries === 'all' ? [] : entries.filter((number) => !numbers.includes(number));
    if (unknown[0] !== undefined || numbers.length === 0) {
      const known = numbers.map((number) => formatRef(refName, number));
      throw new NotFoundError({ ref: formatRef(refName, unknown[0]), location: store.location, known });
    }
    if (tagsUnknown) throw new GarbageUnknownError({ location: store.location, damaged });
    const newest = entries === 'all' ? undefined : readable[0]?.entry;
    const needed = readable
      .filter(({ entry }) => wanted.includes(entry))
      .flatMap(({ entry, tags }) => [
        ...(entry === newest ? [`${entry} is the newest that can be read`] : []),
        ...tags.map((tag) => `${entry} has the tag ${tag}`),
      ]);
    if (needed.length > 0) throw new EntryNeededError({ ref: formatRef(refName), needed });
    await deleteEntries(store, refName, { numbers: wanted, guard });
    return wanted;
  });
}
