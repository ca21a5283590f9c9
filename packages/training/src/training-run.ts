import { type LossRule, resolveLoss } from '@seqgraft/engine';
import { checkBatch } from './check-batch.ts';
import { type ChosenEngine, chooseEngine, engineUse, type NoEngine } from './choose-engine.ts';
import { EpochRunner, type RunOptions } from './epoch-runner.ts';
import { EmptySource } from './errors.ts';
import { makePhaseSteps } from './make-phase-steps.ts';
import type { CheckedModel } from './model-parameters.ts';
import type { Phase } from './phase.ts';
import { pullsOf } from './pull.ts';
import { Pulse } from './pulse.ts';
import { RunState } from './run-state.ts';
import { RunningPhase } from './running-phase.ts';
import { fingerprintOfBatch } from './snapshots/fingerprint.ts';
import type { RunMemory } from './snapshots/run-memory.ts';
import { RunSnapshots } from './snapshots/run-snapshots.ts';
import type { PhaseContext, TrainingResult } from './training-options.ts';
import { trainedParameters } from './training-step.ts';

/** One training from start to end. Its options have been checked. */
export class TrainingRun {
  readonly #checked: CheckedModel;
  readonly #phases: readonly Phase[];
  readonly #options: RunOptions;
  readonly #loss: LossRule;
  readonly #state: RunState;
  readonly #snapshots: RunSnapshots;
  readonly #pulse: Pulse;
  #chosen: ChosenEngine | NoEngine = { reason: 'nothing was trained', never: false };

  constructor(checked: CheckedModel, phases: readonly Phase[], options: RunOptions) {
    this.#checked = checked;
    this.#phases = phases;
    this.#options = options;
    this.#loss = resolveLoss(options.loss);
    this.#state = new RunState(checked, this.#loss, options);
    this.#state.guard.place.phase = phases[0]?.name ?? '';
    this.#snapshots = new RunSnapshots(options, this.#state);
    this.#pulse = new Pulse(
      options.signal,
      () => this.#snapshots.interrupted(),
      () => this.#snapshots.isSaving,
    );
  }

  async train(): Promise<TrainingResult> {
    const { model, calls } = this.#checked;
    const state = this.#state;
    const validation = await this.#lookAtValidation();
    this.#chosen = await chooseEngine(model.network, this.#options, calls);
    const memory = this.#snapshots.open(this.#phases, { chosen: this.#chosen, validation });
    await this.#pulse.beat();
    if (memory !== null) state.resume(memory);
    const begun = memory?.phase?.index ?? -1;
    for (const [index, phase] of this.#phases.entries()) {
      if (index >= begun) await this.#trainPhase(phase, index, index === begun ? memory : null);
    }
    await this.#snapshots.settle();
    return {
      history: state.history,
      bestEpoch: state.best.epoch,
      bestValidationLoss: state.best.loss,
      stoppedEarly: state.stoppedEarly,
      steps: state.steps,
      engine: engineUse(this.#chosen, this.#phases),
    };
  }

  dispose(): void {
    this.#state.dispose();
  }

  /** A validation set that does not fit must show before an epoch is spent. Gives the fingerprint of its first batch. */
  async #lookAtValidation(): Promise<string | null> {
    const { validation, batchSize } = this.#options;
    if (validation === undefined) return null;
    for await (const batch of validation.batches({ size: batchSize })) {
      checkBatch(this.#checked.model.network, batch, this.#loss);
      this.#state.guard.bound.observeTargets(batch.targets.data);
      return fingerprintOfBatch(batch);
    }
    throw new EmptySource({ windowCount: validation.windowCount });
  }

  /** @param memory of a run that was in this phase */
  async #trainPhase(phase: Phase, index: number, memory: RunMemory | null): Promise<void> {
    const { onProgress, observer, validation, restoreBest = true } = this.#options;
    const state = this.#state;
    const { name } = phase;
    const context: PhaseContext = { phase, index, model: this.#checked.model };
    onProgress?.({ type: 'phase-start', phase: name, index, phases: this.#phases.length, epochs: phase.epochs });
    if (memory === null) {
      Object.assign(state.guard.place, { phase: name, step: 0, learningRate: phase.learningRate });
      await observer?.phaseStart?.(context);
      await state.guard.takeWeights();
    } else Object.assign(state.guard.place, { phase: name, learningRate: phase.learningRate });
    state.best.startPhase(phase.patience ?? this.#options.patience ?? Number.POSITIVE_INFINITY);
    const running = this.#makePhase(context, memory);
    const epochs = new EpochRunner({
      ...{ phases: this.#phases, options: this.#options, state },
      ...{ snapshots: this.#snapshots, pulse: this.#pulse, chosen: this.#chosen },
    });
    let reason: 'finished' | 'early-stop' = 'finished';
    try {
      this.#snapshots.takenUp();
      if (memory === null) await observer?.beforeFirstStep?.(context);
      while (running.epochsDone < phase.epochs && reason === 'finished') {
        await epochs.run(running);
        if (state.best.outOfPatience && running.epochsDone < phase.epochs) reason = 'early-stop';
      }
    } finally {
      running.phaseSteps.end();
      state.running = null;
      state.guard.phaseSteps = null;
    }
    await observer?.phaseEnd?.(context);
    if (validation !== undefined && restoreBest && phase.epochs > 0) state.guard.weights.restoreBest();
    if (reason === 'early-stop') state.stoppedEarly = true;
    onProgress?.({ type: 'phase-end', phase: name, index, reason });
  }

  #makePhase(context: PhaseContext, memory: RunMemory | null): RunningPhase {
    const { phase, index } = context;
    const { train, batchSize, anchor } = this.#options;
    const state = this.#state;
    const trained = trainedParameters(this.#checked, phase);
    const pulls = pullsOf(phase, trained, anchor);
    const phaseSteps = makePhaseSteps({
      ...{ phase, index, trained, pulls },
      ...{ checked: this.#checked, chosen: this.#chosen, options: this.#options },
      ...{ optimizer: state.optimizer, memory: state.compiled },
    });
    const stepsPerEpoch = Math.ceil(train.windowCount / batchSize);
    const running = new RunningPhase({ context, phaseSteps, pulls, stepsPerEpoch }, memory?.phase ?? null);
    if (memory !== null) {
      state.best.resume(memory.best);
      phaseSteps.resume(memory.phaseSteps);
    }
    state.running = running;
    state.guard.phaseSteps = phaseSteps;
    return running;
  }
}
