import { defineError, type ErrorClass } from '@seqgraft/core';
import { classCounts, type Windows } from '@seqgraft/windows';
import type { ClassWeights } from '../options/parse-loss.ts';
import { UsageError } from '../usage-error.ts';

const OneClass: ErrorClass<{ column: string; only: string; windows: number }> = defineError(
  'E_CONSTANT',
  'data',
  ({ column, only, windows }) => ({
    message: `There is nothing to learn: the class in column "${column}" is ${only} in all ${windows} training windows.`,
    remedy: 'Name another label, or split so that several classes are trained on.',
  }),
);

/** How often each class is in the training windows. @throws E_CONSTANT unless there are several */
export function requireClasses(train: Windows): number[] {
  const counts = Array.from(classCounts(train));
  const present = train.classes.filter((_, index) => (counts[index] ?? 0) > 0);
  if (present.length < 2) {
    const only = present.length === 0 ? 'missing' : `"${present[0]}"`;
    throw new OneClass({ column: train.targets[0] ?? '', only, windows: train.windowCount });
  }
  return counts;
}

/**
 * Weights of classes in the loss. `balanced`: n / (classes · n of the class), as scikit-learn has it; a class that training lacks weighs 1.
 *
 * @throws E_USAGE for another number of weights than of classes
 */
export function weightsOfClasses(weights: ClassWeights, counts: readonly number[], names: readonly string[]): number[] {
  if (weights !== 'balanced') {
    if (weights.length === names.length) return [...weights];
    const problem = `--class-weights has ${weights.length} numbers for ${names.length} classes: ${names.join(', ')}.`;
    throw new UsageError({ problem, remedy: 'Give one for each, in this order, or balanced.' });
  }
  const all = counts.reduce((sum, count) => sum + count, 0);
  const present = counts.filter((count) => count > 0).length;
  return counts.map((count) => (count === 0 ? 1 : all / (present * count)));
}
