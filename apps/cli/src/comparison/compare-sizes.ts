import { type ComparisonRow, learningCurve, worthSentence } from '@seqgraft/transfer';
import { type MetricName, metricInfo } from '../measures/metric.ts';
import { intervalOf } from '../report/interval-of.ts';
import type { ReportLearningCurve } from '../report/report-data.ts';
import type { Comparison } from '../task/compare-strategies.ts';
import type { TaskData } from '../task/task-data.ts';
import { trainTimes } from '../task/trim-train.ts';
import { UsageError } from '../usage-error.ts';

/** A comparison on so much of the target's history. */
export interface SizedComparison {
  /** Distinct times of train. */
  readonly times: number;
  /** Windows of train. */
  readonly windows: number;
  readonly comparison: Comparison;
}

/** The error over the size of the target, and what the source is worth in windows; null without sizes. @param sized smallest first */
export function learningCurveOf(sized: readonly SizedComparison[], main: MetricName): ReportLearningCurve | null {
  if (sized.length === 0) return null;
  const names = new Set(sized.flatMap(({ comparison }) => comparison.result.rows.map(({ name }) => name)));
  const rowOf = ({ comparison }: SizedComparison, name: string): ComparisonRow | undefined =>
    comparison.result.rows.find((row) => row.name === name && row.mean !== null);
  const scratch = sized.map((each) => rowOf(each, 'scratch'));
  const strategies = [...names].filter((name) => sized.every((each) => rowOf(each, name)?.kind === 'strategy'));
  const curves = scratch.some((row) => row === undefined)
    ? []
    : strategies.map((name) => ({
        name,
        curve: learningCurve(
          sized.map((each, at) => {
            const errors = (scratch[at] as ComparisonRow).scores;
            const { scores } = rowOf(each, name) as ComparisonRow;
            // What auto chose may have one value for all seeds.
            const candidate = scores.length === errors.length ? scores : errors.map(() => scores[0] as number);
            return { size: each.windows, candidate, scratch: errors };
          }),
          { better: metricInfo(main).better },
        ),
      }));
  // Best at the smallest size first, where data is scarcest; `auto` before all, for it was not chosen with the test seen.
  const gain = ({ curve }: (typeof curves)[number]): number => curve.worth[0]?.extra ?? 0;
  curves.sort((a, b) => Number(b.name === 'auto') - Number(a.name === 'auto') || gain(b) - gain(a));
  return {
    metric: main,
    unit: 'windows',
    times: sized.map(({ times, windows }) => ({ times, size: windows })),
    rows: [...names].map((name) => ({
      name,
      points: sized.flatMap((each) => {
        const row = rowOf(each, name);
        return row === undefined ? [] : [{ size: each.windows, mean: row.mean as number, ...intervalOf(row) }];
      }),
    })),
    worth: curves.map(({ name, curve }) => ({ name, curve })),
    sentences: curves.map(({ name, curve }) => worthSentence(curve, { candidate: name })),
  };
}

/** Demands, before long work, sizes that the data has. @throws E_USAGE */
export function requireSizes(sizes: readonly number[], folds: readonly TaskData[]): void {
  if (sizes.length === 0) return;
  const { cut } = (folds[0] as TaskData).preprocess;
  if (cut === 'text' || cut === 'series') {
    const problem = `--sizes counts rows of history, and ${cut === 'text' ? 'a text has none' : 'each series is one window here'}.`;
    throw new UsageError({ problem, remedy: 'Leave --sizes out.' });
  }
  const most = Math.min(...folds.map(({ split }) => trainTimes(split)));
  const beyond = sizes.filter((size) => size > most);
  if (beyond.length === 0) return;
  const problem = `--sizes asks for ${beyond.join(', ')} rows, and train has ${most} times.`;
  throw new UsageError({ problem, remedy: `Give sizes up to ${most}.` });
}
