import type { ParameterRole } from '@seqgraft/core';
import type { GroupRule, Rate } from './phase.ts';

/** What a group's rule says of a parameter of this role; roles that a rule leaves out are frozen, and so is what has none. */
export function rateOf(rule: GroupRule | undefined, role: ParameterRole): Rate {
  if (rule === undefined || rule === 'frozen' || typeof rule === 'number') return rule ?? 'frozen';
  return (Object.hasOwn(rule, role) ? rule[role] : undefined) ?? 'frozen';
}
