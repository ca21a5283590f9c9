import type { OptionProblem } from '../options/bad-option.ts';
import { checkInteger } from '../options/check-option.ts';
import type { Scaler } from '../scaling/scaler.ts';
import type { TimeSplit } from '../splits/split-part.ts';
import { cutWindows, type SplitWindows } from './cut-windows.ts';
import { type FormOptions, makeFrame } from './window-frame.ts';

export interface WindowOptions extends FormOptions {
  /** Rows from one train window to the next. Default 1. */
  readonly stride?: number;
  /** The same for validation and test windows. Default 1, so that every row is forecast at every distance. */
  readonly evaluationStride?: number;
  /** Default: values as they are. */
  readonly scaler?: Scaler;
  /** Leaves out series with fewer rows. Default: a series that is too short for a window is an error. */
  readonly minLength?: number;
}

/**
 * Slides a window over each series and each part of a split.
 *
 * A window crosses no series and no gap in time, and all its targets lie in one part. Inputs of train windows lie in train; those of
 * validation and test windows may look back into earlier rows. In each series windows are anchored at the end, so that the newest rows are
 * always used.
 *
 * @throws E_OPTION, E_TOO_SHORT, E_NO_WINDOWS, E_FEATURES, E_LEAK, E_NONFINITE, E_TRANSFORM, E_UNKNOWN_SERIES
 */
export function slideWindows(split: TimeSplit, options: WindowOptions): SplitWindows {
  const { stride = 1, evaluationStride = 1, scaler, minLength } = options;
  const problems: OptionProblem[] = [];
  checkInteger(problems, 'stride', stride, 1);
  checkInteger(problems, 'evaluationStride', evaluationStride, 1);
  if (minLength !== undefined) checkInteger(problems, 'minLength', minLength, 0);
  return cutWindows(split, {
    frame: makeFrame(options, problems),
    scaler,
    minLength: minLength ?? 0,
    startsOf: (part) => ({ stride: part === 'train' ? stride : evaluationStride }),
  });
}
