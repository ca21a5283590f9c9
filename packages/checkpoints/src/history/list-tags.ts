import type { Warning } from '../format/checkpoint-content.ts';
import { parseName } from '../format/ref-name.ts';
import { requireStore } from '../format/store-file.ts';
import { isDamage } from '../reading/is-damage.ts';
import { fallbackWarning } from '../reading/resolved.ts';
import type { Store } from '../stores/store.ts';
import { allTags, type TagNumbers } from './all-tags.ts';
import { formatTag, readTagEntry, type TagEntry } from './tag-entry.ts';
import { type TagPlace, tagPlaceOf } from './tag-place.ts';

/** The tags of a store. */
export interface TagList {
  /** Sorted; removed ones are left out. */
  readonly tags: readonly TagPlace[];
  /** W_FALLBACK for a damaged entry, W_DAMAGED for a tag of which no entry can be read. */
  readonly warnings: readonly Warning[];
}

/**
 * What each tag names now. Whether that can be loaded is for `showCheckpoint` and `verifyStore` to say.
 *
 * @param name only the tags of this name; all of the store when left out
 * @throws E_REF_NAME, E_STORE_EMPTY, E_VERSION
 */
export async function listTags(store: Store, name?: string): Promise<TagList> {
  const refName = name === undefined ? undefined : parseName(name);
  await requireStore(store);
  const tags: TagPlace[] = [];
  const warnings: Warning[] = [];
  for (const each of await allTags(store, refName)) {
    const entry = await newestTagEntry(store, each, warnings);
    const place = entry === null ? null : tagPlaceOf(each.tag, entry);
    if (place !== null) tags.push(place);
  }
  return { tags, warnings };
}

/** The newest entry of a tag that can be read, or null. */
export async function newestTagEntry(
  store: Store,
  { tag, numbers }: TagNumbers,
  warnings: Warning[],
): Promise<TagEntry | null> {
  const damaged: { readonly number: number; readonly error: Error }[] = [];
  for (const number of numbers) {
    try {
      const entry = await readTagEntry(store, tag, number);
      for (const passed of damaged) {
        const what = `Entry ${passed.number} of the tag ${formatTag(tag)}`;
        warnings.push(fallbackWarning(what, `entry ${number}`, passed.error));
      }
      return entry;
    } catch (error) {
      if (!isDamage(error)) throw error;
      damaged.push({ number, error });
    }
  }
  for (const { error } of damaged.slice(0, 1)) {
    warnings.push({ code: 'W_DAMAGED', message: `The tag ${formatTag(tag)} cannot be used. ${error.message}` });
  }
  return null;
}
