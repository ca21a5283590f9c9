import { isSeqgraftError } from '@seqgraft/core';
import type { Warning } from '../format/checkpoint-content.ts';
import { formatRef } from '../format/ref-name.ts';
import { requireStore } from '../format/store-file.ts';
import type { Store } from '../stores/store.ts';
import { DroppedMeanwhile, untilNoneDropped } from './dropped-meanwhile.ts';
import { entryNumbers } from './entry-numbers.ts';
import { readManifest } from './read-entry.ts';
import { allNames, readNewestValid } from './resolve-ref.ts';
import { type CheckpointSummary, summaryOf } from './show-checkpoint.ts';

/** What a store has. */
export interface RefList {
  /** The newest valid entry of each name, or every entry, sorted by name, newest first. */
  readonly refs: readonly CheckpointSummary[];
  /** How many entries each name has, damaged ones too. */
  readonly entries: Readonly<Record<string, number>>;
  /** Entries that are damaged. */
  readonly warnings: readonly Warning[];
}

export interface ListOptions {
  /** Every entry instead of the newest valid one of each name. Default false. */
  readonly history?: boolean;
}

/**
 * The checkpoints of a store, without reading their weights (`verifyStore` does).
 *
 * @throws E_STORE_EMPTY where there is no store; one without checkpoints gives an empty list
 */
export async function listRefs(store: Store, { history = false }: ListOptions = {}): Promise<RefList> {
  await requireStore(store);
  const refs: CheckpointSummary[] = [];
  const warnings: Warning[] = [];
  const names = await allNames(store);
  for (const { name, numbers } of names) {
    for (const wanted of history ? numbers.map((number) => [number]) : [numbers]) {
      let listed: readonly number[] | undefined = wanted;
      const read = async () => {
        const there: readonly number[] = listed ?? (await entryNumbers(store, name));
        listed = undefined;
        return readNewestValid(store, name, {
          numbers: there,
          read: async (_, entry) => summaryOf(name, entry, await readManifest(store, name, entry)),
        });
      };
      try {
        const found = history ? await read() : await untilNoneDropped(read);
        if (found !== null) {
          refs.push(found.result);
          warnings.push(...found.warnings);
        }
      } catch (error) {
        // One of the history that was dropped meanwhile is no longer of it.
        if (error instanceof DroppedMeanwhile) continue;
        // One damaged name must not hide the others.
        if (!isSeqgraftError(error) || error.category === 'resource') throw error;
        warnings.push({ code: 'W_DAMAGED', message: `${formatRef(name, wanted[0])} cannot be used. ${error.message}` });
      }
    }
  }
  const entries = Object.fromEntries(names.map(({ name, numbers }) => [formatRef(name), numbers.length]));
  return { refs, entries, warnings };
}
