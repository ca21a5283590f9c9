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

/** Whose numbers scale the target, and why. */
export interface TargetScalerChoice {
  readonly scaler: Scaler | ScalerOptions;
  /** Passed on, it gives the same scaler without choosing again. */
  readonly policy: TargetScalerPolicy;
  /** Of the source as it is on validation, in the main metric, by which `auto` chose; null where it could not. */
  readonly scores: readonly { readonly name: string; readonly score: number | null }[] | null;
}

export interface TargetScalerOptions {
  readonly policy: ScalerPolicy;
  readonly task: Omit<TaskDataOptions, 'scaler'>;
  readonly reporter: Reporter;
}

/**
 * The scaler of a target, and how far the target lies from the source in words. `auto` takes the policy under which the source as it is
 * does best on validation; where there is no validation, or the source cannot predict the target, that of the target.
 */
export async function chooseTargetScaler(
  source: SourceModel,
  split: TimeSplit,
  { policy, task, reporter }: TargetScalerOptions,
): Promise<TargetScalerChoice> {
  const known = source.preprocess.scaler as Scaler; // of a table
  // Each window is scaled by its own numbers: whose the others would be makes no difference.
  const indifferent = known.kind === 'per-window' && (policy === 'auto' || policy === 'source' || policy === 'target');
  if (known.kind !== 'none' && !indifferent) reporter.say(formatScalerShift(scalerShift(known, split.train)));
  try {
    if (policy !== 'auto') {
      return { scaler: targetScaler({ source: known, train: split.train, policy }), policy, scores: null };
    }
    if (!indifferent && known.kind !== 'none') {
      const chosen = await chooseOnValidation(source, split, { policy, task, reporter });
      if (chosen !== null) return chosen;
    }
    const scaler = targetScaler({ source: known, train: split.train, policy: 'target' });
    return { scaler, policy: 'target', scores: null };
  } catch (error) {
    // Other columns than the source's: nothing of its numbers fits, only its kind does.
    if (!isSeqgraftError(error, 'E_FEATURES') || policy === 'source') throw error;
    const kind = policy === 'per-window' || policy === 'none' ? policy : known.kind;
    const scaler = { kind, per: known.per, unknownSeries: known.unknownSeries };
    return { scaler, policy: policy === 'auto' ? 'target' : policy, scores: null };
  }
}

async function chooseOnValidation(
  source: SourceModel,
  split: TimeSplit,
  { task, reporter }: TargetScalerOptions,
): Promise<TargetScalerChoice | null> {
  const candidates = candidateScalers({ source: source.preprocess.scaler as Scaler, train: split.train });
  const prepared = candidates.map(({ scaler }) => prepareTask(split, { ...task, scaler }));
  const [first] = prepared as [TaskData];
  const fits =
    first.outputs === source.spec.head.outputs &&
    isDeepStrictEqual(source.carrySource.columns, carryColumnsOf(first.preprocess));
  if (!fits || first.judged.validation.windowCount === 0) {
    const why = fits ? 'there are no validation rows' : 'the source cannot predict this target as it is';
    reporter.say(`Scaler: target (${why}, so nothing can be chosen by).`);
    return null;
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
    reporter.say(
      `Scaler: ${describePolicy(chosen.policy)}, the best on validation (${title} of the source as it is: ${all.join(', ')}).`,
    );
    return {
      scaler: chosen.scaler,
      policy: chosen.policy,
      scores: scores.map(({ name, score }) => ({ name, score: score === null ? null : sign * score })),
    };
  } finally {
    model.dispose();
  }
}
