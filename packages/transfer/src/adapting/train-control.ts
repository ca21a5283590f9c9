import { type TrainingOptions, trainPhases } from '@seqgraft/training';
import { type FreshModel, holdsCarriedWeights, markTrained } from '../carry/carried-model.ts';
import { readVariables } from '../carry/snapshot.ts';
import { scratch } from '../strategies/scratch.ts';
import type { Budget } from '../strategies/strategy.ts';
import type { AdaptResult } from './adapt.ts';
import { NotFreshError } from './adapt-errors.ts';
import { lookbackOf } from './lookback-of.ts';
import { MovementProof } from './movement-proof.ts';

export interface ControlOptions extends TrainingOptions {
  readonly budget: Budget;
}

/**
 * Trains the control `scratch`: a freshly built model, all groups, the same budget, with the same proof as {@link adapt}.
 *
 * Also the way to train a source.
 *
 * @throws E_NOT_FRESH when weights were ever carried into this model; E_NOT_TRAINED; the errors of training.
 */
export async function trainControl(model: FreshModel, options: ControlOptions): Promise<AdaptResult> {
  if (holdsCarriedWeights(model)) throw new NotFreshError({ groups: model.groups.map(({ name }) => name) });
  const { budget, observer, ...training } = options;
  const { name, phases: phasesOf } = scratch();
  const phases = phasesOf(
    model.groups.map((group) => ({ name: group.name, kind: group.kind, carried: false })),
    budget,
  );
  const origin = await readVariables(model.parameters);
  const proof = new MovementProof(model, { origin, lookback: () => lookbackOf(model, options.train) });
  await proof.begin();
  markTrained(model);
  const result = await trainPhases(model, phases, { ...training, observer: proof.observer(observer) });
  return { ...result, strategy: name, phases, proof: await proof.finish() };
}
