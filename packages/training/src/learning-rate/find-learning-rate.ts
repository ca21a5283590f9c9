import { isSeqgraftError } from '@seqgraft/core';
import { checkOptions } from '../check-options.ts';
import { Diverged, InvalidOptions } from '../errors.ts';
import { checkModel } from '../model-parameters.ts';
import { Problems, positive, positiveInteger } from '../option-problems.ts';
import type { Phase } from '../phase.ts';
import type { TrainableModel } from '../trainable-model.ts';
import type { TrainingOptions } from '../training-options.ts';
import { TrainingRun } from '../training-run.ts';
import { keepingModel } from './keeping-model.ts';
import { SmoothedLoss } from './smoothed-loss.ts';
import { type RatePoint, type SuggestedRates, suggestRates } from './suggest-rates.ts';

export interface LearningRateOptions
  extends Omit<
    TrainingOptions,
    'validation' | 'patience' | 'minDelta' | 'restoreBest' | 'observer' | 'onProgress' | 'snapshots' | 'resumeFrom'
  > {
  /** What trains, and how: its groups, and all else but its length, learning rate and schedule. Default: all groups alike. */
  readonly phase?: Phase | undefined;
  /** The learning rate of the first step. Default 1e-7. */
  readonly from?: number | undefined;
  /** The learning rate that the steps lead to. Default 10. */
  readonly to?: number | undefined;
  /** Steps at most. Default 100. */
  readonly steps?: number | undefined;
}

/** What a search for a learning rate saw. Plain JSON. */
export interface LearningRateFinding {
  readonly curve: readonly RatePoint[];
  /** Whether the loss rose beyond four times its lowest, or out of all measure, before the last step. */
  readonly diverged: boolean;
  readonly suggestions: SuggestedRates;
}

/** fastai's: a smoothed loss this many times the lowest one ends the search. */
const largestRise = 4;

/** Ends the run from within; never leaves this file. */
class SearchEnded extends Error {}

function phaseOf(model: TrainableModel, steps: number, phase?: Phase): Phase {
  const groups = Object.fromEntries(model.groups.map(({ name }) => [name, 1]));
  const name = 'learning-rate search';
  // An epoch has a step at least. The learning rate is the run's to say: this one is for the checks.
  const { patience: _, ...given } = phase ?? { groups, learningRate: 1 };
  return { ...given, name, epochs: steps, schedule: { kind: 'constant' } };
}

function checkRange(from: number, to: number, steps: number): void {
  const problems = new Problems();
  problems.number('from', from, positive);
  problems.number('to', to, positive);
  problems.number('steps', steps, positiveInteger);
  if (problems.list.length === 0 && from >= to) problems.add('to', `must be above from, ${from}, got ${to}`);
  if (problems.list.length > 0) throw new InvalidOptions({ problems: problems.list });
}

/** Whether the steps, and not the data, led out of all measure. */
function ledAstray(error: unknown): boolean {
  return isSeqgraftError(error, Diverged.code) && error.details.cause !== 'inputs' && error.details.cause !== 'targets';
}

/**
 * Trains with a learning rate that grows from step to step, watches the loss, and puts everything back.
 *
 * Smith, "Cyclical learning rates for training neural networks", WACV 2017, section 3.3, as fastai's `lr_find` has it:
 * step i of n has the rate from · (to/from)^(i/n), the losses are averaged exponentially (0.98), and the search ends where
 * the average is four times its lowest. Batches are those that training with the same `seed` begins with.
 *
 * The model is left as it was, to the bit, whether the search ends, throws or is interrupted: weights, statistics, and
 * which dropout masks come next. A training makes its own optimizer and orders its batches by its seed alone, so it
 * gives the same bits after a search as without one.
 *
 * @throws what `trainPhases` throws; E_DIVERGED for NaN and infinity in the data alone
 */
export async function findLearningRate(
  model: TrainableModel,
  options: LearningRateOptions,
): Promise<LearningRateFinding> {
  const { phase, from = 1e-7, to = 10, steps = 100, ...rest } = options;
  const training: TrainingOptions = {
    ...rest,
    ...{ validation: undefined, patience: undefined, minDelta: undefined, restoreBest: undefined },
    ...{ observer: undefined, snapshots: undefined, resumeFrom: undefined },
  };
  checkRange(from, to, steps);
  const phases = [phaseOf(model, steps, phase)];
  checkOptions(model, phases, training);
  const checked = checkModel(model);
  return keepingModel(checked, async () => {
    const rateAt = (step: number): number => from * (to / from) ** (step / steps);
    const smoothed = new SmoothedLoss();
    const curve: RatePoint[] = [];
    let lowest = Number.POSITIVE_INFINITY;
    let diverged = false;
    const observe = (loss: number): void => {
      const smoothedLoss = smoothed.add(loss);
      curve.push({ learningRate: rateAt(curve.length), loss, smoothedLoss });
      lowest = Math.min(lowest, smoothedLoss);
      // Losses may be negative, as those of gaussian-nll: four times the lowest is then no rise.
      diverged = smoothedLoss > lowest + (largestRise - 1) * Math.abs(lowest);
      if (diverged || curve.length === steps) throw new SearchEnded();
    };
    const run = new TrainingRun(checked, phases, {
      ...training,
      rateAt,
      onProgress: (event) => {
        if (event.type === 'step') observe(event.loss);
      },
    });
    try {
      await run.train();
    } catch (error) {
      if (!(error instanceof SearchEnded) && !ledAstray(error)) throw error;
      diverged ||= !(error instanceof SearchEnded);
    } finally {
      run.dispose();
    }
    return { curve, diverged, suggestions: suggestRates(curve, steps) };
  });
}
