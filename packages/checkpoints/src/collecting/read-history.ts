import { formatRef, type RefName } from '../format/ref-name.ts';
import { allTags } from '../history/all-tags.ts';
import { formatTag, readTagEntry } from '../history/tag-entry.ts';
import { entryNumbers } from '../reading/entry-numbers.ts';
import { isDamage } from '../reading/is-damage.ts';
import { readManifest } from '../reading/read-entry.ts';
import { readListedEntry } from '../reading/read-listed-entry.ts';
import type { Store } from '../stores/store.ts';
import type { UnreadableEntry } from './read-references.ts';
import type { RetentionCandidate } from './retention-policy.ts';

/** The entries of a name, as those who delete look at them. */
export interface NameHistory {
  /** All numbers, newest first. */
  readonly numbers: readonly number[];
  /** Those that can be read, newest first. */
  readonly entries: readonly (RetentionCandidate & { readonly digest: string })[];
  /** Entries that cannot, and tags of which nobody knows what they name. */
  readonly damaged: readonly UnreadableEntry[];
  /** Whether a tag is among the damaged. */
  readonly tagsUnknown: boolean;
}

/** Reads entries, manifests and tags, no weights. @throws E_VERSION */
export async function readHistory(store: Store, name: RefName): Promise<NameHistory> {
  const damaged: UnreadableEntry[] = [];
  const attempt = async <Result>(ref: string, read: () => Promise<Result>): Promise<Result | null> => {
    try {
      return await read();
    } catch (error) {
      if (!isDamage(error)) throw error;
      damaged.push({ ref, code: error.code, message: error.message });
      return null;
    }
  };
  const tagsOf = new Map<number, string[]>();
  const named: { readonly tag: string; readonly digest: string; readonly entry: number }[] = [];
  for (const { tag, numbers } of await allTags(store, name)) {
    // What a tag named before stays in its history, and may go.
    const [newest] = numbers;
    if (newest === undefined) continue;
    const entry = await attempt(`${formatTag(tag)}, entry ${newest}`, () => readTagEntry(store, tag, newest));
    if (entry?.target) named.push({ tag: tag.tag, ...entry.target });
  }
  const tagsUnknown = damaged.length > 0;
  for (const { tag, entry } of named) tagsOf.set(entry, [...(tagsOf.get(entry) ?? []), tag]);

  const numbers = await entryNumbers(store, name);
  const entries: (RetentionCandidate & { readonly digest: string })[] = [];
  for (const number of numbers) {
    const found = await attempt(formatRef(name, number), async () => {
      const entry = await readListedEntry(store, name, number);
      return entry && { ...entry, metrics: (await readManifest(store, name, entry)).metrics };
    });
    if (found === null) continue;
    const { entry, created, metrics, digest } = found;
    entries.push({ entry, created, metrics, digest, tags: tagsOf.get(number) ?? [] });
  }
  return { numbers, entries, damaged, tagsUnknown };
}
