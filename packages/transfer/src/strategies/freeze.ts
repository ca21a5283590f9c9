import type { HeadPolicy } from '../carry/compare-heads.ts';
import { isAtRest } from './is-at-rest.ts';
import { phaseOf } from './phase-of.ts';
import type { Strategy } from './strategy.ts';
import { StrategyGroupsError } from './strategy-errors.ts';

export interface FreezeOptions {
  /** Whether the head goes on from the source's or starts afresh. Default `auto`. */
  readonly head?: HeadPolicy | undefined;
}

/**
 * Feature extraction: the carried body stays as it is, the head trains. A group of the body that was not carried trains too.
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
      if (groups.every(isAtRest)) {
        throw new StrategyGroupsError({ strategy: 'freeze', groups: groups.map(({ name }) => name) });
      }
      return [phaseOf('head', budget, { groups, rule: (group) => (isAtRest(group) ? 'frozen' : 1) })];
    },
  };
}
