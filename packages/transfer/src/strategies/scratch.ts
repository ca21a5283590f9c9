import { phaseOf } from './phase-of.ts';
import type { Strategy } from './strategy.ts';

/** The control that carries nothing: the same architecture and budget, from fresh weights. Runs with `trainControl`. */
export function scratch(): Strategy {
  return {
    name: 'scratch',
    kind: 'control',
    description: 'The same architecture trains with the same budget from fresh weights.',
    reference: null,
    start: 'fresh',
    head: 'reinitialise',
    phases: (groups, budget) => [phaseOf('scratch', budget, { groups, rule: () => 1 })],
  };
}
