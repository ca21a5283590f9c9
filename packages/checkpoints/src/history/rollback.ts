import { defineError, type ErrorClass } from '@seqgraft/core';
import { underLease } from '../collecting/under-lease.ts';
import type { Warning } from '../format/checkpoint-content.ts';
import { type CheckpointPlace, placeOf } from '../format/checkpoint-place.ts';
import { blobKey, DIGEST } from '../format/content-digest.ts';
import { highestEntry } from '../format/highest-entry.ts';
import { encodeRefEntry, entryFolder, entryKey, type RefEntry } from '../format/ref-entry.ts';
import { formatRef, parseName, type RefName } from '../format/ref-name.ts';
import { prepareStore, requireStore } from '../format/store-file.ts';
import { entryNumbers } from '../reading/entry-numbers.ts';
import { isDamage } from '../reading/is-damage.ts';
import { readListedEntry } from '../reading/read-listed-entry.ts';
import { readWholeEntry } from '../reading/read-whole-entry.ts';
import { resolveRef } from '../reading/resolve-ref.ts';
import type { Store } from '../stores/store.ts';
import { ConflictError } from '../stores/store-errors.ts';

/** There is no earlier content to go back to. */
export const NoEarlierEntryError: ErrorClass<{ readonly ref: string; readonly location: string }> = defineError(
  'E_NO_EARLIER_ENTRY',
  'not-found',
  ({ ref, location }) => ({
    message: `A rollback needs an earlier entry that is whole and has other content: "${ref}" in ${location} has none.`,
    remedy: 'Say which entry with its number, if it is there; nothing was changed.',
  }),
);

export interface RollbackOptions {
  /**
   * Number of an entry of the name, one of its tags, or the digest `sha256:…` of a whole checkpoint in the store, which need have no entry: its own
   * was dropped, or is damaged. Default: the newest that is whole and has other content than the newest entry.
   */
  readonly to?: number | string;
  /** When. Default: now. */
  readonly created?: Date;
}

/** The entry that serves the old content now. */
export interface Rollback extends CheckpointPlace {
  /** The entry whose content that is; null when none has it. */
  readonly to: number | null;
  /** The newest entry before: to go back to it undoes this. null when there was none. */
  readonly from: number | null;
  /** false: that one is damaged, so that there is no way back to it. */
  readonly fromIsWhole: boolean;
  /** false: the newest entry had this content already, and nothing was written. */
  readonly changed: boolean;
  /** W_FALLBACK for each damaged entry that was passed over. */
  readonly warnings: readonly Warning[];
}

/**
 * Makes old content of a name its newest entry. Nothing is taken back: what was published since stays in the history.
 *
 * The old content is read whole and checked first. Published by another meanwhile is not rolled over unseen: E_CONFLICT.
 *
 * @param name `births` or `model/births`
 * @throws E_REF_NAME, E_STORE_EMPTY, E_NOT_FOUND, E_NO_EARLIER_ENTRY, E_INTEGRITY, E_MANIFEST, E_VERSION, E_CONFLICT, E_STORE_BUSY and the errors of the disk: nothing was changed
 */
export async function rollback(
  store: Store,
  name: string,
  { to, created = new Date() }: RollbackOptions = {},
): Promise<Rollback> {
  const refName = parseName(name);
  await requireStore(store);
  let placed: { readonly next: RefEntry; readonly outcome: Rollback } | undefined;
  return underLease(store, async () => {
    if (placed !== undefined) {
      // The lease was lost since. To choose again would roll back from what this has placed.
      await readWholeEntry(store, refName, placed.next);
      return placed.outcome;
    }
    const highest = highestEntry(await store.list(entryFolder(refName)));
    const { newest, target, warnings } =
      to === undefined ? await earlierEntry(store, refName) : await chosenEntry(store, refName, to);
    const from = { to: target.entry, from: newest?.number ?? null, fromIsWhole: newest?.isWhole ?? false, warnings };
    if (newest?.entry && target.digest === newest.entry.digest)
      return { ...placeOf(refName, newest.entry), ...from, changed: false };

    const { model, name: plain } = refName;
    const next = { ...target, ref: `${model}/${plain}`, entry: highest + 1, created: created.toISOString() };
    await prepareStore(store);
    if (!(await store.putIfAbsent(entryKey(refName, next.entry), await encodeRefEntry(next)))) {
      throw new ConflictError({ ref: formatRef(refName), attempts: 1 });
    }
    placed = { next, outcome: { ...placeOf(refName, next), ...from, changed: true } };
    return placed.outcome;
  });
}

interface Choice {
  /** The newest entry by number; `entry` is null when it cannot be read. null: there is none. */
  readonly newest: { readonly number: number; readonly entry: RefEntry | null; readonly isWhole: boolean } | null;
  /** `entry` is null for content that no entry has. */
  readonly target: Pick<RefEntry, 'digest' | 'size'> & { readonly entry: number | null };
  readonly warnings: readonly Warning[];
}

async function newestEntry(store: Store, name: RefName, number: number): Promise<Choice['newest']> {
  let entry: RefEntry | null = null;
  try {
    entry = await readListedEntry(store, name, number);
    if (entry !== null) await readWholeEntry(store, name, entry);
    return { number, entry, isWhole: entry !== null };
  } catch (error) {
    if (!isDamage(error)) throw error;
    return { number, entry, isWhole: false };
  }
}

async function chosenEntry(store: Store, name: RefName, to: number | string): Promise<Choice> {
  const [number] = await entryNumbers(store, name);
  const newest = number === undefined ? null : await newestEntry(store, name, number);
  try {
    const { result: target, warnings } = await resolveRef(store, `${formatRef(name)}@${to}`, {
      strict: true,
      read: (found, entry) => readWholeEntry(store, found, entry),
    });
    return { newest, target, warnings };
  } catch (error) {
    const target = typeof to === 'string' && DIGEST.test(to) ? await withoutEntry(store, name, to) : null;
    if (target === null) throw error;
    return { newest, target, warnings: [] };
  }
}

/** A checkpoint that no entry of the name leads to, or null when the store has none of that digest. @throws what is wrong with it */
async function withoutEntry(store: Store, name: RefName, digest: string): Promise<Choice['target'] | null> {
  const size = (await store.get(blobKey(digest), 0))?.size;
  if (size === undefined) return null;
  await readWholeEntry(store, name, { digest, size, entry: 0, ref: formatRef(name), created: '' });
  return { digest, size, entry: null };
}

async function earlierEntry(store: Store, name: RefName): Promise<Choice> {
  const [number, ...earlier] = await entryNumbers(store, name);
  if (number === undefined) {
    // Says which names there are.
    await resolveRef(store, formatRef(name), { read: (found, entry) => readWholeEntry(store, found, entry) });
    throw new NoEarlierEntryError({ ref: formatRef(name), location: store.location });
  }
  const newest = await newestEntry(store, name, number);
  const warnings: Warning[] = [];
  for (const candidate of earlier) {
    try {
      const entry = await readListedEntry(store, name, candidate);
      if (entry === null || entry.digest === newest?.entry?.digest) continue;
      return { newest, target: await readWholeEntry(store, name, entry), warnings };
    } catch (error) {
      if (!isDamage(error)) throw error;
      const passed = formatRef(name, candidate);
      warnings.push({ code: 'W_FALLBACK', message: `${passed} cannot be rolled back to. ${error.message}` });
    }
  }
  throw new NoEarlierEntryError({ ref: formatRef(name), location: store.location });
}
