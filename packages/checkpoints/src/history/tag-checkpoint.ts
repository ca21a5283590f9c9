import { underLease } from '../collecting/under-lease.ts';
import { formatRef, parseRef, parseTag, type RefName } from '../format/ref-name.ts';
import { requireStore } from '../format/store-file.ts';
import { readManifest } from '../reading/read-entry.ts';
import { resolveRef } from '../reading/resolve-ref.ts';
import type { Store } from '../stores/store.ts';
import { RefNameError } from '../stores/store-errors.ts';
import { allTags, tagNumbers } from './all-tags.ts';
import { appendTagEntry } from './append-tag-entry.ts';
import { newestTagEntry } from './list-tags.ts';
import { formatTag, type TagName } from './tag-entry.ts';
import { type TagPlace, tagPlaceOf } from './tag-place.ts';

export interface TagOptions {
  /** When it is tagged. Default: now. */
  readonly created?: Date;
}

/** A tag that was set. */
export interface TaggedCheckpoint extends TagPlace {
  /** What the tag named before; null when it is new or was removed. */
  readonly before: TagPlace | null;
}

/**
 * Sets a tag of a name to one checkpoint of that name: `births@production` is a ref from then on. What it named before stays
 * in its history.
 *
 * Where it names this checkpoint already, nothing is written. Once the promise resolves, the tag survives a crash and a loss of power.
 *
 * @param ref the checkpoint; a name alone means its newest entry, which must be whole
 * @param tag begins with a letter; letters, digits, `.`, `_`, `-`
 * @throws E_REF_NAME, E_STORE_EMPTY, E_NOT_FOUND, E_INTEGRITY, E_MANIFEST, E_VERSION, E_CONFLICT, E_STORE_BUSY and the errors of the disk: nothing was changed
 */
export async function tagCheckpoint(
  store: Store,
  ref: string,
  tag: string,
  { created = new Date() }: TagOptions = {},
): Promise<TaggedCheckpoint> {
  const { model, name } = parseRef(ref);
  const tagName = { model, name, tag: parseTag(tag) };
  await requireStore(store);
  // What is tagged must not be dropped at this moment.
  return underLease(store, async () => {
    const { result: entry } = await resolveRef(store, ref, {
      strict: true,
      read: async (of, found) => {
        await readManifest(store, of, found);
        return found;
      },
    });
    const numbers = await tagNumbers(store, tagName);
    if (numbers.length === 0) await requireOtherLetters(store, tagName);
    const newest = await newestTagEntry(store, { tag: tagName, numbers }, []);
    const before = newest === null ? null : tagPlaceOf(tagName, newest);
    if (before?.entry === entry.entry && before.digest === entry.digest && before.number === numbers[0]) {
      return { ...before, before };
    }
    const target = { entry: entry.entry, digest: entry.digest };
    const put = await appendTagEntry(store, tagName, { target, created, last: numbers[0] ?? 0 });
    return { ...(tagPlaceOf(tagName, put) as TagPlace), before };
  });
}

/** Stores move between file systems, and on many of them two tags that differ in capital letters only would be one. @throws E_REF_NAME */
async function requireOtherLetters(store: Store, tag: TagName): Promise<void> {
  const name: RefName = { model: tag.model, name: tag.name };
  for (const { tag: other } of await allTags(store, name)) {
    if (other.tag !== tag.tag && other.tag.toLowerCase() === tag.tag.toLowerCase()) {
      const problem = `differs from "${formatTag(other)}", which is there, in capital letters only`;
      throw new RefNameError({ ref: `${formatRef(name)}@${tag.tag}`, problem });
    }
  }
}
