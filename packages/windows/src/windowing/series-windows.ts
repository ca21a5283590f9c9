import type { OptionProblem } from '../options/bad-option.ts';
import { checkInteger } from '../options/check-option.ts';
import type { Scaler } from '../scaling/scaler.ts';
import type { TimeSplit } from '../splits/split-part.ts';
import { cutWindows, type SplitWindows } from './cut-windows.ts';
import { makeFrame, type TargetMode } from './window-frame.ts';

export interface SeriesWindowOptions {
  /** Input steps of all windows. Default: the rows of the longest series of train. Of longer series the newest rows are taken. */
  readonly length?: number;
  /** `last`: the class of the last row, which is that of the series. `every-step`: the class of each row. Default `last`. */
  readonly targets?: TargetMode;
  /** Default: values as they are. */
  readonly scaler?: Scaler;
  /** Leaves out series with fewer rows. Default 1. */
  readonly minLength?: number;
}

/**
 * One window a series, to classify whole series or to label all their rows: shorter series are padded at the beginning, and batches have a mask
 * when any is. A series with gaps in time has one window a run.
 *
 * @param split mostly of `splitBySeries`.
 * @throws E_OPTION, E_TOO_SHORT, E_NO_WINDOWS, E_FEATURES, E_LEAK, E_NONFINITE, E_TRANSFORM, E_UNKNOWN_SERIES
 */
export function seriesWindows(split: TimeSplit, options: SeriesWindowOptions = {}): SplitWindows {
  const { length, targets = 'last', scaler, minLength = 1 } = options;
  const problems: OptionProblem[] = [];
  if (length !== undefined) checkInteger(problems, 'length', length, 1);
  checkInteger(problems, 'minLength', minLength, 0);
  const longest = split.train.rows.reduce((most, { start, end }) => Math.max(most, end - start), 1);
  return cutWindows(split, {
    frame: makeFrame(
      { lookback: problems.length > 0 ? 1 : (length ?? longest), of: 'label', targets, padding: true },
      problems,
    ),
    scaler,
    minLength,
    startsOf: () => ({ stride: 1, most: 1 }),
  });
}
