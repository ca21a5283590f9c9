import type { RefName } from '../format/ref-name.ts';
import type { Store } from '../stores/store.ts';
import { formatTag, parseTagKey, type TagName, tagFolder, tagsFolder } from './tag-entry.ts';

/** A tag with the numbers of its entries, newest first. */
export interface TagNumbers {
  readonly tag: TagName;
  readonly numbers: readonly number[];
}

/** The numbers of the entries of a tag, newest first; none for a tag that there never was. */
export async function tagNumbers(store: Store, tag: TagName): Promise<readonly number[]> {
  const keys = await store.list(tagFolder(tag));
  return keys.flatMap((key) => parseTagKey(key)?.number ?? []).sort((a, b) => b - a);
}

/**
 * The tags of a name, or all of a store, sorted; those that were removed too.
 *
 * Their entries are not read: see `readTagEntry`.
 */
export async function allTags(store: Store, name?: RefName): Promise<readonly TagNumbers[]> {
  const found = new Map<string, { tag: TagName; numbers: number[] }>();
  for (const key of await store.list(name === undefined ? 'tags/' : tagsFolder(name))) {
    const parsed = parseTagKey(key);
    if (parsed === undefined) continue;
    const { number, ...tag } = parsed;
    const known = found.get(formatTag(tag)) ?? { tag, numbers: [] };
    known.numbers.push(number);
    found.set(formatTag(tag), known);
  }
  return [...found.keys()]
    .sort()
    .flatMap((text) => found.get(text) ?? [])
    .map(({ tag, numbers }) => ({ tag, numbers: numbers.sort((a, b) => b - a) }));
}
