import { isDeepStrictEqual } from 'node:util';
import { isSeqgraftError } from '@seqgraft/core';
import { buildModel } from '@seqgraft/models';
import {
  candidateScalers,
  chooseScaler,
  describePolicy,
  formatScalerShift,
  type Scaler,
  type ScalerOptions,
  type ScalerShift,
  scalerShift,
  type TargetScalerPolicy,
  type TimeSplit,
  targetScaler,
} from '@seqgraft/windows';
import { metricInfo, metricOf } from '../measures/metric.ts';
import type { ScalerPolicy } from '../options/adapt-options.ts';
import { formatNumber } from '../output/format-number.ts';
import type { Reporter } from '../output/reporter.ts';
import { carryColumnsOf, type SourceModel } from './source-model.ts';
import { prepareTask, type TaskData, type TaskDataOptions } from './task-data.ts';

export interface TargetScalerOptions {
  readonly policy: ScalerPolicy;
  readonly task: Omit<TaskDataOptions, 'scaler'>;
  readonly reporter: Reporter;
}

/** The scaler of a target, and why it is this one. */
export interface ChosenScaler {
  readonly scaler: Scaler | ScalerOptions;
  /** In words. */
  readonly policy: string;
  /** Null where the source scales nothing, or each window by itself. */
  readonly shift: ScalerShift | null;
}

/**
 * The scaler of a target, and how far the target lies from the source in words. `auto` takes the policy under which the source as it is
 * does best on validation; where there is no validation, or the source cannot predict the target, that of the target.
 */
export async function chooseTargetScaler(
  source: SourceModel,
  split: TimeSplit,
  { policy, task, reporter }: TargetScalerOptions,
): Promise<ChosenScaler> {
  const known = source.preprocess.scaler as Scaler; // of a table
  // Each window is scaled by its own numbers: whose the others would be makes no difference.
  const indifferent = known.kind === 'per-window' && (policy === 'auto' || policy === 'source' || policy === 'target');
  const shift = known.kind === 'none' || indifferent ? null : scalerShift(known, split.train);
  if (shift !== null) reporter.say(formatScalerShift(shift));
  const by = (fixed: TargetScalerPolicy): Scaler => targetScaler({ source: known, train: split.train, policy: fixed });
  try {
    if (policy !== 'auto')
      return { scaler: by(policy), policy: `Scaler: ${describePolicy(policy)}, as asked for.`, shift };
    if (shift === null) return { scaler: by('target'), policy: `Scaler: ${known.kind}, as the source has it.`, shift };
    const chosen = await chooseOnValidation(source, split, { policy, task, reporter });
    reporter.say(chosen.policy);
    return { scaler: chosen.scaler ?? by('target'), policy: chosen.policy, shift };
  } catch (error) {
    // Other columns than the source's: nothing of its numbers fits, only its kind does.
    if (!isSeqgraftError(error, 'E_FEATURES') || policy === 'source') throw error;
    const kind = policy === 'per-window' || policy === 'none' ? policy : known.kind;
    const scaler = { kind, per: known.per, unknownSeries: known.unknownSeries };
    return { scaler, policy: `Scaler: ${kind}, fitted on the target, which has other columns than the source.`, shift };
  }
}

/** Without a scaler: that of the target, and why nothing could be chosen. */
async function chooseOnValidation(
  source: SourceModel,
  split: TimeSplit,
  { task }: TargetScalerOptions,
): Promise<{ readonly scaler: Scaler | null; readonly policy: string }> {
  const candidates = candidateScalers({ source: source.preprocess.scaler as Scaler, train: split.train });
  const prepared = candidates.map(({ scaler }) => prepareTask(split, { ...task, scaler }));
  const [first] = prepared as [TaskData];
  const fits =
    first.outputs === source.spec.head.outputs &&
    isDeepStrictEqual(source.carrySource.columns, carryColumnsOf(first.preprocess));
  if (!fits || first.judged.validation.windowCount === 0) {
    const why = fits ? 'there are no validation rows' : 'the source cannot predict this target as it is';
    return { scaler: null, policy: `Scaler: target (${why}, so nothing can be chosen by).` };
  }
  const model = buildModel(source.spec, { seed: 0 });
  try {
    model.writeWeights(source.checkpoint.weights);
    const { main } = first.measure;
    const { better, title, format } = metricInfo(main);
    const sign = better === 'higher' ? -1 : 1;
    const { chosen, scores } = await chooseScaler(candidates, async (candidate) => {
      const data = prepared[candidates.indexOf(candidate)] as TaskData;
      const metrics = await data.measure.measure(model, data.judged.validation);
      return metrics === null ? Number.NaN : sign * metricOf(metrics, main);
    });
    const all = scores.map(
      ({ name, score }) => `${name} ${score === null ? formatNumber(null) : format(sign * score)}`,
    );
    const policy = `Scaler: ${describePolicy(chosen.policy)}, the best on validation (${title} of the source as it is: ${all.join(', ')}).`;
    return { scaler: chosen.scaler, policy };
  } finally {
    model.dispose();
  }
}
