import { phaseOf } from './phase-of.ts';
import type { Strategy } from './strategy.ts';
import { StrategyGroupsError } from './strategy-errors.ts';

/**
 * The control that asks whether what a frozen body has learned matters: the same architecture with a frozen body of fresh
 * weights, a reservoir, and a trained head. Runs with `trainControl`.
 */
export function randomBody(): Strategy {
  return {
    name: 'random-body',
    kind: 'control',
    description: 'The head trains on a frozen body of random weights.',
    reference: null,
    start: 'fresh',
    head: 'reinitialise',
    phases: (groups, budget) => {
      if (groups.every(({ kind }) => kind !== 'head')) {
        throw new StrategyGroupsError({ strategy: 'random-body', groups: groups.map(({ name }) => name) });
      }
      return [phaseOf('head', budget, { groups, rule: ({ kind }) => (kind === 'head' ? 1 : 'frozen') })];
    },
  };
}
