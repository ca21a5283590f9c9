import type { HeadPolicy } from '../carry/head-policy.ts';
import { phaseOf } from './phase-of.ts';
import type { Strategy } from './strategy.ts';

export interface FullOptions {
  /** Default `auto`. */
  readonly head?: HeadPolicy | undefined;
}

/** Fine-tuning: all groups train from the carried weights, with one learning rate. */
export function full({ head = 'auto' }: FullOptions = {}): Strategy {
  return {
    name: 'full',
    kind: 'strategy',
    description: 'All groups train from the carried weights, with one learning rate.',
    reference: null,
    start: 'carried',
    head,
    phases: (groups, budget) => [phaseOf('full', budget, { groups, rule: () => 1 })],
  };
}
