import type { Penalty, Phase } from '@seqgraft/training';
import type { HeadPolicy } from '../carry/head-policy.ts';
import { checkOption, fromZero } from './check-option.ts';
import { phaseOf } from './phase-of.ts';
import type { Strategy } from './strategy.ts';

export interface L2SpOptions {
  /** How strongly carried weights are held to where they started; 0 or more. Default 0.1. */
  readonly alpha?: number | undefined;
  /** How strongly new weights are held to zero; 0 or more. Default 0.01. */
  readonly beta?: number | undefined;
  /** Default `auto`. */
  readonly head?: HeadPolicy | undefined;
}

/**
 * All groups train, held to where they started: α/2·‖w − w⁰‖² on carried weights, β/2·‖w‖² on new ones.
 *
 * Decoupled, as AdamW's decay is: each step moves carried weights rate · α of the way back before the optimizer's own
 * step, so that Adam does not divide the pull by the size of the gradient. Composed with others it holds what they train.
 *
 * Li, Grandvalet and Davoine, "Explicit inductive bias for transfer learning with convolutional networks", ICML 2018: β is
 * 0.01 throughout there, α is chosen from 0.001 to 1.
 *
 * @throws E_STRATEGY_OPTION for a strength below 0.
 */
export function l2Sp({ alpha = 0.1, beta = 0.01, head = 'auto' }: L2SpOptions = {}): Strategy {
  checkOption('alpha', alpha, fromZero);
  checkOption('beta', beta, fromZero);
  const penalty: Penalty = { kind: 'l2-sp', alpha, beta };
  /** What is solved in closed form has no steps to hold back. */
  const held = (phase: Phase): Phase => (phase.solve === undefined ? { ...phase, penalty } : phase);
  return {
    name: 'l2-sp',
    kind: 'strategy',
    description: `What trains is held to the carried weights (${alpha}), new weights to zero (${beta}).`,
    reference: 'Li et al. 2018',
    start: 'carried',
    head,
    phases: (groups, budget) => [held(phaseOf('l2-sp', budget, { groups, rule: () => 1 }))],
    modify: (phases) => phases.map(held),
  };
}
