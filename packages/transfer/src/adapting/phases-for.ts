import { defineError, type ErrorClass, type NamedArrays } from '@seqgraft/core';
import { findLearningRate, type Phase, type TrainableModel, type TrainingOptions } from '@seqgraft/training';
import type { Budget, Strategy, StrategyGroup } from '../strategies/strategy.ts';

/** A budget whose learning rate may be searched. */
export interface TrainingBudget extends Omit<Budget, 'learningRate'> {
  /**
   * Of the fastest group at the schedule's peak. `auto`: what `findLearningRate` of @seqgraft/training suggests as `valley`
   * for the first phase of the strategy, from the weights that it starts with; it stands in the phases of the result.
   */
  readonly learningRate: number | 'auto';
}

/** No learning rate was found: the loss left all measure at once. */
const RateSearchError: ErrorClass<{ strategy: string; points: number }> = defineError(
  'E_RATE_SEARCH',
  'diverged',
  ({ strategy, points }) => ({
    message: `The search for a learning rate of ${strategy} must see the loss fall before it diverges, it saw ${points} steps.`,
    remedy: 'Give a learning rate, and look for unscaled values in the training data.',
  }),
);

/** Stands in for the rate until one is found; phases scale it, and nothing is trained with it. */
const trialRate = 1e-3;

/** What a strategy came to under a budget. */
export interface PhasesFound {
  readonly phases: readonly Phase[];
  readonly learningRate: number;
}

/** The phases of a strategy, with a learning rate that is searched where the budget says `auto`. */
export async function phasesFor(
  model: TrainableModel,
  strategy: Strategy,
  given: {
    readonly groups: readonly StrategyGroup[];
    readonly budget: TrainingBudget;
    readonly training: TrainingOptions;
    readonly anchor?: NamedArrays;
    /** That was found before. */
    readonly found?: number | undefined;
  },
): Promise<PhasesFound> {
  const { groups, budget, training, anchor } = given;
  const phasesAt = (learningRate: number): PhasesFound => ({
    phases: strategy.phases(groups, { ...budget, learningRate }),
    learningRate,
  });
  const known = budget.learningRate === 'auto' ? given.found : budget.learningRate;
  if (known !== undefined) return phasesAt(known);
  const trial = strategy.phases(groups, { ...budget, learningRate: trialRate });
  const first = trial.find(({ epochs, solve }) => epochs > 0 && solve === undefined);
  if (first === undefined) return { phases: trial, learningRate: trialRate };
  const { onProgress: _, snapshots: __, resumeFrom: ___, ...options } = training;
  const { curve, suggestions } = await findLearningRate(model, { ...(anchor && { anchor }), ...options, phase: first });
  const { valley } = suggestions;
  if (valley === null) throw new RateSearchError({ strategy: strategy.name, points: curve.length });
  return phasesAt((valley * trialRate) / first.learningRate);
}
