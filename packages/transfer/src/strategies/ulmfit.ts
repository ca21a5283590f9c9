import type { Phase } from '@seqgraft/training';
import type { HeadPolicy } from '../carry/head-policy.ts';
import { compose } from './compose.ts';
import { discriminative } from './discriminative.ts';
import { gradualUnfreeze } from './gradual-unfreeze.ts';
import type { Strategy } from './strategy.ts';

export interface UlmfitOptions {
  /** Default 2.6, as `discriminative` has it. */
  readonly decay?: number | undefined;
  /** Epochs of each phase but the last. Default 1. */
  readonly epochsEach?: number | undefined;
  /** Default `auto`. */
  readonly head?: HeadPolicy | undefined;
}

/**
 * Gradual unfreezing, discriminative rates and a slanted triangular schedule in each phase, which goes before the budget's.
 *
 * Howard and Ruder, "Universal language model fine-tuning for text classification", ACL 2018, section 3: decay 2.6,
 * cut 0.1, ratio 32, one epoch a phase.
 *
 * @throws E_STRATEGY_OPTION for an option out of its range.
 */
export function ulmfit({ decay, epochsEach = 1, head = 'auto' }: UlmfitOptions = {}): Strategy {
  const base = compose(gradualUnfreeze({ epochsEach, head }), discriminative({ decay, head }));
  return {
    ...base,
    name: 'ulmfit',
    description: 'The groups join from the top, the lower the slower, with a slanted triangular rate in each phase.',
    reference: 'Howard & Ruder 2018',
    phases: (groups, budget) =>
      base
        .phases(groups, budget)
        .map((phase): Phase => ({ ...phase, schedule: { kind: 'slanted-triangular', cut: 0.1, ratio: 32 } })),
  };
}
