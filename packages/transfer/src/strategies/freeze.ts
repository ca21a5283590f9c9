import type { HeadPolicy } from '../carry/compare-heads.ts';
import { phaseOf } from './phase-of.ts';
import type { Strategy, StrategyGroup } from './strategy.ts';
import { StrategyGroupsError } from './strategy-errors.ts';

export interface FreezeOptions {
  /** Whether the head goes on from the source's or starts afresh. Default `auto`. */
  readonly head?: HeadPolicy | undefined;
}

/** Nothing is learnt by freezing random weights: a group of the body that was not carried trains with the head. */
function isFrozen({ kind, carried = true }: StrategyGroup): boolean {
  return kind !== 'head' && carried;
}

/**
 * Feature extraction: the carried body stays as it is, the head trains.
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
      if (groups.every(isFrozen)) {
        throw new StrategyGroupsError({ strategy: 'freeze', groups: groups.map(({ name }) => name) });
      }
      return [phaseOf('head', budget, { groups, rule: (group) => (isFrozen(group) ? 'frozen' : 1) })];
    },
  };
}
