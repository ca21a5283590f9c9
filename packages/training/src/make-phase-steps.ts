import { resolveLoss } from '@seqgraft/engine';
import type { ChosenEngine, NoEngine } from './choose-engine.ts';
import type { CompiledMemory } from './compiled-memory.ts';
import { CompiledPhase } from './compiled-phase.ts';
import { ForwardPlan } from './forward-plan.ts';
import { LowRankUpdate } from './low-rank-update.ts';
import type { CheckedModel } from './model-parameters.ts';
import type { Optimizer } from './optimizer.ts';
import type { Phase } from './phase.ts';
import type { PhaseSteps } from './phase-steps.ts';
import { PlainPhase } from './plain-phase.ts';
import type { Pull } from './pull.ts';
import type { TrainingOptions } from './training-options.ts';
import { phaseModes, type TrainedParameter } from './training-step.ts';

/** What the steps of a phase are made of. */
export interface PhaseParts {
  readonly phase: Phase;
  /** Of the phase, from 0. */
  readonly index: number;
  readonly trained: readonly TrainedParameter[];
  readonly pulls: readonly Pull[];
  readonly checked: CheckedModel;
  readonly chosen: ChosenEngine | NoEngine;
  readonly options: TrainingOptions;
  /** What phases remember of one another: those through TensorFlow.js, and the compiled ones. */
  readonly optimizer: Optimizer;
  readonly memory: CompiledMemory;
}

/** What takes the steps of a phase: compiled where that can be. */
export function makePhaseSteps(parts: PhaseParts): PhaseSteps {
  const { phase, index, trained, pulls, checked, chosen, options, memory } = parts;
  const { clipNorm, train, optimizer, loss, seed } = options;
  const { lowRank } = phase;
  const modes = phaseModes(checked, trained);
  const common = { trained, pulls, clipNorm };
  if ('engine' in chosen && lowRank === undefined) {
    return new CompiledPhase({ ...common, ...chosen, loss, modes, source: train, optimizer, seed, memory });
  }
  const { model, calls } = checked;
  const { network, groups } = model;
  return new PlainPhase({
    ...common,
    ...{ calls, network },
    plan: new ForwardPlan(calls, modes),
    loss: resolveLoss(loss),
    chosen: 'engine' in chosen ? { reason: 'low-rank updates', never: false } : chosen,
    optimizer: parts.optimizer,
    lowRank: lowRank === undefined ? null : new LowRankUpdate({ lowRank, groups, trained, seed, index }),
  });
}
