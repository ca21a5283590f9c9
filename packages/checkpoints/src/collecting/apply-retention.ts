import { formatRef, parseName } from '../format/ref-name.ts';
import { requireStore } from '../format/store-file.ts';
import type { Store } from '../stores/store.ts';
import { NotFoundError } from '../stores/store-errors.ts';
import { deleteEntries } from './delete-entries.ts';
import { exclusively, type Guard } from './exclusively.ts';
import { GarbageUnknownError } from './garbage-unknown.ts';
import { readHistory } from './read-history.ts';
import type { UnreadableEntry } from './read-references.ts';
import { chooseRetained, type RetentionPolicy, type RetentionReason } from './retention-policy.ts';

export interface RetentionOptions {
  /** Drops. Default false: only says what would be dropped. */
  readonly apply?: boolean;
}

/** An entry that a policy was asked about. */
export interface RetainedEntry {
  readonly entry: number;
  /** `sha256:…` */
  readonly digest: string;
  readonly created: string;
  readonly tags: readonly string[];
  /** None for those that go. */
  readonly reasons: readonly RetentionReason[];
}

export interface RetentionReport {
  /** Whether they were dropped, or would have been. */
  readonly applied: boolean;
  readonly ref: string;
  /** Newest first. */
  readonly kept: readonly RetainedEntry[];
  readonly dropped: readonly RetainedEntry[];
  /** Entries that cannot be read: they are neither counted nor dropped. */
  readonly damaged: readonly UnreadableEntry[];
}

/**
 * Drops the entries of a name that a policy does not keep. The newest that can be read always stays, and so does what a tag names.
 *
 * Their blobs stay until `collectGarbage`. Numbers of dropped entries are not given again.
 *
 * @param name `births` or `model/births`
 * @throws E_RETENTION, E_REF_NAME, E_STORE_EMPTY, E_NOT_FOUND, E_VERSION, E_STORE_BUSY and the errors of the disk
 * @throws E_GARBAGE_UNKNOWN when a tag cannot be read: what it names must not be dropped
 */
export async function applyRetention(
  store: Store,
  name: string,
  policy: RetentionPolicy,
  { apply = false }: RetentionOptions = {},
): Promise<RetentionReport> {
  const refName = parseName(name);
  await requireStore(store);
  const decide = async (guard?: Guard): Promise<RetentionReport> => {
    const { entries, damaged, tagsUnknown, numbers } = await readHistory(store, refName);
    if (numbers.length === 0) throw new NotFoundError({ ref: name, location: store.location, known: [] });
    const reasons = chooseRetained(entries, policy, formatRef(refName));
    if (guard !== undefined && tagsUnknown) throw new GarbageUnknownError({ location: store.location, damaged });
    const all = entries.map(({ metrics, ...entry }) => ({ ...entry, reasons: reasons.get(entry.entry) ?? [] }));
    const dropped = all.filter((entry) => entry.reasons.length === 0);
    if (guard !== undefined && dropped.length > 0) {
      await deleteEntries(store, refName, { numbers: dropped.map(({ entry }) => entry), guard });
    }
    const kept = all.filter((entry) => entry.reasons.length > 0);
    return { applied: apply, ref: formatRef(refName), kept, dropped, damaged };
  };
  return apply ? exclusively(store, decide) : decide();
}
