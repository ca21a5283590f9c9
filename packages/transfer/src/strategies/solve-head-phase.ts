import type { Phase, Solve } from '@seqgraft/training';
import { phaseOf } from './phase-of.ts';
import type { Budget, StrategyGroup } from './strategy.ts';
import { StrategyGroupsError } from './strategy-errors.ts';

export interface SolveHeadPhaseOptions {
  readonly groups: readonly StrategyGroup[];
  readonly budget: Budget;
  readonly lambdas?: Solve['lambdas'];
  readonly together?: number | undefined;
}

/**
 * The phase that solves the head and freezes what is below it: one pass, whatever the budget.
 *
 * @throws E_STRATEGY_GROUPS unless a head comes last
 */
export function solveHeadPhase(strategy: string, { groups, budget, lambdas, together }: SolveHeadPhaseOptions): Phase {
  const top = groups.at(-1);
  if (top?.kind !== 'head') throw new StrategyGroupsError({ strategy, groups: groups.map(({ name }) => name) });
  const phase = phaseOf(strategy, budget, { groups, rule: (group) => (group === top ? 1 : 'frozen') });
  const solve: Solve = {
    kind: 'ridge',
    // A head of the source's is a better guess than zero; one from fresh weights is none.
    around: top.carried === false ? 'zero' : 'head',
    ...(lambdas === undefined ? {} : { lambdas }),
    ...(together === undefined ? {} : { together }),
  };
  return { ...phase, epochs: 1, schedule: { kind: 'constant' }, solve };
}
