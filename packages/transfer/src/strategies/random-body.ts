import type { Phase } from '@seqgraft/training';
import type { RidgeHeadOptions } from './ridge-head.ts';
import { solveHeadPhase } from './solve-head-phase.ts';
import type { Strategy } from './strategy.ts';

/**
 * The control that asks what a body is worth: the same architecture with random weights, which rest, and the same head in
 * closed form. A source that is no better than this has taught its body nothing that the target needs. Runs with
 * `trainControl`.
 */
export function randomBody(options: RidgeHeadOptions = {}): Strategy {
  return {
    name: 'random-body',
    kind: 'control',
    description: 'A body of random weights is frozen, the head is solved in closed form.',
    reference: null,
    start: 'fresh',
    head: 'reinitialise',
    phases: (groups, budget): Phase[] => [solveHeadPhase('random-body', { groups, budget, ...options })],
  };
}
