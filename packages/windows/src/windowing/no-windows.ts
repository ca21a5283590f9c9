import type { SplitPart } from '../splits/split-part.ts';
import { NoWindows } from './window-errors.ts';
import { describeNeed, type WindowFrame } from './window-frame.ts';

/** The error that says why a part of a split has no window, or none that counts. */
export function noWindows(
  part: Pick<SplitPart, 'name' | 'rows'>,
  frame: WindowFrame,
  { found, kept = 0 }: { readonly found: number; readonly kept?: number },
): Error {
  const targetRows = Math.max(0, ...part.rows.map(({ start, end }) => end - start));
  const targetsSpan = frame.need - frame.firstTarget; // rows from the first to the last target of a window
  const whole = frame.lead + frame.least;
  const need = part.name === 'train' ? whole : Math.min(whole, targetsSpan);
  const lacking = frame.of === 'label' ? 'missing values or have no label' : 'missing values';
  const why =
    kept > 0
      ? `all ${kept} of its windows have weight 0`
      : found > 0
        ? `all ${found} of its windows touch ${lacking}`
        : part.name === 'train'
          ? `one window needs ${whole} (${describeNeed(frame)})`
          : targetRows >= need
            ? `no series has the ${whole} rows of a window (${describeNeed(frame)}) up to there`
            : frame.targets === 'last'
              ? `horizon is ${frame.horizon}`
              : `the targets of one window are ${targetsSpan} rows (one horizon of ${frame.horizon} after each of ${frame.lookback} inputs)`;
  return new NoWindows({ split: part.name, targetRows, need, why });
}
