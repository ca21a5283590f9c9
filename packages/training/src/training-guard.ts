import type { Batch } from '@seqgraft/core';
import type { LossRule } from '@seqgraft/engine';
import { DivergenceBound } from './divergence-bound.ts';
import { Diverged, type DivergenceCause } from './errors.ts';
import { describeNonFiniteWindow } from './first-non-finite.ts';
import { GoodWeights } from './good-weights.ts';
import type { CheckedModel } from './model-parameters.ts';
import type { PhaseSteps, StepJudge } from './phase-steps.ts';

/** Where a run stands; what errors tell. */
export interface RunPlace {
  phase: string;
  /** From 1, over all phases. */
  epoch: number;
  /** From 1, within the epoch. */
  step: number;
  loss: number | null;
  learningRate: number;
}

/** Watches the numbers of a run, and goes back to good weights where they leave all sense. */
export class TrainingGuard {
  readonly weights: GoodWeights;
  readonly bound: DivergenceBound;
  readonly place: RunPlace;
  /** Of the running phase. */
  phaseSteps: PhaseSteps | null = null;

  constructor({ model, variables }: CheckedModel, loss: LossRule) {
    this.weights = new GoodWeights(variables);
    this.bound = new DivergenceBound(loss, model.network.outputs[0]?.shape.at(-1) ?? 1);
    this.place = { phase: '', epoch: 0, step: 0, loss: null, learningRate: 0 };
  }

  readonly judge: StepJudge = {
    loss: (value) => this.checkLoss(value, 'loss'),
    gradientNorm: (norm) => {
      if (!Number.isFinite(norm)) throw this.diverged('gradients', `a global norm of ${norm}`);
      this.weights.confirm();
    },
    refused: (cause, seen) => this.diverged(cause, seen),
  };

  /** Copies the weights as they are. */
  async takeWeights(): Promise<void> {
    const complaint = await this.weights.take(this.place.epoch);
    if (complaint !== null) throw this.diverged('weights', complaint);
  }

  checkLoss(value: number, cause: DivergenceCause): void {
    this.place.loss = Number.isFinite(value) ? value : null;
    const complaint = this.bound.complaint(value);
    if (complaint !== null) throw this.diverged(cause, complaint);
  }

  /** Looks at a batch before it is used. */
  look(batch: Batch): void {
    for (const cause of ['inputs', 'targets'] as const) {
      const seen = describeNonFiniteWindow(batch[cause], batch.windows);
      if (seen !== null) throw this.diverged(cause, seen);
    }
    this.bound.observeTargets(batch.targets.data);
  }

  /** Goes back to good weights, and says what happened. */
  diverged(cause: DivergenceCause, seen: string): Error {
    this.phaseSteps?.discard();
    const restoredEpoch = this.weights.fallBack();
    return new Diverged({ cause, seen, ...this.place, restoredEpoch });
  }
}
