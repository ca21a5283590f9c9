import { buildModel, countParameters, type ModelSpec } from '@seqgraft/models';
import { trainControl } from '@seqgraft/transfer';
import type { TrainingOptions } from '../options/training-options.ts';
import type { KeptRun } from '../resume/kept-run.ts';
import type { ActionContext } from '../run-action.ts';
import { budgetOf, loopOptionsOf } from './loop-options.ts';
import type { StrategyRun } from './strategy-run.ts';
import type { TaskData } from './task-data.ts';

export interface TrainSourceOptions {
  readonly seed: number;
  readonly spec: ModelSpec;
  readonly data: TaskData;
  readonly training: TrainingOptions;
  /** In what is said of the progress. Default `source`. */
  readonly title?: string;
  /** Keeps the state of the training while it goes. */
  readonly snapshots?: KeptRun['snapshots'];
  readonly resumeFrom?: KeptRun['resumeFrom'];
}

/** Builds a model, trains it from fresh weights and measures it. */
export async function trainSource(
  { seed, spec, data, training, title = 'source', snapshots, resumeFrom }: TrainSourceOptions,
  { reporter, signal }: ActionContext,
): Promise<StrategyRun> {
  const started = performance.now();
  const model = buildModel(spec, { seed });
  const progress = reporter.progress(title, { curve: true });
  try {
    const result = await trainControl(model, {
      ...loopOptionsOf(training, data),
      seed,
      signal,
      snapshots,
      resumeFrom,
      onProgress: progress.listener,
      budget: budgetOf(training, data),
    });
    return {
      strategy: result.strategy,
      seed,
      spec,
      result,
      carried: null,
      metrics: {
        validation: await data.measure.measure(model, data.judged.validation, signal),
        test: await data.measure.measure(model, data.judged.test, signal),
      },
      weights: await model.readWeights(),
      trainedParameters: countParameters(model.groups),
      seconds: (performance.now() - started) / 1000,
    };
  } finally {
    progress.done();
    model.dispose();
  }
}
