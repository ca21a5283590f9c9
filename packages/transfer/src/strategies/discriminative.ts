import type { Phase } from '@seqgraft/training';
import type { HeadPolicy } from '../carry/head-policy.ts';
import { changeRules } from './change-rules.ts';
import { checkOption, fromOne } from './check-option.ts';
import { phaseOf } from './phase-of.ts';
import { scaleRule } from './scale-rule.ts';
import type { Budget, Strategy, StrategyGroup } from './strategy.ts';
import { StrategyOptionError } from './strategy-errors.ts';

export interface DiscriminativeOptions {
  /** The learning rate of a group is that of the group above it, divided by this; from 1. Default 2.6. */
  readonly decay?: number | undefined;
  /**
   * In place of `decay` the learning rates of the lowest group and of the head, which go before the budget's: fastai's
   * `slice(low, high)`. Those between are spaced evenly in the logarithm.
   */
  readonly rates?: readonly [low: number, high: number] | undefined;
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
 * @throws E_STRATEGY_OPTION for a decay that is not a finite number from 1, or rates that are not two, the lower first.
 */
export function discriminative({ decay = 2.6, rates, head = 'auto' }: DiscriminativeOptions = {}): Strategy {
  checkOption('decay', decay, fromOne);
  if (
    rates !== undefined &&
    !(rates.length === 2 && rates[0] > 0 && rates[0] <= rates[1] && Number.isFinite(rates[1]))
  ) {
    throw new StrategyOptionError({ option: 'rates', rule: 'two positive numbers, the lower first', value: rates });
  }
  const factor = ({ length }: readonly StrategyGroup[], place: number): number => {
    const below = length - 1 - place;
    if (rates === undefined) return decay ** -below;
    return length === 1 ? 1 : (rates[0] / rates[1]) ** (below / (length - 1));
  };
  /** Two phases whose rates differ go on to differ. */
  const rateOfPhase = (rate: number, { learningRate }: Budget): number =>
    rates === undefined ? rate : (rates[1] * rate) / learningRate;
  const slowed = (phases: readonly Phase[], groups: readonly StrategyGroup[], budget: Budget): Phase[] =>
    phases.map((phase) => ({
      ...changeRules(phase, groups, (rule, place) => scaleRule(rule, factor(groups, place))),
      learningRate: rateOfPhase(phase.learningRate, budget),
    }));
  return {
    name: 'discriminative',
    kind: 'strategy',
    description:
      rates === undefined
        ? `All groups train, each ${decay} times slower than the one above it.`
        : `All groups train, at rates from ${rates[0]} at the bottom to ${rates[1]} at the head.`,
    reference: 'Howard & Ruder 2018',
    start: 'carried',
    head,
    phases: (groups, budget) => slowed([phaseOf('discriminative', budget, { groups, rule: () => 1 })], groups, budget),
    modify: slowed,
  };
}
