import type { TrainingOptions } from '@seqgraft/training';
import { type FreshModel, holdsCarriedWeights, markTrained } from '../carry/carried-model.ts';
import { readVariables } from '../carry/variable-arrays.ts';
import { scratch } from '../strategies/scratch.ts';
import type { Strategy } from '../strategies/strategy.ts';
import type { AdaptResult } from './adapt.ts';
import { NotFreshError, StrategyStartError } from './adapt-errors.ts';
import { resumedAdaptation } from './adaptation-snapshots.ts';
import { lookbackOf } from './lookback-of.ts';
import { MovementProof } from './movement-proof.ts';
import { phasesFor, type TrainingBudget } from './phases-for.ts';
import { trainProven } from './train-proven.ts';

export interface ControlOptions extends TrainingOptions {
  readonly budget: TrainingBudget;
  /** A control that starts from fresh weights. Default `scratch`. */
  readonly strategy?: Strategy | undefined;
}

/**
 * Trains a control, `scratch` unless another is given: a freshly built model, the same budget, with the same proof as {@link adapt}.
 *
 * Also the way to train a source. `snapshots` and `resumeFrom` are as in {@link adapt}; the model of a run that goes on is built
 * with the weights that the first one was built with.
 *
 * @throws E_NOT_FRESH when weights were ever carried into this model; E_STRATEGY_START for a strategy that starts from carried
 * ones; E_NOT_TRAINED; the errors of training.
 */
export async function trainControl(model: FreshModel, options: ControlOptions): Promise<AdaptResult> {
  if (holdsCarriedWeights(model)) throw new NotFreshError({ groups: model.groups.map(({ name }) => name) });
  const { budget, observer, strategy = scratch(), ...training } = options;
  if (strategy.start !== 'fresh') throw new StrategyStartError({ strategy: strategy.name, wanted: 'fresh' });
  const groups = model.groups.map((group) => ({ name: group.name, kind: group.kind, carried: false }));
  const origin = await readVariables(model.parameters);
  const parts = { strategy: strategy.name, budget, origin };
  const resumed = await resumedAdaptation(training.resumeFrom, parts);
  const found = resumed?.found.learningRate;
  const { phases, learningRate } = await phasesFor(model, strategy, { groups, budget, training, found });
  const proof = new MovementProof(model, { origin, lookback: () => lookbackOf(model, options.train) });
  markTrained(model);
  const result = await trainProven(model, phases, {
    ...{ proof, parts, resumed, observer, training },
    found: { learningRate, relativeGradients: {} },
  });
  return { ...result, strategy: strategy.name, phases, proof: await proof.finish(), anchor: null };
}
