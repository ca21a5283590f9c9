import { parseRef } from '../format/ref-name.ts';
import { requireStore } from '../format/store-file.ts';
import type { Store } from '../stores/store.ts';
import { NotFoundError, RefNameError } from '../stores/store-errors.ts';
import { allTags, tagNumbers } from './all-tags.ts';
import { formatTag, type TagName } from './tag-entry.ts';

/**
 * The numbers of the entries of a tag that there is, or once was, newest first.
 *
 * @param ref `births@production`
 * @throws E_REF_NAME, E_STORE_EMPTY, E_NOT_FOUND
 */
export async function requireTag(
  store: Store,
  ref: string,
): Promise<{ readonly tag: TagName; readonly numbers: readonly number[] }> {
  const { model, name, tag: text } = parseRef(ref);
  if (text === null) throw new RefNameError({ ref, problem: 'has no tag after an "@"' });
  await requireStore(store);
  const tag = { model, name, tag: text };
  const numbers = await tagNumbers(store, tag);
  if (numbers.length === 0) throw await unknownTag(store, tag);
  return { tag, numbers };
}

export async function unknownTag(store: Store, tag: TagName): Promise<Error> {
  const ofName = await allTags(store, tag);
  const known = (ofName.length > 0 ? ofName : await allTags(store)).map((each) => formatTag(each.tag));
  return new NotFoundError({
    ref: formatTag(tag),
    location: store.location,
    known: known.filter((each) => each !== formatTag(tag)),
  });
}
