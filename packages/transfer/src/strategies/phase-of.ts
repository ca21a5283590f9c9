import type { GroupRule, Phase } from '@seqgraft/training';
import type { Budget, StrategyGroup } from './strategy.ts';
import { StrategyOptionError } from './strategy-errors.ts';

/** @throws E_STRATEGY_OPTION for epochs that are no whole number from 1, or a learning rate that is not a positive number. */
export function checkBudget({ epochs, learningRate }: Budget): void {
  if (!(Number.isSafeInteger(epochs) && epochs >= 1)) {
    throw new StrategyOptionError({ option: 'epochs', rule: 'a whole number from 1', value: epochs });
  }
  if (!(learningRate > 0 && Number.isFinite(learningRate))) {
    throw new StrategyOptionError({ option: 'learningRate', rule: 'a positive number', value: learningRate });
  }
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
