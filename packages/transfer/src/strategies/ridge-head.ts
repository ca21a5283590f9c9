import type { Phase, Solve } from '@seqgraft/training';
import { solveHeadPhase } from './solve-head-phase.ts';
import type { Strategy } from './strategy.ts';

export interface RidgeHeadOptions {
  /** λ to choose from. Default: 19 from 1e-7 to 100 times the largest squared singular value of the features. */
  readonly lambdas?: Solve['lambdas'];
  /** Windows in a row that are left out together when λ is chosen. Default: as many as share a target, see `Solve` of training. */
  readonly together?: number | undefined;
}

/**
 * The carried body rests, and the head is solved in closed form: ridge regression on the body's features, λ by the exact
 * leave-one-out error. A head that was carried is what λ draws to, so that with little data it stays what it was; a new one is
 * drawn to zero. There is no learning rate to be wrong, and nothing to be seeded. A layer of the
 * body that was not carried rests too, at its random weights.
 *
 * Hoerl and Kennard, "Ridge regression", Technometrics 12, 1970; leave-one-out: Allen, Technometrics 16, 1974.
 */
export function ridgeHead(options: RidgeHeadOptions = {}): Strategy {
  return {
    name: 'ridge-head',
    kind: 'strategy',
    description:
      'The carried body is frozen, the head is solved in closed form, its ridge penalty chosen by leaving each window out.',
    reference: 'Hoerl & Kennard 1970',
    start: 'carried',
    head: 'auto',
    phases: (groups, budget): Phase[] => [solveHeadPhase('ridge-head', { groups, budget, ...options })],
  };
}
