import type { RefEntry } from '../format/ref-entry.ts';
import { entryNumbers } from '../reading/entry-numbers.ts';
import { entryOfDigest } from '../reading/entry-of-digest.ts';
import { isDamage } from '../reading/is-damage.ts';
import { readEntry } from '../reading/read-entry.ts';
import { type EntryReader, fallbackWarning, type Resolved } from '../reading/resolved.ts';
import type { Store } from '../stores/store.ts';
import { IntegrityError } from '../stores/store-errors.ts';
import { tagNumbers } from './all-tags.ts';
import { formatTag, readTagEntry, type TagName, type TagTarget, tagKey } from './tag-entry.ts';

/**
 * Reads what a tag names. As with names, the newest entry that is whole wins: where it or its checkpoint is damaged, what
 * the tag named before is used, with a warning.
 *
 * @returns null when there is no such tag, or it was removed
 * @throws the error of the newest when all are damaged; at once any error that is not damage
 */
export async function resolveTag<Result>(
  store: Store,
  tag: TagName,
  { strict, read }: { readonly strict: boolean; readonly read: EntryReader<Result> },
): Promise<Resolved<Result> | null> {
  const numbers = await tagNumbers(store, tag);
  const damaged: { readonly number: number; readonly error: Error }[] = [];
  for (const number of strict ? numbers.slice(0, 1) : numbers) {
    try {
      const tagged = await readTagEntry(store, tag, number);
      if (tagged.target === null) break;
      const result = await read(tag, await targetEntry(store, tag, number, tagged.target));
      const passed = damaged.map((each) =>
        fallbackWarning(
          `Entry ${each.number} of the tag ${formatTag(tag)}`,
          `what it named before, entry ${tagged.target?.entry},`,
          each.error,
        ),
      );
      return { result, warnings: passed };
    } catch (error) {
      if (!isDamage(error)) throw error;
      damaged.push({ number, error });
    }
  }
  if (damaged[0] !== undefined) throw damaged[0].error;
  return null;
}

/** The entry that a tag names; another one of the same content where that is gone. @throws E_INTEGRITY */
async function targetEntry(
  store: Store,
  tag: TagName,
  number: number,
  { entry, digest }: TagTarget,
): Promise<RefEntry> {
  const named = await readEntry(store, tag, entry).catch((error) => {
    if (!isDamage(error)) throw error;
    return null;
  });
  if (named?.digest === digest) return named;
  const same = await entryOfDigest(store, tag, { numbers: await entryNumbers(store, tag), digest });
  if (same !== null) return same;
  throw new IntegrityError({
    problem: 'missing',
    what: `entry ${entry}, which the tag ${formatTag(tag)} names,`,
    file: `${store.location}/${tagKey(tag, number)}`,
    found: named === null ? 'is missing' : `has the digest ${named.digest} instead of ${digest}`,
  });
}
