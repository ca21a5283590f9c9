import type { NamedArrays } from '@seqgraft/core';
import { buildModel, countParameters, type ModelSpec, type RecurrentModel } from '@seqgraft/models';
import { type AdaptResult, adapt, type CarryReport, carry, type Strategy, trainControl } from '@seqgraft/transfer';
import type { Metrics } from '../measures/metric.ts';
import type { TrainingOptions } from '../options/training-options.ts';
import type { ActionContext } from '../run-action.ts';
import { budgetOf, loopOptionsOf } from './loop-options.ts';
import { carryColumnsOf, type SourceModel } from './source-model.ts';
import type { TaskData } from './task-data.ts';

/** One strategy or control, run with one seed. */
export interface StrategyRun {
  readonly strategy: Strategy;
  readonly seed: number;
  readonly spec: ModelSpec;
  readonly result: AdaptResult;
  /** Null for a control that nothing was carried to. */
  readonly carried: CarryReport | null;
  /** In the data's units; null for a part without windows. */
  readonly metrics: { readonly validation: Metrics | null; readonly test: Metrics | null };
  readonly weights: NamedArrays;
  /** Of the parameters that some phase trained. */
  readonly trainedParameters: number;
  readonly seconds: number;
}

export interface StrategyRunOptions {
  readonly strategy: Strategy;
  readonly seed: number;
  readonly spec: ModelSpec;
  /** Left out when a source itself is trained. */
  readonly source?: SourceModel;
  readonly data: TaskData;
  readonly training: TrainingOptions;
  /** Stands in what is said of the progress. */
  readonly where?: string;
}

/** Builds a model, carries the source's weights into it if the strategy says so, trains it and measures it. */
export async function runStrategy(
  options: StrategyRunOptions,
  { reporter, signal }: ActionContext,
): Promise<StrategyRun> {
  const { strategy, seed, spec, data } = options;
  const started = performance.now();
  const model = buildModel(spec, { seed });
  const what = options.source ? `${strategy.name}, seed ${seed}` : 'source';
  const progress = reporter.progress(options.where === undefined ? what : `${options.where}, ${what}`);
  try {
    const { result, carried } = await trainModel(model, options, { signal, onProgress: progress.listener });
    const weights = await model.readWeights();
    const trained = new Set(result.proof.trained.map(({ name }) => name));
    return {
      strategy,
      seed,
      spec,
      result,
      carried,
      metrics: {
        validation: await data.measure.measure(model, data.judged.validation, signal),
        test: await data.measure.measure(model, data.judged.test, signal),
      },
      weights,
      trainedParameters: countParameters(
        model.groups.map((group) => ({
          ...group,
          parameters: group.parameters.filter(({ name }) => trained.has(name)),
        })),
      ),
      seconds: (performance.now() - started) / 1000,
    };
  } finally {
    if (strategy.name !== 'zero-shot') progress.done();
    model.dispose();
  }
}

type Hooks = Pick<Parameters<typeof trainControl>[1], 'signal' | 'onProgress'>;

async function trainModel(
  model: RecurrentModel,
  { strategy, seed, source, data, training }: StrategyRunOptions,
  hooks: Hooks,
): Promise<{ result: AdaptResult; carried: CarryReport | null }> {
  const loop = { ...loopOptionsOf(training, data, seed), ...hooks, budget: budgetOf(training, data) };
  if (strategy.start === 'fresh' || source === undefined)
    return { result: await trainControl(model, loop), carried: null };
  const target = await carry(source.carrySource, model, {
    head: strategy.head,
    columns: carryColumnsOf(data.preprocess),
  });
  return { result: await adapt(target, strategy, loop), carried: target.report };
}
