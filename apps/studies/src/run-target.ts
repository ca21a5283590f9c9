import { buildModel, type ModelSpec, type RecurrentModel } from '@seqgraft/models';
import { adapt, type CarrySource, carry, type Strategy, trainControl } from '@seqgraft/transfer';
import { type TrainingPlan, trainingOptionsOf } from './pretrain.ts';

export interface TargetRun {
  readonly spec: ModelSpec;
  readonly strategy: Strategy;
  /** Not read by a strategy that starts from fresh weights. */
  readonly source: CarrySource;
  readonly plan: TrainingPlan;
  readonly seed: number;
  /** The error on the target's test windows. */
  errorOf(model: RecurrentModel): Promise<number>;
}

/** Builds a target, carries and trains it as the strategy says, and gives its error. */
export async function runTarget({ spec, strategy, source, plan, seed, errorOf }: TargetRun): Promise<number> {
  const model = buildModel(spec, { seed: seed + 1000 }); // other weights than the source began with
  const training = trainingOptionsOf(plan, seed);
  try {
    if (strategy.start === 'fresh') await trainControl(model, { ...training, strategy });
    else await adapt(await carry(source, model, { head: strategy.head }), strategy, training);
    return await errorOf(model);
  } finally {
    model.dispose();
  }
}
