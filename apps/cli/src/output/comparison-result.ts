import type { ComparisonRow, Verdict } from '@seqgraft/transfer';
import type { Metrics } from '../measures/metric.ts';
import type { Comparison } from '../task/compare-strategies.ts';
import { type Summary, summarise } from './summarise.ts';

/** A verdict in the fields that scripts rely on. */
export function verdictFields(verdict: Verdict | null): Record<string, unknown> | null {
  if (verdict === null) return null;
  const { difference, low, high, verdict: word, reason } = verdict;
  return { difference, low, high, verdict: word, reason };
}

/** The rows of a comparison as --json prints them, best first, those that failed last. */
export function comparisonRows({ result }: Comparison): Record<string, unknown>[] {
  return result.rows.map((row) => {
    const own = runsOf(result, row);
    return {
      name: row.name,
      kind: row.kind,
      metrics: summarise(own.flatMap(({ test }) => test ?? [])),
      versusNaive: verdictFields(row.versusNaive),
      versusScratch: verdictFields(row.versusScratch),
      trainedParameters: row.trainedParameters,
      seconds: row.seconds,
      failure: row.failure,
      seeds: own.flatMap(({ seed, fold, validation, test }) =>
        seed === null ? [] : [{ seed, ...(result.folds > 1 ? { fold: fold + 1 } : {}), validation, test }],
      ),
    };
  });
}

/** What was measured of a row on test, over its runs. */
export function metricsOfRow(result: Comparison['result'], row: ComparisonRow): Summary {
  return summarise(runsOf(result, row).flatMap(({ test }) => test ?? []));
}

interface RowRun {
  /** Null for what has no seed. */
  readonly seed: number | null;
  readonly fold: number;
  readonly validation: Metrics | null;
  readonly test: Metrics | null;
}

/** What a row is the mean of; `auto` borrows the runs of what it chose on each fold. */
function runsOf({ runs, baselines, auto, folds }: Comparison['result'], { name }: ComparisonRow): RowRun[] {
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold): RowRun[] => {
    const wanted = name === 'auto' && auto !== null ? auto[fold]?.chosen : name;
    const own = runs.filter((run) => run.name === wanted && run.fold === fold && run.failure === null);
    if (own.length > 0) {
      return own.map(({ seed, measured: { validation, test } }) => ({
        seed,
        fold,
        validation: validation?.metrics ?? null,
        test: test?.metrics ?? null,
      }));
    }
    const measured = baselines.find((each) => each.name === wanted)?.folds[fold];
    if (measured == null) return [];
    const { validation, test } = measured;
    return [{ seed: null, fold, validation: validation?.metrics ?? null, test: test?.metrics ?? null }];
  });
}
