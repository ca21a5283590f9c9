import { type CheckpointParent, publishCheckpoint, type Store } from '@seqgraft/checkpoints';
import type { Json } from '@seqgraft/core';
import { describeGroups } from '@seqgraft/models';
import { type DataFingerprint, dataFingerprint, seenRows } from '@seqgraft/windows';
import { version } from '../version.ts';
import { checkpointRef } from './checkpoint-ref.ts';
import { serializePreprocess } from './preprocess.ts';
import type { StrategyRun } from './strategy-run.ts';
import type { TaskData } from './task-data.ts';

export interface PublishRunOptions {
  readonly name: string;
  readonly run: StrategyRun;
  readonly data: TaskData;
  readonly parent: CheckpointParent | null;
  /** The options of the command. */
  readonly config: Json;
}

/** Keeps the model of a run with all that is needed to use it and to know where it comes from. */
export async function publishRun(
  store: Store,
  { name, run, data, parent, config }: PublishRunOptions,
): Promise<CheckpointParent> {
  const fingerprint: DataFingerprint = await dataFingerprint(data.table);
  const { spec, weights, strategy, seed, result } = run;
  const place = await publishCheckpoint(store, name, {
    groups: describeGroups(spec).map((group) => ({
      name: group.name,
      tensors: new Map(
        [...weights].filter(([tensor]) => group.parameters.some((parameter) => parameter.name === tensor)),
      ),
    })),
    spec: spec as unknown as Json,
    preprocess: serializePreprocess(data.preprocess),
    metrics: run.metrics as unknown as Json,
    config,
    parent,
    lineage: {
      strategy: parent === null ? null : strategy,
      seed,
      phases: result.phases,
      history: result.history.map(({ epoch, loss, validationLoss }) => ({ epoch, loss, validationLoss })),
      bestEpoch: result.bestEpoch,
      frozen: result.proof.frozen,
      distance: result.proof.distance,
      anchor: result.anchor,
      data: fingerprint,
      seen: seenRows(data.split),
      seqgraft: version,
    } as unknown as Json,
  });
  return checkpointRef(place);
}
