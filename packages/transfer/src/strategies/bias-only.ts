import type { ParameterRole } from '@seqgraft/core';
import type { GroupRule, Phase } from '@seqgraft/training';
import { rateOf } from '@seqgraft/training';
import type { HeadPolicy } from '../carry/head-policy.ts';
import { changeRules } from './change-rules.ts';
import { mayRest } from './may-rest.ts';
import { phaseOf } from './phase-of.ts';
import type { Strategy, StrategyGroup } from './strategy.ts';

export interface BiasOnlyOptions {
  /** Default `auto`. */
  readonly head?: HeadPolicy | undefined;
}

function biases(phase: Phase, groups: readonly StrategyGroup[]): Phase {
  return changeRules(phase, groups, (rule, _, group): GroupRule => {
    if (!mayRest(group)) return rule;
    const roles: ParameterRole[] = ['bias', ...(group.unlearnt ?? [])];
    const rates = roles.map((role) => [role, rateOf(rule, role)] as const).filter(([, rate]) => rate !== 'frozen');
    return rates.length === 0 ? 'frozen' : Object.fromEntries(rates);
  });
}

/**
 * Of the carried body the biases train, and the head: of an LSTM they move when gates open, not what they listen to.
 *
 * Ben Zaken, Goldberg and Ravfogel, "BitFit: simple parameter-efficient fine-tuning for transformer-based masked
 * language-models", ACL 2022.
 */
export function biasOnly({ head = 'auto' }: BiasOnlyOptions = {}): Strategy {
  return {
    name: 'bias-only',
    kind: 'strategy',
    description: 'Of the carried body the biases train, and the head.',
    reference: 'Ben Zaken et al. 2022',
    start: 'carried',
    head,
    phases: (groups, budget) => [biases(phaseOf('bias-only', budget, { groups, rule: () => 1 }), groups)],
    modify: (phases, groups) => phases.map((phase) => biases(phase, groups)),
  };
}
