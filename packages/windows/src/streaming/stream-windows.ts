import { assertNoLeak, keepLongSeries, noWindows, type WindowOptions } from '../windowing/slide-windows.ts';
import type { OptionProblem } from '../windowing/window-errors.ts';
import { checkInteger, makeFrame } from '../windowing/window-frame.ts';
import type { StreamedPart, StreamedSplit } from './stream-split.ts';
import { StreamStarts } from './stream-starts.ts';
import { StreamedWindows } from './streamed-windows.ts';

export interface StreamWindowOptions extends WindowOptions {
  /**
   * Batches that are read ahead of the one that is used. While a training step keeps its thread busy, the thread pool reads on; with several
   * of them a slow disk is never waited for, as long as it keeps up on the whole. Default 4.
   */
  readonly readAhead?: number;
}

/** The windows of each part; a part that the split does not ask for has none. */
export interface StreamedSplitWindows {
  readonly train: StreamedWindows;
  readonly validation: StreamedWindows;
  readonly test: StreamedWindows;
}

/**
 * Slides a window over a stream: the same windows, in the same order and with the same values to the last bit, that `slideWindows` makes of the
 * same data in memory.
 *
 * @throws E_OPTION, E_TOO_SHORT, E_NO_WINDOWS, E_FEATURES, E_LEAK, E_NONFINITE
 */
export function streamWindows(split: StreamedSplit, options: StreamWindowOptions): StreamedSplitWindows {
  const { stride = 1, evaluationStride = 1, scaler, minLength, readAhead = 4 } = options;
  const problems: OptionProblem[] = [];
  checkInteger(problems, 'stride', stride, 1);
  checkInteger(problems, 'evaluationStride', evaluationStride, 1);
  if (minLength !== undefined) checkInteger(problems, 'minLength', minLength, 0);
  checkInteger(problems, 'readAhead', readAhead, 1);
  const frame = makeFrame(options, problems);
  const kept = keepLongSeries(split, frame, minLength ?? 0);
  if (scaler !== undefined) assertNoLeak(scaler, split.train.span, split.train.range);
  const { table } = split;
  const windowsOf = (part: StreamedPart, step: number): StreamedWindows => {
    const stretches = part.rows.filter(({ series }) => kept[series] === true);
    const starts = new StreamStarts(stretches, { frame, stride: step, missing: table.missing.marks });
    if (part.wanted && starts.count === 0) throw noWindows(part, frame, starts.found);
    return new StreamedWindows({ table, frame, starts, scaler, readAhead });
  };
  return {
    train: windowsOf(split.train, stride),
    validation: windowsOf(split.validation, evaluationStride),
    test: windowsOf(split.test, evaluationStride),
  };
}
