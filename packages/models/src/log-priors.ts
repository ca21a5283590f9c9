import { OptionError } from './model-errors.ts';

/**
 * Logs of the shares of classes in the training data: as the bias of a head of classes, the first predictions are those
 * shares, and no steps are spent on learning them (for rare classes see Lin et al., "Focal loss", 2017, section 3.3).
 *
 * One is added to each count (Laplace), so that a class that train does not have gets a finite log.
 *
 * @param counts of each class, or token
 * @throws E_OPTION for counts that are none
 */
export function logPriors(counts: ArrayLike<number>): number[] {
  const list = Array.from(counts);
  const wrong = list.find((count) => !(count >= 0 && Number.isFinite(count)));
  if (list.length === 0 || wrong !== undefined) {
    throw new OptionError({ option: 'counts', allowed: 'a list of numbers, 0 or more', got: String(wrong ?? 'none') });
  }
  const total = list.reduce((sum, count) => sum + count + 1, 0);
  return list.map((count) => Math.log((count + 1) / total));
}
