import type { GroupRule } from '@seqgraft/training';
import type { StrategyGroup } from './strategy.ts';

/**
 * What was learnt rests; the rest trains: the head, groups that were not carried, and tensors in which the target has lines
 * that the source has not, such as the kernel's rows of new columns. Nothing is learnt by freezing random weights or zeros.
 */
export function restingRule({ kind, carried = true, unlearnt = [] }: StrategyGroup): GroupRule {
  if (kind === 'head' || !carried) return 1;
  return unlearnt.length === 0 ? 'frozen' : Object.fromEntries(unlearnt.map((role) => [role, 1]));
}
