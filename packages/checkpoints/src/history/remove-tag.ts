import type { Store } from '../stores/store.ts';
import { appendTagEntry } from './append-tag-entry.ts';
import { newestTagEntry } from './list-tags.ts';
import { requireTag, unknownTag } from './require-tag.ts';
import type { TagOptions } from './tag-checkpoint.ts';
import { type TagPlace, tagPlaceOf } from './tag-place.ts';

/**
 * Removes a tag, by one more entry of its history: what it named stays, and can be tagged again.
 *
 * @param tag `births@production`
 * @returns what it named; null when that could not be read
 * @throws E_REF_NAME, E_STORE_EMPTY, E_NOT_FOUND, E_VERSION, E_CONFLICT and the errors of the disk
 */
export async function removeTag(
  store: Store,
  tag: string,
  { created = new Date() }: TagOptions = {},
): Promise<TagPlace | null> {
  const found = await requireTag(store, tag);
  const newest = await newestTagEntry(store, found, []);
  // Removed already, and nothing damaged stands above that.
  if (newest?.target === null && newest.number === found.numbers[0]) throw await unknownTag(store, found.tag);
  await appendTagEntry(store, found.tag, { target: null, created, last: found.numbers[0] ?? 0 });
  return newest === null ? null : tagPlaceOf(found.tag, newest);
}
