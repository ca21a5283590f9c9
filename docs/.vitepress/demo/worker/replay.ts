import type { EpochRecord, TrainingSnapshot } from '@seqgraft/training';
import type { Curve } from '../protocol.ts';
import type { RunContext } from './run-context.ts';

/** Tells again what a training told before it was stopped, so that its curve is whole. */
export function replayHistory(curve: Curve, history: readonly EpochRecord[], tell: RunContext['tell']): void {
  for (const { epoch, loss, validationLoss } of history) {
    tell({ type: 'epoch', curve, epoch, loss, validationLoss });
  }
}

/** The same of a snapshot, and at which step it goes on. */
export function replaySnapshot(curve: Curve, snapshot: TrainingSnapshot, tell: RunContext['tell']): void {
  const { training } = snapshot.progress as unknown as { training: { steps: number; history: readonly EpochRecord[] } };
  replayHistory(curve, training.history, tell);
  tell({ type: 'resumed', curve, step: training.steps });
}
