import { type BatchOptions, Permutation, Random } from '@seqgraft/core';
import { BadOption, type OptionProblem } from '../options/bad-option.ts';
import { checkInteger } from '../options/check-option.ts';

/** Which windows stand in which batch of one pass: computed place by place, so that a pass needs no list and begins anywhere at no cost. */
export interface WindowOrder {
  /** Batches in a pass. */
  readonly batchCount: number;
  /** Where this pass begins. */
  readonly firstBatch: number;
  /** Positions of the windows of a batch, [size] or fewer in the last. */
  windowsOf(batch: number): Uint32Array;
}

/**
 * The order of a pass over some windows: as they stand, or shuffled by `seed` and `epoch`.
 *
 * Everything that gives windows, in memory or streamed, takes this order, so that the same options give the same batches.
 *
 * @throws E_OPTION
 */
export function windowOrder(windowCount: number, options: BatchOptions): WindowOrder {
  checkBatches(options);
  const { size, seed, epoch = 0, firstBatch = 0 } = options;
  const permutation =
    seed === undefined ? null : new Permutation(windowCount, new Random(seed).fork('windows').fork(`epoch ${epoch}`));
  return {
    batchCount: Math.ceil(windowCount / size),
    firstBatch,
    windowsOf(batch) {
      const first = batch * size;
      const positions = new Uint32Array(Math.max(0, Math.min(size, windowCount - first)));
      for (let i = 0; i < positions.length; i++) {
        positions[i] = permutation === null ? first + i : permutation.at(first + i);
      }
      return positions;
    },
  };
}

/** @throws E_OPTION with all that is wrong with the options of a pass. */
export function checkBatches({ size, seed, epoch = 0, firstBatch = 0 }: BatchOptions): void {
  const problems: OptionProblem[] = [];
  checkInteger(problems, 'size', size, 1);
  checkInteger(problems, 'epoch', epoch, 0);
  checkInteger(problems, 'firstBatch', firstBatch, 0);
  if (seed !== undefined && !Number.isSafeInteger(seed)) {
    problems.push({ option: 'seed', rule: 'an integer', got: String(seed) });
  }
  if (problems.length > 0) throw new BadOption({ problems });
}
