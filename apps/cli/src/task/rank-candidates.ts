import { isDeepStrictEqual } from 'node:util';
import { isSeqgraftError } from '@seqgraft/core';
import { buildModel, type RecurrentModel } from '@seqgraft/models';
import type { RankCandidate } from '@seqgraft/transfer';
import type { RankOptions } from '../options/command-options.ts';
import type { ActionContext } from '../run-action.ts';
import { carryColumnsOf, type SourceModel } from './source-model.ts';
import { loadTargetTask } from './target-task.ts';
import type { TaskData } from './task-data.ts';

/** A checkpoint that can be ranked, and the target as it reads it. */
export interface RankedCheckpoint {
  readonly source: SourceModel;
  readonly data: TaskData;
}

/** A checkpoint that cannot, and why. */
export interface SkippedCheckpoint {
  readonly ref: string;
  readonly code: string | null;
  readonly reason: string;
}

export interface RankSelection {
  readonly fitting: readonly RankedCheckpoint[];
  readonly skipped: readonly (SkippedCheckpoint & { readonly error: unknown })[];
}

/**
 * Reads the target for each checkpoint, as that was trained to read. The first that fits says which task it is, and how
 * long the windows are; others that do something else with the same file are left out, with the reason.
 */
export async function selectCheckpoints(
  file: string,
  { refs, options }: { readonly refs: readonly string[]; readonly options: RankOptions },
  context: ActionContext,
): Promise<RankSelection> {
  const fitting: RankedCheckpoint[] = [];
  const skipped: (SkippedCheckpoint & { error: unknown })[] = [];
  // What is said of one source is too much of many.
  const quiet = { ...context, reporter: { ...context.reporter, say: () => {}, warn: () => {}, warnings: [] } };
  for (const ref of refs) {
    const frame = fitting[0]?.data.preprocess.frame;
    const { lookback, horizon } = { ...frame, ...options };
    const sized = {
      ...options,
      ...(lookback === undefined ? {} : { lookback }),
      ...(horizon === undefined ? {} : { horizon }),
    };
    try {
      const { sources, folds } = await loadTargetTask({ ref, data: file }, sized, quiet);
      const candidate = { source: sources[0], data: folds[0] };
      const reason = misfit(candidate, fitting[0]);
      if (reason === null) fitting.push(candidate);
      else skipped.push({ ref: candidate.source.self.ref, code: null, reason, error: null });
    } catch (error) {
      if (!isSeqgraftError(error) || error.category === 'interrupted') throw error;
      const { code, reason } = error;
      skipped.push({ ref, code, reason, error });
    }
  }
  return { fitting, skipped };
}

/** Why a checkpoint cannot be ranked beside the first one, or at all; null: it can. */
function misfit({ source, data }: RankedCheckpoint, first: RankedCheckpoint | undefined): string | null {
  const { preprocess } = data;
  if (preprocess.task === 'language-model') {
    return 'It is a model of text, and rank reads tables; seqgraft compare says which of several such to take.';
  }
  const own = source.preprocess.columns.features;
  if (!isDeepStrictEqual(preprocess.columns.features, own)) {
    return `It reads other columns: ${own.join(', ')}; here they are ${preprocess.columns.features.join(', ')}.`;
  }
  const wanted = first?.data.preprocess;
  if (wanted === undefined) return null;
  const other = first?.source.self.ref ?? '';
  if (preprocess.task !== wanted.task) return `Its task is ${preprocess.task}, that of ${other} is ${wanted.task}.`;
  const [mine, theirs] = [carryColumnsOf(preprocess).targets, carryColumnsOf(wanted).targets];
  if (!isDeepStrictEqual(mine, theirs)) return `It tells ${mine.join(', ')}, and ${other} ${theirs.join(', ')}.`;
  const windowsOf = ({ judged }: TaskData): unknown[] => [judged.train.windowCount, judged.train.frame];
  const alike = first === undefined || isDeepStrictEqual(windowsOf(data), windowsOf(first.data));
  return alike ? null : `It cuts the target into other windows than ${other}.`;
}

/** Fresh bodies of each shape that a source is compared with. */
const bodiesOfAShape = 3;

/** Models out of checkpoints, and the random ones beside them. To be disposed, all of them. */
export function candidatesOf(
  fitting: readonly RankedCheckpoint[],
  seed: number,
): { readonly candidates: readonly RankCandidate[]; dispose(): void } {
  const made: RecurrentModel[] = [];
  const bodies = new Map<string, RecurrentModel[]>();
  const candidates = fitting.map(({ source, data }): RankCandidate => {
    const { spec, self, checkpoint } = source;
    const model = buildModel(spec, { seed: 0 });
    made.push(model);
    model.writeWeights(checkpoint.weights);
    const shape = JSON.stringify(spec);
    const known = bodies.get(shape);
    const random = known ?? Array.from({ length: bodiesOfAShape }, (_, i) => buildModel(spec, { seed: seed + i }));
    if (known === undefined) made.push(...random);
    bodies.set(shape, random);
    const { train } = data.judged;
    const units = data.preprocess.task === 'forecast' ? { toUnits: (v: Float64Array) => train.toDataUnits(v) } : {};
    return { name: self.ref, model, train, randomBodies: random, ...units };
  });
  return {
    candidates,
    dispose: () => {
      for (const model of made) model.dispose();
    },
  };
}
