import type { Verdict } from '@seqgraft/transfer';
import { type Comparison, testOf } from '../task/compare-strategies.ts';
import { summarise } from './summarise.ts';

/** A verdict in the fields that scripts rely on. */
export function verdictFields(verdict: Verdict | null): Record<string, unknown> | null {
  if (verdict === null) return null;
  const { difference, low, high, verdict: word, reason } = verdict;
  return { difference, low, high, verdict: word, reason };
}

/** The rows of a comparison as --json prints them, best first. */
export function comparisonRows({ judgement, runs, baselines }: Comparison): Record<string, unknown>[] {
  const several = baselines.length > 1;
  return judgement.rows.map((row) => {
    const own = runs.filter(({ strategy }) => strategy.name === row.name);
    const computed = baselines.flatMap((fold) => fold.filter(({ name }) => name === row.name));
    return {
      name: row.name,
      kind: row.kind,
      metrics: summarise(own.length > 0 ? own.map(testOf) : computed.map(({ metrics }) => metrics)),
      versusNaive: verdictFields(row.versusNaive),
      versusScratch: verdictFields(row.versusScratch),
      trainedParameters: own[0]?.trainedParameters ?? 0,
      seconds: own.reduce((sum, { seconds }) => sum + seconds, 0),
      seeds: own.map(({ seed, fold, metrics }) => ({
        seed,
        ...(several ? { fold: fold + 1 } : {}),
        validation: metrics.validation,
        test: metrics.test,
      })),
    };
  });
}
