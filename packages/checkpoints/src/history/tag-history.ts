import type { Warning } from '../format/checkpoint-content.ts';
import { isDamage } from '../reading/is-damage.ts';
import type { Store } from '../stores/store.ts';
import { requireTag } from './require-tag.ts';
import { formatTag, readTagEntry, type TagTarget } from './tag-entry.ts';

/** All that a tag has named. */
export interface TagHistory {
  /** `births@production` */
  readonly tag: string;
  /** Newest first; `target` is null where the tag was removed. */
  readonly entries: readonly { readonly number: number; readonly target: TagTarget | null; readonly created: string }[];
  /** W_DAMAGED for each entry that cannot be read. */
  readonly warnings: readonly Warning[];
}

/**
 * What a tag has named over time.
 *
 * @param tag `births@production`
 * @throws E_REF_NAME, E_STORE_EMPTY, E_NOT_FOUND, E_VERSION
 */
export async function tagHistory(store: Store, tag: string): Promise<TagHistory> {
  const found = await requireTag(store, tag);
  const entries: TagHistory['entries'][number][] = [];
  const warnings: Warning[] = [];
  for (const number of found.numbers) {
    try {
      const { target, created } = await readTagEntry(store, found.tag, number);
      entries.push({ number, target, created });
    } catch (error) {
      if (!isDamage(error)) throw error;
      const what = `Entry ${number} of the tag ${formatTag(found.tag)}`;
      warnings.push({ code: 'W_DAMAGED', message: `${what} cannot be used. ${error.message}` });
    }
  }
  return { tag: formatTag(found.tag), entries, warnings };
}
