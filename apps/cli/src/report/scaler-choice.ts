import { describePolicy, scalerShift } from '@seqgraft/windows';
import { type MetricName, metricInfo } from '../measures/metric.ts';
import type { ScalerPolicy } from '../options/adapt-options.ts';
import { formatNumber } from '../output/format-number.ts';
import type { TargetTask } from '../task/target-task.ts';
import type { ReportScaler } from './report-data.ts';

/** Whose numbers scale the newest fold, and why; null for text, which has none. */
export function scalerChoice(
  { sources: [source], folds, scalers }: TargetTask,
  { wanted, main }: { readonly wanted: ScalerPolicy; readonly main: MetricName },
): ReportScaler | null {
  const chosen = scalers?.at(-1);
  const known = source.preprocess.scaler;
  if (chosen === undefined || known === null) return null;
  const { train } = (folds.at(-1) as TargetTask['folds'][0]).split;
  const same = known.kind === 'per-window' && wanted !== 'none' && typeof wanted === 'string';
  if (same)
    return {
      policy: 'Each window is scaled by its own numbers, as those of the source were.',
      shift: scalerShift(known, train),
    };
  return {
    policy: `Scaler of the target: ${describePolicy(chosen.policy)}${reason(chosen.scores, wanted, main)}.`,
    shift: known.kind === 'none' ? null : scalerShift(known, train),
  };
}

type Scores = NonNullable<TargetTask['scalers']>[number]['scores'];

function reason(scores: Scores, wanted: ScalerPolicy, main: MetricName): string {
  if (scores === null) return wanted === 'auto' ? ', there was nothing to choose by' : ', as asked for';
  const { title, format } = metricInfo(main);
  const all = scores.map(({ name, score }) => `${name} ${score === null ? formatNumber(null) : format(score)}`);
  return `, the best on validation (${title} of the source as it is: ${all.join(', ')})`;
}
