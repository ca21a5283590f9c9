import { isSeqgraftError } from '@seqgraft/core';
import { formatRef, parseRef } from '../format/ref-name.ts';
import { listTags } from '../history/list-tags.ts';
import { tagCheckpoint } from '../history/tag-checkpoint.ts';
import type { TagPlace } from '../history/tag-place.ts';
import type { Store } from '../stores/store.ts';
import type { CopiedCheckpoint } from './copy-checkpoints.ts';

/**
 * Sets in the target the tags that name, in the origin, what was copied. A tag that was set later in the target stays.
 *
 * @returns the tags that were set, as they stand in the target
 */
export async function copyTags(
  from: Store,
  to: Store,
  checkpoints: readonly CopiedCheckpoint[],
): Promise<readonly TagPlace[]> {
  const set: TagPlace[] = [];
  for (const ref of new Set(checkpoints.map((checkpoint) => checkpoint.ref))) {
    const there = new Map((await listTags(to, ref)).tags.map((tag) => [tag.tag, tag]));
    for (const tag of await tagsOf(from, ref)) {
      const copy = checkpoints.findLast((checkpoint) => checkpoint.ref === ref && checkpoint.digest === tag.digest);
      const before = there.get(tag.tag);
      if (copy === undefined || (before !== undefined && isAsGood(before, tag, copy))) continue;
      const name = parseRef(tag.tag).tag as string;
      set.push(await tagCheckpoint(to, formatRef(parseRef(ref), copy.entry), name, { created: new Date(tag.created) }));
    }
  }
  return set;
}

function isAsGood(before: TagPlace, tag: TagPlace, copy: CopiedCheckpoint): boolean {
  return before.created > tag.created || (before.digest === tag.digest && before.entry === copy.entry);
}

/** None where they cannot be listed: at an address without an index. */
async function tagsOf(store: Store, ref: string): Promise<readonly TagPlace[]> {
  try {
    return (await listTags(store, ref)).tags;
  } catch (error) {
    if (isSeqgraftError(error, 'E_STORE_NO_INDEX')) return [];
    throw error;
  }
}
