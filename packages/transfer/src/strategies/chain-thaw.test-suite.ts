import type { Phase } from '@seqgraft/training';
import { phaseOf } from './phase-of.ts';
import { restingRule } from './resting-rule.ts';
import type { Strategy } from './strategy.ts';

/**
 * The worked example of a new strategy: first what is new alone, then each carried group alone, from the input to the head,
 * at last all of them. The last phase has the epochs that are left over; of a budget that is too small for a phase each, the
 * phases before the last are left out.
 *
 * Felbo, Mislove, Søgaard, Rahwan and Lehmann, "Using millions of emoji occurrences to learn any-domain representations for
 * detecting sentiment, emotion and sarcasm", EMNLP 2017, arXiv 1708.00524, section 3.3.
 */
export function chainThaw(): Strategy {
  return {
    name: 'chain-thaw',
    kind: 'strategy',
    description: 'What is new trains first, then each group by itself from the input upwards, at last everything.',
    reference: 'Felbo et al. 2017',
    start: 'carried',
    head: 'auto',
    phases: (groups, budget): Phase[] => {
      const all = phaseOf('all', budget, { groups, rule: () => 1 });
      const each = Math.floor(budget.epochs / (groups.length + 1));
      if (each === 0) return [all];
      const alone = groups
        .filter(({ kind }) => kind !== 'head')
        .map(({ name }) =>
          phaseOf(`${name} alone`, budget, { groups, rule: (group) => (group.name === name ? 1 : 'frozen') }),
        );
      const first = [phaseOf('new', budget, { groups, rule: restingRule }), ...alone].map((phase) => ({
        ...phase,
        epochs: each,
      }));
      return [...first, { ...all, epochs: budget.epochs - each * first.length }];
    },
  };
}
