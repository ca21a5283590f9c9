import { type CheckpointParent, type LoadedCheckpoint, loadCheckpoint } from '@seqgraft/checkpoints';
import { canonicalJson, defineError, type ErrorClass, type Json } from '@seqgraft/core';
import { describeGroups, type ModelSpec, parseModelSpec } from '@seqgraft/models';
import type { CarrySource } from '@seqgraft/transfer';
import { parseVocabulary } from '@seqgraft/windows';
import type { Reporter } from '../output/reporter.ts';
import { openStore } from '../store/open-store.ts';
import { UsageError } from '../usage-error.ts';
import { checkpointRef } from './checkpoint-ref.ts';
import { type Preprocess, parsePreprocess } from './preprocess.ts';

/** Sources of one comparison that are not of one kind. */
const SourcesError: ErrorClass<{ first: string; different: readonly string[] }> = defineError(
  'E_SOURCES',
  'incompatible',
  ({ first, different }) => ({
    message: `Several sources of a comparison are one network trained with several seeds, and these have another network, other columns or other windows than ${first}: ${different.join(', ')}.`,
    remedy: 'Compare each of them by itself, or see with seqgraft rank which to start from.',
  }),
);

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

function sourceModelOf(checkpoint: LoadedCheckpoint): SourceModel {
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
      vocabulary: preprocess.vocabulary === null ? undefined : parseVocabulary(preprocess.vocabulary).tokens,
    },
  };
}

/** Checkpoints of one network on one kind of data, that differ in their weights alone: trained with other seeds. @throws E_SOURCES */
export async function loadSourceModels(
  refs: readonly string[],
  store: string,
  reporter: Reporter,
): Promise<[SourceModel, ...SourceModel[]]> {
  const models: SourceModel[] = [];
  for (const ref of refs) models.push(await loadSourceModel(ref, store, reporter));
  const [first, ...others] = models as [SourceModel, ...SourceModel[]];
  const known = formOf(first);
  const different = others.filter((other) => formOf(other) !== known).map(({ self }) => self.ref);
  if (different.length > 0) throw new SourcesError({ first: first.self.ref, different });
  const twice = others.find(({ self }, index) =>
    models.slice(0, index + 1).some((one) => one.self.digest === self.digest),
  );
  if (twice !== undefined) {
    throw new UsageError({ problem: `The source ${twice.self.ref} is named twice.`, remedy: 'Name each source once.' });
  }
  return [first, ...others];
}

/** All of a checkpoint but its weights and the numbers of its scaler. */
function formOf({ spec, preprocess }: SourceModel): string {
  const { scaler, ...rest } = preprocess;
  return canonicalJson(
    JSON.parse(JSON.stringify({ spec, rest, scaler: scaler === null ? null : scaler.kind })) as Json,
  );
}

/** Loads a checkpoint of a store; one that had to be replaced by an older entry is said. */
export async function loadSourceModel(ref: string, store: string, reporter: Reporter): Promise<SourceModel> {
  const checkpoint = await loadCheckpoint(await openStore(store), ref);
  for (const warning of checkpoint.warnings) reporter.warn(warning);
  return sourceModelOf(checkpoint);
}
