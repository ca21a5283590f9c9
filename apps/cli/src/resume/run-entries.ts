import {
  type CheckpointPlace,
  publishCheckpoint,
  removeOwnEntries,
  type Store,
  showCheckpoint,
} from '@seqgraft/checkpoints';
import { isSeqgraftError, type Json } from '@seqgraft/core';
import type { TrainingSnapshot } from '@seqgraft/training';
import { isRun, runsModel } from '../store/is-run.ts';
import { UsageError } from '../usage-error.ts';
import type { KeptRecord } from './run-record.ts';

/** A checkpoint must not be taken for a run. @throws E_USAGE */
export function requireNoRunName(name: string): void {
  if (!isRun(name)) return;
  const problem = `Names that begin with "${runsModel}/" are those of runs that can be resumed.`;
  throw new UsageError({ problem, remedy: `Give another --name than "${name}".` });
}

/** An entry of a run, and what is stored for it alone. */
export interface RunEntry extends Pick<CheckpointPlace, 'entry' | 'created'> {
  readonly digests: readonly string[];
}

/** A run's state in the form that a store keeps; names that say the run make its blobs nobody else's. */
export async function publishRunEntry(
  store: Store,
  kept: KeptRecord,
  snapshot: TrainingSnapshot | null,
): Promise<RunEntry> {
  const { id } = kept.run;
  const place = await publishCheckpoint(store, `${runsModel}/${id}`, {
    groups: [{ name: 'none', tensors: new Map() }],
    config: kept as unknown as Json,
    training: snapshot && {
      progress: { run: id, progress: snapshot.progress },
      tensors: new Map([...snapshot.tensors].map(([name, array]) => [`${id}/${name}`, array])),
    },
  });
  return runEntryOf(store, id, place);
}

async function runEntryOf(store: Store, id: string, { entry, created, digest }: CheckpointPlace): Promise<RunEntry> {
  const { training } = await showCheckpoint(store, `${runsModel}/${id}@${entry}`);
  const blobs = training === null ? [] : [training.progress.digest, training.tensors.digest];
  return { entry, created, digests: [digest, ...blobs] };
}

/** The entries that a store has of a run, oldest first. */
export async function runEntriesOf(store: Store, id: string): Promise<RunEntry[]> {
  const numbers = (await runEntryNumbers(store)).get(id) ?? [];
  const entries = numbers.map(async (entry): Promise<RunEntry> => {
    try {
      return await runEntryOf(store, id, await showCheckpoint(store, `${runsModel}/${id}@${entry}`));
    } catch (error) {
      // A damaged one is removed like the others, what it needed is garbage.
      if (isSeqgraftError(error)) return { entry, created: '', digests: [] };
      throw error;
    }
  });
  return (await Promise.all(entries)).reverse();
}

/** The numbers of the entries of each run, newest first. */
export async function runEntryNumbers(store: Store): Promise<Map<string, number[]>> {
  const found = new Map<string, number[]>();
  for (const key of await store.list(`refs/${runsModel}/`)) {
    const [, id, digits] = /^refs\/[^/]+\/([^/]+)\/([0-9]{8,15})$/.exec(key) ?? [];
    if (id === undefined) continue;
    const numbers = found.get(id) ?? [];
    found.set(id, numbers);
    numbers.unshift(Number(digits));
  }
  return found;
}

/**
 * Removes entries of a run, and what is stored for them alone. The blobs are no one else's, so that no collection is needed.
 *
 * @param kept entries that stay
 */
export async function dropRunEntries(
  store: Store,
  id: string,
  { dropped, kept }: { readonly dropped: readonly RunEntry[]; readonly kept: readonly RunEntry[] },
): Promise<void> {
  await removeOwnEntries(store, `${runsModel}/${id}`, { removed: dropped, kept });
}
