import type { Phase } from '@seqgraft/training';
import type { Reporter } from './reporter.ts';

/** Says which learning rate was found, where it was left to be searched. */
export function sayFoundRate(
  lr: number | 'auto',
  { strategy, phases }: { readonly strategy: string; readonly phases: readonly Phase[] },
  reporter: Reporter,
): void {
  const [first] = phases;
  if (lr !== 'auto' || first === undefined) return;
  reporter.say(`Learning rate found for ${strategy}: ${first.learningRate.toPrecision(3)}`);
}
