import type { NamedArrays } from '@seqgraft/core';
import type { ModelSpec } from '@seqgraft/models';
import type { AdaptResult, CarryReport, FinishedJob } from '@seqgraft/transfer';
import type { Metrics } from '../measures/metric.ts';

/** A model that was trained, with all that is kept of how. */
export interface StrategyRun {
  /** Name of the strategy, or of the control. */
  readonly strategy: string;
  readonly seed: number;
  readonly spec: ModelSpec;
  readonly result: AdaptResult;
  /** Null for one that nothing was carried to. */
  readonly carried: CarryReport | null;
  /** In the data's units; null for a part without windows. */
  readonly metrics: { readonly validation: Metrics | null; readonly test: Metrics | null };
  readonly weights: NamedArrays;
  /** Of the parameters that some phase trained. */
  readonly trainedParameters: number;
  readonly seconds: number;
}

/** A run of a comparison that kept its weights; null for one that failed. */
export function strategyRunOf({ run, weights }: FinishedJob<Metrics>, spec: ModelSpec): StrategyRun | null {
  const { training, measured } = run;
  if (training === null || weights === null) return null;
  return {
    strategy: run.name,
    seed: run.seed,
    spec,
    result: training,
    carried: run.carried,
    metrics: { validation: measured.validation?.metrics ?? null, test: measured.test?.metrics ?? null },
    weights,
    trainedParameters: run.trainedParameters,
    seconds: run.seconds,
  };
}
