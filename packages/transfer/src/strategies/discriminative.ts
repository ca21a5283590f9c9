import type { HeadPolicy } from '../carry/compare-heads.ts';
import { changeRules } from './change-rules.ts';
import { phaseOf } from './phase-of.ts';
import { scaleRule } from './scale-rule.ts';
import type { Strategy, StrategyGroup } from './strategy.ts';
import { StrategyOptionError } from './strategy-errors.ts';

export interface DiscriminativeOptions {
  /** The learning rate of a group is that of the group above it, divided by this; from 1. Default 2.6. */
  readonly decay?: number | undefined;
  /** Default `auto`. */
  readonly head?: HeadPolicy | undefined;
}

/**
 * All groups train, the lower the slower: group l of L has the learning rate lr / decay^(L − l), the head at the top has lr.
 *
 * The factor scales the update, not the gradient: Adam divides a scaled gradient by its own size again.
 *
 * Howard and Ruder, "Universal language model fine-tuning for text classification", ACL 2018, section 3.2.
 *
 * @throws E_STRATEGY_OPTION for a decay that is not a finite number from 1.
 */
export function discriminative({ decay = 2.6, head = 'auto' }: DiscriminativeOptions = {}): Strategy {
  if (!(decay >= 1 && Number.isFinite(decay))) {
    throw new StrategyOptionError({ option: 'decay', rule: 'a finite number from 1', value: decay });
  }
  const factor = (groups: readonly StrategyGroup[], place: number): number => decay ** (place - (groups.length - 1));
  return {
    name: 'discriminative',
    kind: 'strategy',
    description: `All groups train, each ${decay} times slower than the one above it.`,
    reference: 'Howard & Ruder 2018',
    start: 'carried',
    head,
    phases: (groups, budget) => [
      phaseOf('discriminative', budget, { groups, rule: (_, place) => factor(groups, place) }),
    ],
    modify: (phases, groups) =>
      phases.map((phase) => changeRules(phase, groups, (rule, place) => scaleRule(rule, factor(groups, place)))),
  };
}
