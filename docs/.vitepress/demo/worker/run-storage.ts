import type { Json, NamedArrays } from '@seqgraft/core';
import type { EpochRecord, TrainingSnapshot } from '@seqgraft/training';
import { type ComparisonJob, type FinishedJob, jobName } from '@seqgraft/transfer';
import { clear, createStore, get, set } from 'idb-keyval';
import type { Metrics, RunOrder } from '../protocol.ts';

/** A source that a run has trained: where it is kept. */
export interface TrainedSource {
  readonly ref: string;
  readonly digest: string;
  /** Of its training, to draw it again. */
  readonly history: readonly EpochRecord[];
}

const storage = createStore('seqgraft-demo-run', 'parts');

/**
 * What a run needs to go on after the page was reloaded, closed or killed: its order, the source once it is trained, each finished run of
 * the comparison, and a snapshot of what is being trained. One run at a time; a new one begins by forgetting the last.
 */
export const runStorage = {
  async begin(order: RunOrder): Promise<void> {
    if ((await runStorage.order())?.id === order.id) return;
    await clear(storage);
    await set('order', order, storage);
  },
  async order(): Promise<RunOrder | null> {
    return (await get<RunOrder>('order', storage)) ?? null;
  },
  async forget(): Promise<void> {
    await clear(storage);
  },
  async source(): Promise<TrainedSource | null> {
    return (await get<TrainedSource>('source', storage)) ?? null;
  },
  async keepSource(source: TrainedSource): Promise<void> {
    await set('source', source, storage);
  },
  async job(job: ComparisonJob): Promise<FinishedJob<Metrics> | null> {
    return (await get<FinishedJob<Metrics>>(`job ${jobName(job)}`, storage)) ?? null;
  },
  async keepJob(finished: FinishedJob<Metrics>): Promise<void> {
    await set(`job ${jobName(finished.job)}`, finished, storage);
  },
  /** Of what is trained under this name, if that was the last to be saved. */
  async snapshot(name: string): Promise<TrainingSnapshot | null> {
    const kept = await get<{ name: string; progress: Json; tensors: NamedArrays }>('snapshot', storage);
    return kept?.name === name ? { progress: kept.progress, tensors: kept.tensors } : null;
  },
  async keepSnapshot(name: string, { progress, tensors }: TrainingSnapshot): Promise<void> {
    await set('snapshot', { name, progress, tensors }, storage);
  },
} as const;
