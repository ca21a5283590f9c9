import type { Strategy } from './strategy.ts';

/** The control that trains nothing: the source as it is, on the target. Its head is the source's, or there is nothing to test. */
export function zeroShot(): Strategy {
  return {
    name: 'zero-shot',
    kind: 'control',
    description: 'The source predicts the target as it is; nothing trains.',
    reference: null,
    start: 'carried',
    head: 'keep',
    phases: () => [],
  };
}
