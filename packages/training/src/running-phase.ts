import type { Batch } from '@seqgraft/core';
import type { PhaseSteps } from './phase-steps.ts';
import type { Pull } from './pull.ts';
import { plateauFactor } from './schedules/plateau-factor.ts';
import { scheduleFactor } from './schedules/schedule-factor.ts';
import { fingerprintOfBatch } from './snapshots/fingerprint.ts';
import type { LastBatch } from './snapshots/numbered-batches.ts';
import type { EpochMemory, PhaseMemory } from './snapshots/run-memory.ts';
import type { PhaseContext } from './training-options.ts';

/** How far an epoch is. */
export class RunningEpoch {
  sum = 0;
  counted = 0;
  windows = 0;
  nextBatch = 0;
  /** Whether the head is solved, in a phase that solves it. */
  solved = false;
  /** What the last step was taken with. */
  last: { readonly index: number; readonly batch: Batch } | null = null;
  /** Where that stood in the run that this one goes on from. */
  readonly resumedAt: LastBatch | null;

  constructor(memory?: EpochMemory) {
    this.resumedAt = memory?.last ?? null;
    if (memory !== undefined) {
      const { sum, counted, windows, nextBatch, solved } = memory;
      Object.assign(this, { sum, counted, windows, nextBatch, solved });
    }
  }

  memory(step: number): EpochMemory {
    const { sum, counted, windows, nextBatch, solved, last } = this;
    const found = last === null ? this.resumedAt : { index: last.index, fingerprint: fingerprintOfBatch(last.batch) };
    return { sum, counted, windows, step, nextBatch, solved, last: found };
  }
}

interface PhaseOfRun {
  readonly context: PhaseContext;
  readonly phaseSteps: PhaseSteps;
  readonly pulls: readonly Pull[];
  readonly stepsPerEpoch: number;
}

/** What stays the same over a phase, and how far it is. */
export class RunningPhase {
  readonly context: PhaseContext;
  readonly phaseSteps: PhaseSteps;
  readonly pulls: readonly Pull[];
  readonly stepsPerEpoch: number;
  epochsDone: number;
  stepsTaken: number;
  /** Of the phase's epochs so far. */
  readonly validationLosses: number[];
  /** Null between epochs. */
  epoch: RunningEpoch | null;

  constructor(parts: PhaseOfRun, memory: PhaseMemory | null) {
    this.context = parts.context;
    this.phaseSteps = parts.phaseSteps;
    this.pulls = parts.pulls;
    this.stepsPerEpoch = parts.stepsPerEpoch;
    this.epochsDone = memory?.epochsDone ?? 0;
    this.stepsTaken = memory?.stepsTaken ?? 0;
    this.validationLosses = [...(memory?.validationLosses ?? [])];
    this.epoch = memory === null ? null : new RunningEpoch(memory.epoch);
  }

  /** The multiple of the phase's learning rate for its next step. */
  get rateFactor(): number {
    const { schedule, epochs } = this.context.phase;
    if (schedule.kind === 'plateau') return plateauFactor(schedule, this.validationLosses);
    return scheduleFactor(schedule, this.stepsTaken, epochs * this.stepsPerEpoch);
  }

  /** @param step of the running epoch */
  memory(step: number): PhaseMemory | null {
    if (this.epoch === null) return null;
    const { context, epochsDone, stepsTaken, validationLosses } = this;
    const epoch = this.epoch.memory(step);
    return { index: context.index, epochsDone, stepsTaken, validationLosses: [...validationLosses], epoch };
  }
}
