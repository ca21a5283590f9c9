import type { Phase } from '@seqgraft/training';
import type { HeadPolicy } from '../carry/head-policy.ts';
import { checkOption, wholeFromOne } from './check-option.ts';
import { checkBudget, phaseOf } from './phase-of.ts';
import { restingRule } from './resting-rule.ts';
import type { Strategy, StrategyGroup } from './strategy.ts';

export interface GradualUnfreezeOptions {
  /**
   * Epochs of each phase but the last, which has the rest; from 1. Default: the budget in equal parts, since the one epoch
   * of the paper is a step or two on a small target.
   */
  readonly epochsEach?: number | undefined;
  /** Default `auto`. */
  readonly head?: HeadPolicy | undefined;
}

/** Epochs of each phase: as asked for, the last has the rest; every phase has at least one. */
function shareEpochs(epochs: number, phases: number, each: number | undefined): number[] {
  const fair = Math.floor(epochs / phases);
  const early = Math.max(1, Math.min(each ?? fair, Math.floor((epochs - 1) / Math.max(1, phases - 1))));
  return Array.from({ length: phases }, (_, place) => (place < phases - 1 ? early : epochs - early * (phases - 1)));
}

/**
 * Phase k trains the top k groups, counted from 1: first the head alone, in the last phase everything.
 *
 * With fewer epochs than groups some phases open several groups at once; the last always trains all. What holds no carried
 * weights trains from the first phase.
 *
 * Howard and Ruder, "Universal language model fine-tuning for text classification", ACL 2018, section 3.3: one epoch a phase,
 * the last until it converges.
 *
 * @throws E_STRATEGY_OPTION for epochs that are no whole number from 1.
 */
export function gradualUnfreeze({ epochsEach, head = 'auto' }: GradualUnfreezeOptions = {}): Strategy {
  if (epochsEach !== undefined) checkOption('epochsEach', epochsEach, wholeFromOne);
  return {
    name: 'gradual-unfreeze',
    kind: 'strategy',
    description: 'The groups join from the top, one more in each phase.',
    reference: 'Howard & Ruder 2018',
    start: 'carried',
    head,
    phases: (groups, budget) => {
      checkBudget(budget);
      const count = Math.min(groups.length, budget.epochs);
      const open = (k: number): number => Math.ceil((k * groups.length) / count);
      const rule = (top: number) => (group: StrategyGroup, place: number) =>
        place >= groups.length - top ? 1 : restingRule(group);
      const phases = Array.from({ length: Math.max(1, count) }, (_, index): Phase => {
        const top = open(index + 1);
        return phaseOf(`top ${top} of ${groups.length}`, budget, { groups, rule: rule(top) });
      });
      const epochs = shareEpochs(budget.epochs, phases.length, epochsEach);
      return phases.map((phase, index) => ({ ...phase, epochs: epochs[index] as number }));
    },
  };
}
