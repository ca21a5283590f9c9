import { type CheckpointParent, type LoadedCheckpoint, loadCheckpoint } from '@seqgraft/checkpoints';
import { fileStore } from '@seqgraft/checkpoints/node';
import { describeGroups, type ModelSpec, parseModelSpec } from '@seqgraft/models';
import type { CarrySource } from '@seqgraft/transfer';
import type { Reporter } from '../output/reporter.ts';
import { checkpointRef } from './checkpoint-ref.ts';
import { type Preprocess, parsePreprocess } from './preprocess.ts';
import { vocabularyOf } from './vocabulary-of.ts';

/** A checkpoint, read and understood. */
export interface SourceModel {
  readonly self: CheckpointParent;
  readonly checkpoint: LoadedCheckpoint;
  readonly spec: ModelSpec;
  readonly preprocess: Preprocess;
  readonly carrySource: CarrySource;
}

/** What a model reads and tells, by name: of classes the target columns are the classes. */
export function carryColumnsOf({ task, columns }: Preprocess): {
  features: readonly string[];
  targets: readonly string[];
} {
  const { features, targets, label } = columns;
  return { features, targets: task === 'forecast' || label === null ? targets : label.classes };
}

export function sourceModelOf(checkpoint: LoadedCheckpoint): SourceModel {
  const spec = parseModelSpec(checkpoint.spec);
  const preprocess = parsePreprocess(checkpoint.preprocess, checkpoint.ref);
  return {
    self: checkpointRef(checkpoint),
    checkpoint,
    spec,
    preprocess,
    carrySource: {
      weights: checkpoint.weights,
      groups: describeGroups(spec),
      columns: carryColumnsOf(preprocess),
      vocabulary: preprocess.vocabulary === null ? undefined : vocabularyOf(preprocess.vocabulary).tokens,
    },
  };
}

/** Loads a checkpoint of a store; one that had to be replaced by an older entry is said. */
export async function loadSourceModel(ref: string, store: string, reporter: Reporter): Promise<SourceModel> {
  const checkpoint = await loadCheckpoint(await fileStore(store), ref);
  for (const warning of checkpoint.warnings) reporter.warn(warning);
  return sourceModelOf(checkpoint);
}
