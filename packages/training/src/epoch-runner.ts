import type { Batch, BatchSource } from '@seqgraft/core';
import { type LossRule, positionWeights, resolveLoss } from '@seqgraft/engine';
import { checkBatch } from './check-batch.ts';
import type { ChosenEngine, NoEngine } from './choose-engine.ts';
import { type DivergenceCause, EmptySource, NothingCounts } from './errors.ts';
import { meanLossOf } from './evaluate.ts';
import { requireLinearHead } from './head-features.ts';
import type { Phase } from './phase.ts';
import { penaltyOf } from './pull.ts';
import type { Pulse } from './pulse.ts';
import type { Solve } from './ridge/solve.ts';
import { solveHead } from './ridge/solve-head.ts';
import type { RunState } from './run-state.ts';
import { RunningEpoch, type RunningPhase } from './running-phase.ts';
import { numberedBatches } from './snapshots/numbered-batches.ts';
import type { RunSnapshots } from './snapshots/run-snapshots.ts';
import type { EpochRecord, TrainingOptions } from './training-options.ts';

/** @internal What the search for a learning rate adds. */
export interface RunOptions extends TrainingOptions {
  /** The learning rate of a step of the run, from 0, in place of the phases' own. */
  readonly rateAt?: ((step: number) => number) | undefined;
}

export interface EpochParts {
  readonly phases: readonly Phase[];
  readonly options: RunOptions;
  readonly state: RunState;
  readonly snapshots: RunSnapshots;
  readonly pulse: Pulse;
  readonly chosen: ChosenEngine | NoEngine;
}

/** Runs epochs of phases: steps or the solving of a head, the judging of what they came to, and the record of it. */
export class EpochRunner {
  readonly #phases: readonly Phase[];
  readonly #options: RunOptions;
  readonly #state: RunState;
  readonly #snapshots: RunSnapshots;
  readonly #pulse: Pulse;
  readonly #chosen: ChosenEngine | NoEngine;
  readonly #loss: LossRule;

  constructor({ phases, options, state, snapshots, pulse, chosen }: EpochParts) {
    this.#phases = phases;
    this.#options = options;
    this.#state = state;
    this.#snapshots = snapshots;
    this.#pulse = pulse;
    this.#chosen = chosen;
    this.#loss = resolveLoss(options.loss);
  }

  /** The next epoch of a phase, or the rest of the one that goes on. */
  async run(running: RunningPhase): Promise<void> {
    const { solve } = running.context.phase;
    if (solve === undefined) await this.#steps(running);
    else await this.#solve(running, solve);
    running.epochsDone += 1;
  }

  /** The epoch that goes on, or a new one. */
  #beginEpoch(running: RunningPhase): RunningEpoch {
    if (running.epoch !== null) return running.epoch;
    const { place } = this.#state.guard;
    Object.assign(place, { epoch: place.epoch + 1, step: 0, loss: null });
    this.#restart(running);
    running.epoch = new RunningEpoch();
    return running.epoch;
  }

  async #steps(running: RunningPhase): Promise<void> {
    const { train, validation, batchSize, seed } = this.#options;
    const { network } = this.#state.checked.model;
    const { guard } = this.#state;
    const { phase } = running.context;
    const epoch = this.#beginEpoch(running);
    const pass = { size: batchSize, seed, epoch: guard.place.epoch - 1 };
    for await (const { index, batch } of numberedBatches(train, pass, epoch.resumedAt)) {
      if (index === epoch.resumedAt?.index) epoch.last = { index, batch };
      if (index < epoch.nextBatch) continue;
      checkBatch(network, batch, this.#loss);
      const weight = positionWeights(batch, this.#loss).sum;
      epoch.windows += batch.inputs.shape[0] as number;
      epoch.nextBatch = index + 1;
      // Nothing to learn: a step would only follow the optimizer's momentum. Its states may be gone on from.
      if (weight === 0 && batch.resets === undefined) continue;
      epoch.sum += (await this.#takeStep(running, batch)) * weight;
      epoch.counted += weight;
      epoch.last = { index, batch };
      await this.#snapshots.offer();
      await this.#pulse.beat();
    }
    const { last, sum, counted, windows } = epoch;
    if (windows === 0) throw new EmptySource({ windowCount: train.windowCount });
    if (last === null || counted === 0) throw new NothingCounts({ windows });
    running.phaseSteps.sync();
    await guard.takeWeights();

    const validationLoss = validation === undefined ? null : await this.#judge(running, validation, 'validation loss');
    // Without validation the next step judges what this one did; after the last there is none.
    const isLast = running.epochsDone + 1 === phase.epochs;
    if (validationLoss === null && isLast) await this.#judge(running, justOne(last.batch), 'loss');
    const penalty = phase.penalty === undefined ? null : await penaltyOf(running.pulls);
    this.#closeEpoch(running, { loss: sum / counted, penalty, validationLoss });
  }

  /** A pass that solves the head instead of taking steps. */
  async #solve(running: RunningPhase, solve: Solve): Promise<void> {
    const { train, validation, batchSize, observer } = this.#options;
    const { network } = this.#state.checked.model;
    const { guard } = this.#state;
    const epoch = this.#beginEpoch(running);
    if (!epoch.solved) {
      await solveHead(this.#state.checked, requireLinearHead(this.#state.checked), {
        solve,
        source: train,
        batchSize,
        loss: this.#loss,
        chosen: this.#chosen,
        look: (batch) => {
          checkBatch(network, batch, this.#loss);
          guard.look(batch);
        },
        beat: () => this.#pulse.beat(),
      });
      epoch.solved = true;
      await observer?.afterFirstStep?.(running.context);
      await this.#snapshots.offer();
    }
    await guard.takeWeights();
    const loss = await this.#judge(running, train, 'loss');
    const validationLoss = validation === undefined ? null : await this.#judge(running, validation, 'validation loss');
    this.#closeEpoch(running, { loss, penalty: null, validationLoss });
  }

  #closeEpoch(running: RunningPhase, { loss, penalty, validationLoss }: Omit<EpochRecord, 'phase' | 'epoch'>): void {
    const { guard, best, history } = this.#state;
    const { epoch } = guard.place;
    const phase = running.context.phase.name;
    if (validationLoss !== null) running.validationLosses.push(validationLoss);
    const isBest = validationLoss !== null && best.observe(epoch, validationLoss);
    if (isBest && this.#options.restoreBest !== false) guard.weights.markBest();
    history.push({ phase, epoch, loss, penalty, validationLoss });
    running.epoch = null;
    const epochs = this.#phases.reduce((total, each) => total + each.epochs, 0);
    this.#options.onProgress?.({ type: 'epoch', phase, epoch, epochs, loss, validationLoss, best: isBest });
  }

  /** One batch, one update. Gives the loss before it. */
  async #takeStep(running: RunningPhase, batch: Batch): Promise<number> {
    const { context, phaseSteps, stepsPerEpoch } = running;
    const { phase } = context;
    const { onProgress, observer, rateAt } = this.#options;
    const state = this.#state;
    const { place } = state.guard;
    const learningRate = rateAt?.(state.steps) ?? phase.learningRate * running.rateFactor;
    Object.assign(place, { step: place.step + 1, loss: null, learningRate });
    state.guard.look(batch);

    const value = await phaseSteps.take(batch, { learningRate, judge: state.guard.judge });
    running.stepsTaken += 1;
    state.steps += 1;
    const { epoch, step } = place;
    const isWatched = onProgress !== undefined || running.stepsTaken === 1;
    if (isWatched) phaseSteps.sync();
    onProgress?.({ type: 'step', phase: phase.name, epoch, step, steps: stepsPerEpoch, loss: value });
    if (running.stepsTaken === 1 && observer?.afterFirstStep !== undefined) {
      await observer.afterFirstStep({ ...context, learningRate });
      phaseSteps.reread();
    }
    return value;
  }

  /** The mean loss of the weights as they are, in inference mode; once it is sane, what was taken last is good. */
  async #judge(running: RunningPhase, source: BatchSource, cause: DivergenceCause): Promise<number> {
    const { guard } = this.#state;
    this.#restart(running);
    const value = await meanLossOf(this.#state.checked.model.network, source, {
      batchSize: this.#options.batchSize,
      pulse: this.#pulse,
      loss: this.#loss,
      lossOf: (batch) => running.phaseSteps.lossOf(batch, source),
    });
    this.#restart(running);
    guard.checkLoss(value, cause);
    guard.weights.confirm();
    return value;
  }

  /** What comes next goes on from nothing before. */
  #restart({ phaseSteps }: RunningPhase): void {
    this.#state.checked.model.network.resetStates();
    phaseSteps.restart();
  }
}

/** A source of one batch. */
function justOne(batch: Batch): BatchSource {
  return { windowCount: batch.inputs.shape[0] as number, batches: () => [batch] };
}
