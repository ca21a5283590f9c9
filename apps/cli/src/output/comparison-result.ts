import type { Verdict } from '@seqgraft/transfer';
import { type Comparison, summarise, testOf } from '../task/compare-strategies.ts';

/** A verdict in the fields that scripts rely on. */
export function verdictFields(verdict: Verdict | null): Record<string, unknown> | null {
  if (verdict === null) return null;
  const { difference, low, high, verdict: word, reason } = verdict;
  return { difference, low, high, verdict: word, reason };
}

/** The rows of a comparison as --json prints them, best first. */
export function comparisonRows({ judgement, runs, baselines }: Comparison): Record<string, unknown>[] {
  return judgement.rows.map((row) => {
    const own = runs.filter(({ strategy }) => strategy.name === row.name);
    const baseline = baselines.find(({ name }) => name === row.name);
    return {
      name: row.name,
      kind: row.kind,
      metrics: summarise(baseline ? [baseline.metrics] : own.map(testOf)),
      versusNaive: verdictFields(row.versusNaive),
      versusScratch: verdictFields(row.versusScratch),
      trainedParameters: own[0]?.trainedParameters ?? 0,
      seconds: own.reduce((sum, { seconds }) => sum + seconds, 0),
      seeds: own.map(({ seed, metrics }) => ({ seed, validation: metrics.validation, test: metrics.test })),
    };
  });
}
