import type { GroupRule, Phase } from '@seqgraft/training';
import { checkOption, positiveNumber, wholeFromOne } from './check-option.ts';
import type { Budget, StrategyGroup } from './strategy.ts';

/** @throws E_STRATEGY_OPTION for epochs that are no whole number from 1, or a learning rate that is not a positive number. */
export function checkBudget({ epochs, learningRate }: Budget): void {
  checkOption('epochs', epochs, wholeFromOne);
  checkOption('learningRate', learningRate, positiveNumber);
}

/** A phase that spends the whole budget, with a rule for each group. */
export function phaseOf(
  name: string,
  budget: Budget,
  rules: { readonly groups: readonly StrategyGroup[]; rule(group: StrategyGroup, place: number): GroupRule },
): Phase {
  checkBudget(budget);
  const { epochs, learningRate, schedule = { kind: 'constant' } } = budget;
  const groups = Object.fromEntries(rules.groups.map((group, place) => [group.name, rules.rule(group, place)]));
  return { name, epochs, learningRate, schedule, groups };
}
