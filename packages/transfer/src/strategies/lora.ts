import type { GroupRule, LowRankRole, Phase } from '@seqgraft/training';
import { rateOf } from '@seqgraft/training';
import type { HeadPolicy } from '../carry/head-policy.ts';
import { changeRules } from './change-rules.ts';
import { checkOption, positiveNumber, wholeFromOne } from './check-option.ts';
import { mayRest } from './may-rest.ts';
import { phaseOf } from './phase-of.ts';
import { restingRule } from './resting-rule.ts';
import type { Strategy, StrategyGroup } from './strategy.ts';
import { StrategyGroupsError, StrategyOptionError } from './strategy-errors.ts';

export interface LoraOptions {
  /** Of the update of each gate block; from 1. Default 4. */
  readonly rank?: number | undefined;
  /** Scales the update by alpha/rank; above 0. Default twice the rank. */
  readonly alpha?: number | undefined;
  /** Default both. */
  readonly roles?: readonly LowRankRole[] | undefined;
  /** Default `auto`. */
  readonly head?: HeadPolicy | undefined;
}

const matrices: readonly LowRankRole[] = ['kernel', 'recurrentKernel'];

/**
 * The carried recurrent layers stay as they are but for an update of low rank in each gate block, W = W⁰ + alpha/rank · A·B;
 * the head, and what was not carried, trains as usual.
 *
 * Each of the 4 (LSTM), 3 (GRU) or 1 gate blocks of kernel and recurrent kernel has its own A [rows, rank] and
 * B [rank, units]. B starts at zero: step 0 is the carried network, to the bit. The variables of the model hold W throughout,
 * so there is nothing to merge at the end. Biases and embeddings stay. Composed with others, it takes over what these train
 * of the recurrent layers.
 *
 * Hu, Shen, Wallis, Allen-Zhu, Li, Wang, Wang and Chen, "LoRA: low-rank adaptation of large language models", ICLR 2022;
 * rank 4 there already does what more does (section 7.2).
 *
 * @throws E_STRATEGY_OPTION for an option out of its range; `phases` throws E_STRATEGY_GROUPS where no recurrent layer was carried.
 */
export function lora(options: LoraOptions = {}): Strategy {
  const { rank = 4, alpha = 2 * rank, roles = matrices, head = 'auto' } = options;
  checkOption('rank', rank, wholeFromOne);
  checkOption('alpha', alpha, positiveNumber);
  if (roles.length === 0 || !roles.every((role) => matrices.includes(role))) {
    throw new StrategyOptionError({ option: 'roles', rule: 'kernel, recurrentKernel or both', value: String(roles) });
  }
  const takes = (group: StrategyGroup): boolean => group.kind === 'recurrent' && mayRest(group);

  function lowRank(phase: Phase, groups: readonly StrategyGroup[]): Phase {
    const changed = changeRules(phase, groups, (rule, _, group): GroupRule => {
      if (!takes(group)) return group.kind === 'embedding' && mayRest(group) ? restingRule(group) : rule;
      const rates = roles.map((role) => [role, rateOf(rule, role)] as const).filter(([, rate]) => rate !== 'frozen');
      return rates.length === 0 ? 'frozen' : Object.fromEntries(rates);
    });
    const names = groups.filter((group) => takes(group) && changed.groups[group.name] !== 'frozen');
    if (names.length === 0) return changed;
    return { ...changed, lowRank: { rank, alpha, groups: names.map(({ name }) => name), roles } };
  }

  function withUpdates(phases: readonly Phase[], groups: readonly StrategyGroup[]): Phase[] {
    const changed = phases.map((phase) => lowRank(phase, groups));
    if (changed.some((phase) => phase.lowRank !== undefined)) return changed;
    throw new StrategyGroupsError({ strategy: 'lora', groups: groups.map(({ name }) => name) });
  }

  return {
    name: 'lora',
    kind: 'strategy',
    description: `The carried layers get an update of rank ${rank} in each gate block, the head trains.`,
    reference: 'Hu et al. 2022',
    start: 'carried',
    head,
    phases: (groups, budget) => withUpdates([phaseOf('lora', budget, { groups, rule: () => 1 })], groups),
    modify: withUpdates,
  };
}
