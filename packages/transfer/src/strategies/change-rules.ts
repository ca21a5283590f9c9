import type { GroupRule, Phase } from '@seqgraft/training';
import type { StrategyGroup } from './strategy.ts';

/** A phase with another rule for each group. */
export function changeRules(
  phase: Phase,
  groups: readonly StrategyGroup[],
  change: (rule: GroupRule, place: number, group: StrategyGroup) => GroupRule,
): Phase {
  const rules = groups.map((group, place): [string, GroupRule] => [
    group.name,
    change(phase.groups[group.name] ?? 'frozen', place, group),
  ]);
  return { ...phase, groups: Object.fromEntries(rules) };
}
