import type { Phase } from '@seqgraft/training';
import type { HeadPolicy } from '../carry/head-policy.ts';
import { checkOption, positiveNumber, share, wholeFromOne } from './check-option.ts';
import { phaseOf } from './phase-of.ts';
import { restingRule } from './resting-rule.ts';
import type { Strategy } from './strategy.ts';

export interface LpFtOptions {
  /** The learning rate of the second phase, as a multiple of the first's; above 0. Default 0.1. */
  readonly ratio?: number | undefined;
  /** The most that the head alone may take of the epochs, from 0 to 1. Default 0.5. */
  readonly headShare?: number | undefined;
  /** Epochs without a better validation loss that end the first phase; needs validation. Default: as the training's options say. */
  readonly patience?: number | undefined;
  /** Default `auto`. */
  readonly head?: HeadPolicy | undefined;
}

/**
 * Linear probing, then fine-tuning: the head trains until patience runs out, then everything at a smaller rate.
 *
 * A body that trains from the first step follows the errors of a head that knows nothing yet, and loses features that other
 * data need. With a single epoch to spend there is no first phase.
 *
 * Kumar, Raghunathan, Jones, Ma and Liang, "Fine-tuning can distort pretrained features and underperform out-of-distribution",
 * ICLR 2022, section 4: fine-tuning rates are there a tenth of those of probing and less.
 *
 * @throws E_STRATEGY_OPTION for an option out of its range.
 */
export function lpFt(options: LpFtOptions = {}): Strategy {
  const { ratio = 0.1, headShare = 0.5, patience, head = 'auto' } = options;
  checkOption('ratio', ratio, positiveNumber);
  checkOption('headShare', headShare, share);
  if (patience !== undefined) checkOption('patience', patience, wholeFromOne);
  return {
    name: 'lp-ft',
    kind: 'strategy',
    description: `The head trains first, then everything at ${ratio} times the rate.`,
    reference: 'Kumar et al. 2022',
    start: 'carried',
    head,
    phases: (groups, budget) => {
      const all = phaseOf('all', budget, { groups, rule: () => 1 });
      const ofHead = Math.floor(budget.epochs * headShare);
      const probe: Phase = {
        ...phaseOf('head', budget, { groups, rule: restingRule }),
        epochs: ofHead,
        ...(patience !== undefined && { patience }),
      };
      const tune: Phase = { ...all, epochs: budget.epochs - ofHead, learningRate: budget.learningRate * ratio };
      return [probe, tune].filter(({ epochs }) => epochs > 0);
    },
  };
}
