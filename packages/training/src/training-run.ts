import type { Batch, DenseArray } from '@seqgraft/core';
import { type LossRule, positionWeights, resolveLoss } from '@seqgraft/engine';
import { BestEpoch } from './best-epoch.ts';
import { checkBatch, firstNonFinite } from './check-batch.ts';
import { type ChosenEngine, chooseEngine, engineUse, type NoEngine } from './choose-engine.ts';
import { type CompiledMemory, emptyMemory } from './compiled-phase.ts';
import { DivergenceBound } from './divergence-bound.ts';
import { Diverged, type DivergenceCause, EmptySource, Interrupted, NothingCounts } from './errors.ts';
import { meanLossOf } from './evaluate.ts';
import { GoodWeights } from './good-weights.ts';
import { requireLinearHead } from './head-features.ts';
import { makePhaseSteps } from './make-phase-steps.ts';
import type { CheckedModel } from './model-parameters.ts';
import { Optimizer } from './optimizer.ts';
import type { Phase } from './phase.ts';
import type { PhaseSteps, StepJudge } from './phase-steps.ts';
import { type Pull, penaltyOf, pullsOf } from './pull.ts';
import { Pulse } from './pulse.ts';
import type { Solve } from './ridge/solve.ts';
import { solveHead } from './ridge/solve-head.ts';
import { plateauFactor } from './schedules/plateau-factor.ts';
import { scheduleFactor } from './schedules/schedule-factor.ts';
import type { EpochRecord, PhaseContext, TrainingOptions, TrainingResult } from './training-options.ts';
import { trainedParameters } from './training-step.ts';

/** What stays the same over a phase, and how far it is. */
interface RunningPhase {
  readonly context: PhaseContext;
  readonly taking: PhaseSteps;
  readonly pulls: readonly Pull[];
  readonly stepsPerEpoch: number;
  stepsTaken: number;
  /** Of the phase's epochs so far. */
  readonly validationLosses: number[];
}

/** @internal What the search for a learning rate adds. */
interface RunOptions extends TrainingOptions {
  /** The learning rate of a step of the run, from 0, in place of the phases' own. */
  readonly rateAt?: ((step: number) => number) | undefined;
}

/** One training from start to end. Its options have been checked. */
export class TrainingRun {
  readonly #checked: CheckedModel;
  readonly #phases: readonly Phase[];
  readonly #options: RunOptions;
  readonly #loss: LossRule;
  readonly #optimizer: Optimizer;
  readonly #weights: GoodWeights;
  readonly #best: BestEpoch;
  readonly #bound: DivergenceBound;
  readonly #pulse: Pulse;
  readonly #history: EpochRecord[] = [];
  readonly #memory: CompiledMemory = emptyMemory();
  #chosen: ChosenEngine | NoEngine = { reason: 'nothing was trained', never: false };
  /** Of the running phase. */
  #taking: PhaseSteps | null = null;
  #stoppedEarly = false;
  #steps = 0;
  /** Where it stands; what errors tell. */
  readonly #place: { phase: string; epoch: number; step: number; loss: number | null; learningRate: number };

  constructor(checked: CheckedModel, phases: readonly Phase[], options: RunOptions) {
    this.#checked = checked;
    this.#phases = phases;
    this.#options = options;
    this.#optimizer = new Optimizer(options.optimizer);
    this.#weights = new GoodWeights(checked.variables);
    this.#best = new BestEpoch(options.minDelta ?? 0);
    this.#loss = resolveLoss(options.loss);
    const outputs = checked.model.network.outputs[0]?.shape.at(-1) ?? 1;
    this.#bound = new DivergenceBound(this.#loss, outputs);
    this.#place = { phase: phases[0]?.name ?? '', epoch: 0, step: 0, loss: null, learningRate: 0 };
    this.#pulse = new Pulse(options.signal, () => {
      const { phase, epoch, step } = this.#place;
      return new Interrupted({ phase, epoch, step, steps: this.#steps });
    });
  }

  async train(): Promise<TrainingResult> {
    await this.#pulse.beat();
    await this.#lookAtValidation();
    const { model, calls } = this.#checked;
    this.#chosen = await chooseEngine(model.network, this.#options, calls);
    for (const [index, phase] of this.#phases.entries()) await this.#trainPhase(phase, index);
    return {
      history: this.#history,
      bestEpoch: this.#best.epoch,
      bestValidationLoss: this.#best.loss,
      stoppedEarly: this.#stoppedEarly,
      steps: this.#steps,
      engine: engineUse(this.#chosen, this.#phases),
    };
  }

  dispose(): void {
    this.#optimizer.dispose();
  }

  /** A validation set that does not fit must show before an epoch is spent. */
  async #lookAtValidation(): Promise<void> {
    const { validation, batchSize } = this.#options;
    if (validation === undefined) return;
    for await (const batch of validation.batches({ size: batchSize })) {
      checkBatch(this.#checked.model.network, batch, this.#loss);
      this.#bound.observeTargets(batch.targets.data);
      return;
    }
    throw new EmptySource({ windowCount: validation.windowCount });
  }

  async #trainPhase(phase: Phase, index: number): Promise<void> {
    const { onProgress, observer, train, batchSize, validation, restoreBest = true } = this.#options;
    const { patience = Number.POSITIVE_INFINITY } = this.#options;
    const { name, epochs } = phase;
    const context: PhaseContext = { phase, index, model: this.#checked.model };
    Object.assign(this.#place, { phase: name, step: 0, learningRate: phase.learningRate });
    onProgress?.({ type: 'phase-start', phase: name, index, phases: this.#phases.length, epochs });
    await observer?.phaseStart?.(context);
    await this.#takeWeights();
    this.#best.startPhase(phase.patience ?? patience);
    const trained = trainedParameters(this.#checked, phase);
    const pulls = pullsOf(phase, trained, this.#options.anchor);
    const taking = makePhaseSteps({
      ...{ phase, index, trained, pulls },
      ...{ checked: this.#checked, chosen: this.#chosen, options: this.#options },
      ...{ optimizer: this.#optimizer, memory: this.#memory },
    });
    const stepsPerEpoch = Math.ceil(train.windowCount / batchSize);
    const running: RunningPhase = { context, taking, pulls, stepsPerEpoch, stepsTaken: 0, validationLosses: [] };
    this.#taking = taking;
    let reason: 'finished' | 'early-stop' = 'finished';
    try {
      await observer?.beforeFirstStep?.(context);
      for (let done = 0; done < epochs && reason === 'finished'; done++) {
        if (phase.solve === undefined) await this.#trainEpoch(running, done + 1 === epochs);
        else await this.#solveEpoch(running, phase.solve);
        if (this.#best.outOfPatience && done + 1 < epochs) reason = 'early-stop';
      }
    } finally {
      taking.end();
      this.#taking = null;
    }
    await observer?.phaseEnd?.(context);
    if (validation !== undefined && restoreBest && epochs > 0) this.#weights.restoreBest();
    if (reason === 'early-stop') this.#stoppedEarly = true;
    onProgress?.({ type: 'phase-end', phase: name, index, reason });
  }

  async #trainEpoch(running: RunningPhase, isLast: boolean): Promise<void> {
    const { train, validation, batchSize, seed } = this.#options;
    const { network } = this.#checked.model;
    const { phase } = running.context;
    this.#place.epoch += 1;
    this.#place.step = 0;
    const { epoch } = this.#place;
    network.resetStates();
    running.taking.restart();
    let sum = 0;
    let counted = 0;
    let windows = 0;
    let lastBatch: Batch | undefined;
    for await (const batch of train.batches({ size: batchSize, seed, epoch: epoch - 1 })) {
      checkBatch(network, batch, this.#loss);
      const weight = positionWeights(batch, this.#loss).sum;
      windows += batch.inputs.shape[0] as number;
      // Nothing to learn: a step would only follow the optimizer's momentum. Its states may be gone on from.
      if (weight === 0 && batch.resets === undefined) continue;
      sum += (await this.#takeStep(running, batch)) * weight;
      counted += weight;
      lastBatch = batch;
    }
    if (windows === 0) throw new EmptySource({ windowCount: train.windowCount });
    if (lastBatch === undefined || counted === 0) throw new NothingCounts({ windows });
    running.taking.sync();
    await this.#takeWeights();

    const validationLoss = validation === undefined ? null : await this.#judge(running, validation, 'validation loss');
    // Without validation the next step judges what this one did; after the last there is none.
    if (validationLoss === null && isLast) await this.#judge(running, justOne(lastBatch), 'loss');
    if (validationLoss !== null) running.validationLosses.push(validationLoss);
    const penalty = phase.penalty === undefined ? null : await penaltyOf(running.pulls);
    this.#closeEpoch(phase, { loss: sum / counted, penalty, validationLoss });
  }

  /** A pass that solves the head instead of taking steps. */
  async #solveEpoch(running: RunningPhase, solve: Solve): Promise<void> {
    const { train, validation, batchSize, observer } = this.#options;
    const { context } = running;
    Object.assign(this.#place, { epoch: this.#place.epoch + 1, step: 0, loss: null });
    const { network } = this.#checked.model;
    network.resetStates();
    await solveHead(this.#checked, requireLinearHead(this.#checked), {
      solve,
      source: train,
      batchSize,
      loss: this.#loss,
      chosen: this.#chosen,
      look: (batch) => {
        checkBatch(network, batch, this.#loss);
        this.#look(batch);
      },
      beat: () => this.#pulse.beat(),
    });
    await observer?.afterFirstStep?.(context);
    await this.#takeWeights();
    const loss = await this.#judge(running, train, 'loss');
    const validationLoss = validation === undefined ? null : await this.#judge(running, validation, 'validation loss');
    this.#closeEpoch(context.phase, { loss, penalty: null, validationLoss });
  }

  #closeEpoch(phase: Phase, { loss, penalty, validationLoss }: Omit<EpochRecord, 'phase' | 'epoch'>): void {
    const { epoch } = this.#place;
    const best = validationLoss !== null && this.#best.observe(epoch, validationLoss);
    if (best && this.#options.restoreBest !== false) this.#weights.markBest();
    this.#history.push({ phase: phase.name, epoch, loss, penalty, validationLoss });
    const epochs = this.#phases.reduce((total, each) => total + each.epochs, 0);
    this.#options.onProgress?.({ type: 'epoch', phase: phase.name, epoch, epochs, loss, validationLoss, best });
  }

  /** One batch, one update. Gives the loss before it. */
  async #takeStep(running: RunningPhase, batch: Batch): Promise<number> {
    const { context, taking, stepsPerEpoch } = running;
    const { phase } = context;
    const { onProgress, observer, rateAt } = this.#options;
    this.#place.step += 1;
    this.#place.loss = null;
    const learningRate = rateAt?.(this.#steps) ?? phase.learningRate * factorNow(running);
    this.#place.learningRate = learningRate;
    this.#look(batch);

    const value = await taking.take(batch, { learningRate, judge: this.#stepJudge });
    running.stepsTaken += 1;
    this.#steps += 1;
    const { epoch, step } = this.#place;
    const isWatched = onProgress !== undefined || running.stepsTaken === 1;
    if (isWatched) taking.sync();
    onProgress?.({ type: 'step', phase: phase.name, epoch, step, steps: stepsPerEpoch, loss: value });
    if (running.stepsTaken === 1 && observer?.afterFirstStep !== undefined) {
      await observer.afterFirstStep({ ...context, learningRate });
      taking.reread();
    }
    await this.#pulse.beat();
    return value;
  }

  readonly #stepJudge: StepJudge = {
    loss: (value) => this.#checkLoss(value, 'loss'),
    gradientNorm: (norm) => {
      if (!Number.isFinite(norm)) throw this.#diverged('gradients', `a global norm of ${norm}`);
      this.#weights.confirm();
    },
    refused: (cause, seen) => this.#diverged(cause, seen),
  };

  /** The mean loss of the weights as they are, in inference mode; once it is sane, what was taken last is good. */
  async #judge({ taking }: RunningPhase, source: TrainingOptions['train'], cause: DivergenceCause): Promise<number> {
    const { batchSize } = this.#options;
    const { network } = this.#checked.model;
    network.resetStates();
    taking.restart();
    const value = await meanLossOf(network, source, {
      batchSize,
      pulse: this.#pulse,
      loss: this.#loss,
      lossOf: (batch) => taking.lossOf(batch, source),
    });
    network.resetStates();
    taking.restart();
    this.#checkLoss(value, cause);
    this.#weights.confirm();
    return value;
  }

  async #takeWeights(): Promise<void> {
    const complaint = await this.#weights.take(this.#place.epoch);
    if (complaint !== null) throw this.#diverged('weights', complaint);
  }

  #checkLoss(value: number, cause: DivergenceCause): void {
    this.#place.loss = Number.isFinite(value) ? value : null;
    const complaint = this.#bound.complaint(value);
    if (complaint !== null) throw this.#diverged(cause, complaint);
  }

  #look(batch: Batch): void {
    this.#checkValues('inputs', batch.inputs, batch.windows);
    this.#checkValues('targets', batch.targets, batch.windows);
    this.#bound.observeTargets(batch.targets.data);
  }

  #checkValues(cause: 'inputs' | 'targets', { data, shape }: DenseArray, windows: Uint32Array): void {
    const index = firstNonFinite(data);
    if (index === -1) return;
    const row = Math.floor((index * (shape[0] as number)) / data.length);
    throw this.#diverged(cause, `${data[index]} in window ${windows[row]}`);
  }

  /** Goes back to good weights, and says what happened. */
  #diverged(cause: DivergenceCause, seen: string): Error {
    this.#taking?.discard();
    const restoredEpoch = this.#weights.fallBack();
    return new Diverged({ cause, seen, ...this.#place, restoredEpoch });
  }
}

/** The multiple of the phase's learning rate for its next step. */
function factorNow({ context, stepsTaken, stepsPerEpoch, validationLosses }: RunningPhase): number {
  const { schedule, epochs } = context.phase;
  if (schedule.kind === 'plateau') return plateauFactor(schedule, validationLosses);
  return scheduleFactor(schedule, stepsTaken, epochs * stepsPerEpoch);
}

/** A source of one batch. */
function justOne(batch: Batch): TrainingOptions['train'] {
  return { windowCount: batch.inputs.shape[0] as number, batches: () => [batch] };
}
