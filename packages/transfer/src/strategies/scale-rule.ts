import type { GroupRule, Rate } from '@seqgraft/training';

/** A rule with all its rates multiplied; what is frozen stays so. */
export function scaleRule(rule: GroupRule, factor: number): GroupRule {
  const scale = (rate: Rate): Rate => (rate === 'frozen' ? rate : rate * factor);
  if (typeof rule !== 'object') return scale(rule);
  return Object.fromEntries(Object.entries(rule).map(([role, rate]) => [role, scale(rate)]));
}
