import type { HeadPolicy } from '../carry/head-policy.ts';
import { phaseOf } from './phase-of.ts';
import { restingRule } from './resting-rule.ts';
import type { Strategy } from './strategy.ts';
import { StrategyGroupsError } from './strategy-errors.ts';

export interface FreezeOptions {
  /** Whether the head goes on from the source's or starts afresh. Default `auto`. */
  readonly head?: HeadPolicy | undefined;
}

/**
 * Feature extraction: the carried body stays as it is, the head trains. Of an adapted body the tensors train that have new lines.
 *
 * Yosinski, Clune, Bengio and Lipson, "How transferable are features in deep neural networks?", NIPS 2014.
 */
export function freeze({ head = 'auto' }: FreezeOptions = {}): Strategy {
  return {
    name: 'freeze',
    kind: 'strategy',
    description: 'The carried body is frozen, the head trains.',
    reference: 'Yosinski et al. 2014',
    start: 'carried',
    head,
    phases: (groups, budget) => {
      if (groups.every((group) => restingRule(group) === 'frozen')) {
        throw new StrategyGroupsError({ strategy: 'freeze', groups: groups.map(({ name }) => name) });
      }
      return [phaseOf('head', budget, { groups, rule: restingRule })];
    },
  };
}
