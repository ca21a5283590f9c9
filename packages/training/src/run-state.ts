import type { LossRule } from '@seqgraft/engine';
import { BestEpoch } from './best-epoch.ts';
import { type CompiledMemory, emptyMemory } from './compiled-memory.ts';
import { readMaskCounters, writeMaskCounters } from './mask-counters.ts';
import type { CheckedModel } from './model-parameters.ts';
import { Optimizer } from './optimizer.ts';
import type { RunningPhase } from './running-phase.ts';
import { noStepsMemory, type RunMemory } from './snapshots/run-memory.ts';
import { TrainingGuard } from './training-guard.ts';
import type { EpochRecord, TrainingOptions } from './training-options.ts';
import { restoreSnapshot, takeSnapshot } from './weight-snapshot.ts';

/** All that a run knows and that changes while it goes. Holds tensors: call `dispose`. */
export class RunState {
  readonly checked: CheckedModel;
  readonly guard: TrainingGuard;
  /** What phases remember of one another: those through TensorFlow.js, and the compiled ones. */
  readonly optimizer: Optimizer;
  compiled: CompiledMemory = emptyMemory();
  readonly best: BestEpoch;
  readonly history: EpochRecord[] = [];
  running: RunningPhase | null = null;
  stoppedEarly = false;
  steps = 0;

  constructor(checked: CheckedModel, loss: LossRule, options: TrainingOptions) {
    this.checked = checked;
    this.guard = new TrainingGuard(checked, loss);
    this.optimizer = new Optimizer(options.optimizer);
    this.best = new BestEpoch(options.minDelta ?? 0);
  }

  /** Copies of all of it. To be called between steps. */
  async memory(): Promise<RunMemory> {
    const { guard, best, running, steps, stoppedEarly, history, checked } = this;
    const phaseSteps = running?.phaseSteps;
    const stepsMemory = (await phaseSteps?.memory()) ?? noStepsMemory;
    phaseSteps?.sync();
    return {
      phase: running?.memory(guard.place.step) ?? null,
      epoch: guard.place.epoch,
      ...{ steps, stoppedEarly, history: [...history] },
      best: best.memory,
      bound: guard.bound.memory,
      weights: await takeSnapshot(checked.variables),
      kept: guard.weights.kept,
      optimizer: await this.optimizer.state(),
      compiled: { ...this.compiled, moment1: new Map(this.compiled.moment1), moment2: new Map(this.compiled.moment2) },
      maskCounters: readMaskCounters(checked.calls),
      phaseSteps: stepsMemory,
    };
  }

  /** Goes on from what `memory` gave, but for the running phase. */
  resume(memory: RunMemory): void {
    const { checked, guard } = this;
    this.optimizer.restore(memory.optimizer);
    restoreSnapshot(checked.variables, memory.weights);
    writeMaskCounters(checked.calls, memory.maskCounters);
    this.compiled = memory.compiled;
    guard.bound.resume(memory.bound);
    guard.weights.resume(memory.kept);
    Object.assign(guard.place, { epoch: memory.epoch, step: memory.phase?.epoch.step ?? 0 });
    this.history.push(...memory.history);
    this.stoppedEarly = memory.stoppedEarly;
    this.steps = memory.steps;
  }

  dispose(): void {
    this.optimizer.dispose();
  }
}
