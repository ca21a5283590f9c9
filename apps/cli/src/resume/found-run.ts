import { loadCheckpoint, type Store, showCheckpoint, type Warning } from '@seqgraft/checkpoints';
import { isJsonObject, isSeqgraftError, type Json, type NamedArrays } from '@seqgraft/core';
import type { TrainingSnapshot } from '@seqgraft/training';
import { runsModel } from '../store/is-run.ts';
import { runEntryNumbers } from './run-entries.ts';
import { RunDamagedError } from './run-errors.ts';
import { holderIsAlive } from './run-holder.ts';
import { secondOf } from './run-id.ts';
import { type KeptRecord, parseRecord } from './run-record.ts';

/** A run that a store has. */
export interface FoundRun extends KeptRecord {
  readonly id: string;
  /** The entry that it goes on from. */
  readonly entry: number;
  /** When that was saved, ISO 8601. */
  readonly saved: string;
  /** Bytes of that. */
  readonly bytes: number;
  readonly state: 'interrupted' | 'running';
  readonly warnings: readonly Warning[];
}

/** Of a run in a place that cannot be looked at from here: as long as it saves, it saves or beats at least this often. */
const silence = 30 * 60_000; // ms

/** The runs of a store that have not ended, newest first. @throws E_STORE_EMPTY and what cannot be read */
export async function findRuns(store: Store): Promise<FoundRun[]> {
  const runs: FoundRun[] = [];
  for (const id of (await runEntryNumbers(store)).keys()) {
    const run = await findRun(store, id);
    if (run !== null) runs.push(run);
  }
  return runs.sort(newestFirst);
}

/** By when they began; of those that began in one second, by when they were saved last. */
export function newestFirst(a: Pick<FoundRun, 'id' | 'saved'>, b: Pick<FoundRun, 'id' | 'saved'>): number {
  const [first, second] = [a, b].map(({ id, saved }) => `${secondOf(id)} ${saved}`) as [string, string];
  return first < second ? 1 : -1;
}

/** @returns null for one that has ended meanwhile @throws E_RUN_DAMAGED */
export async function findRun(store: Store, id: string): Promise<FoundRun | null> {
  try {
    const { config, entry, created, bytes, warnings } = await showCheckpoint(store, `${runsModel}/${id}`);
    const kept = parseRecord(config);
    if (kept === null || kept.run.id !== id) throw new RunDamagedError({ run: id });
    return { ...kept, id, entry, saved: created, bytes, warnings, state: stateOf(kept, created) };
  } catch (error) {
    if (isSeqgraftError(error, 'E_NOT_FOUND') || isSeqgraftError(error, 'E_STORE_EMPTY')) return null;
    throw error;
  }
}

function stateOf({ holder }: KeptRecord, created: string): FoundRun['state'] {
  if (holder === null) return 'interrupted';
  const alive = holderIsAlive(holder) ?? Date.now() - Date.parse(created) < silence;
  return alive ? 'running' : 'interrupted';
}

/** The state of the training that a run goes on from; null for one that none was saved of. @throws E_RUN_DAMAGED */
export async function loadRunSnapshot(store: Store, { id, entry }: FoundRun): Promise<TrainingSnapshot | null> {
  const { training } = await loadCheckpoint(store, `${runsModel}/${id}@${entry}`, { training: true });
  if (training === null) return null;
  const progress = ownProgress(training.progress, id);
  const prefix = `${id}/`;
  const own = [...training.tensors].every(([name]) => name.startsWith(prefix));
  if (progress === undefined || !own) throw new RunDamagedError({ run: id });
  const tensors: NamedArrays = new Map(
    [...training.tensors].map(([name, array]) => [name.slice(prefix.length), array]),
  );
  return { progress, tensors };
}

function ownProgress(progress: Json, id: string): Json | undefined {
  return isJsonObject(progress) && progress.run === id ? progress.progress : undefined;
}
