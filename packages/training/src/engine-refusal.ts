import { isSeqgraftError } from '@seqgraft/core';
import type { DivergenceCause } from './errors.ts';
import type { StepJudge } from './phase-steps.ts';

/** A step whose thread was lost before any weight moved is taken again; the engine goes on without that thread. */
export function takeOnceMore(take: () => number): number {
  try {
    return take();
  } catch (error) {
    const intact = isSeqgraftError(error, 'E_ENGINE_WORKER') && error.details.weightsIntact === true;
    if (!intact) throw error;
    return take();
  }
}

/** What the engine refused, in the words of the training loop; null for other errors. */
export function refusalOf(error: unknown, judge: StepJudge): Error | null {
  if (!isSeqgraftError(error, 'E_ENGINE_NOT_FINITE')) return null;
  const seen = String(error.details.what);
  const [, loss] = /^a loss of (.*)$/.exec(seen) ?? [];
  if (loss !== undefined) return judge.refused('loss', loss);
  const [, norm] = /^a gradient of norm (.*)$/.exec(seen) ?? [];
  if (norm !== undefined) return judge.refused('gradients', `a global norm of ${norm}`);
  const cause: DivergenceCause = 'weights';
  return judge.refused(cause, seen);
}
