import type { PartRows } from '../splits/split-part.ts';
import { runIndexAt } from '../table/runs.ts';
import type { RowRange } from '../table/time-step.ts';
import type { WindowFrame } from './window-frame.ts';

/** Windows by their rows. */
export interface WindowPlaces {
  /** First input row of each window, [windows]; of a padded one it lies before the rows that it may read. */
  readonly starts: Int32Array;
  /** Input steps at the beginning that are padding, [windows]; null when no window is padded. */
  readonly padding: Uint32Array | null;
}

export interface StartOptions {
  /** Rows from one window to the next. */
  readonly stride: number;
  /** Which window is fixed: the one that ends with the newest row, or the one that begins with the oldest. Default `newest`. */
  readonly anchor?: 'newest' | 'oldest';
  /** Windows of a stretch at most, the newest ones. Default: all. */
  readonly most?: number;
}

/**
 * The windows of some stretches, in their order and in order of time.
 *
 * In each stretch, and in each run of it, they are anchored at the last row that may be a target and go back in steps of `stride`, as long
 * as all targets lie in the stretch and all inputs (with padding: at least the minimum) are readable: n rows give
 * ⌊(n − need) / stride⌋ + 1 windows when inputs and targets lie in the same rows.
 */
export function windowPlaces(
  { stretches, runs }: { readonly stretches: readonly PartRows[]; readonly runs: readonly RowRange[] },
  frame: WindowFrame,
  options: StartOptions,
): WindowPlaces {
  const { stride, anchor = 'newest', most = Number.POSITIVE_INFINITY } = options;
  const bounds = stretches.flatMap((stretch) => boundsOf(stretch, runs, frame));
  const counts = bounds.map(({ oldest, newest }) => Math.min(most, countOf(oldest, newest, stride)));
  const total = counts.reduce((sum, count) => sum + count, 0);
  const starts = new Int32Array(total);
  const padding = new Uint32Array(total);
  let padded = false;
  let at = 0;
  for (const [index, { oldest, newest, firstInput }] of bounds.entries()) {
    const count = counts[index] as number;
    const first = anchor === 'newest' ? newest - (count - 1) * stride : oldest;
    for (let k = 0; k < count; k++, at++) {
      const start = first + k * stride;
      starts[at] = start;
      if (start >= firstInput) continue;
      padding[at] = Math.ceil((firstInput - start) / frame.rate);
      padded = true;
    }
  }
  return { starts, padding: padded ? padding : null };
}

function countOf(oldest: number, newest: number, stride: number): number {
  return newest < oldest ? 0 : Math.floor((newest - oldest) / stride) + 1;
}

/** Between which starts the windows of one stretch lie, run by run, and the first row that is an input. */
function boundsOf(
  { readableFrom, start, end }: PartRows,
  runs: readonly RowRange[],
  { need, span, ahead, rate, minimum, firstTarget, targets }: WindowFrame,
): { oldest: number; newest: number; firstInput: number }[] {
  if (end <= start) return [];
  const bounds = [];
  for (let index = runIndexAt(runs, start); index < runs.length; index++) {
    const run = runs[index] as RowRange;
    if (run.start >= end) break;
    const readable = Math.max(readableFrom, run.start);
    const firstTargetRow = Math.max(start, run.start);
    const newest = Math.min(end, run.end) - need;
    // On every step each input has targets of its own, which must lie in the stretch too.
    const firstInput = targets === 'last' ? readable : Math.max(readable, firstTargetRow - ahead);
    const shortest = firstInput - span + (minimum - 1) * rate;
    const oldest = targets === 'last' ? Math.max(shortest, firstTargetRow - firstTarget) : shortest;
    bounds.push({ oldest, newest, firstInput });
  }
  return bounds;
}
