import type { Store } from '../stores/store.ts';
import { ConflictError } from '../stores/store-errors.ts';
import {
  encodeTagEntry,
  formatTag,
  fullTag,
  type TagEntry,
  type TagName,
  type TagTarget,
  tagKey,
} from './tag-entry.ts';

/** Far more than writers that take turns fairly would ever need. */
const ATTEMPTS = 10_000;

/** What a tag is set to, or null to remove it. */
export interface TagChange {
  readonly target: TagTarget | null;
  readonly created: Date;
  /** Number of the newest entry, valid or not; 0 for a new tag. */
  readonly last: number;
}

/** Puts the next entry of a tag. Of those who do at the same time, the last one to be numbered holds. @throws E_CONFLICT */
export async function appendTagEntry(
  store: Store,
  tag: TagName,
  { target, created, last }: TagChange,
): Promise<TagEntry> {
  for (let number = last + 1; number <= last + ATTEMPTS; number++) {
    const entry = { tag: fullTag(tag), number, target, created: created.toISOString() };
    if (await store.putIfAbsent(tagKey(tag, number), await encodeTagEntry(entry))) return entry;
  }
  throw new ConflictError({ ref: formatTag(tag), attempts: ATTEMPTS });
}
