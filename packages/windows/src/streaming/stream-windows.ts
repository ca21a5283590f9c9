import { failOption, type OptionProblem } from '../options/bad-option.ts';
import { checkInteger } from '../options/check-option.ts';
import { scalerOfFeatures } from '../scaling/scaler.ts';
import { leadOf } from '../scaling/transform-table.ts';
import { checkTargets } from '../windowing/cut-windows.ts';
import { keepLongSeries } from '../windowing/keep-long-series.ts';
import { noWindows } from '../windowing/no-windows.ts';
import type { WindowOptions } from '../windowing/slide-windows.ts';
import { makeFrame } from '../windowing/window-frame.ts';
import { assertStreamScaler } from './assert-stream-scaler.ts';
import { assertTransformable } from './assert-transformable.ts';
import type { StreamedPart, StreamedSplit } from './stream-split.ts';
import { StreamStarts } from './stream-starts.ts';
import { StreamedWindows } from './streamed-windows.ts';
import { usableStarts, weighsNothing } from './usable-starts.ts';

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
 * same data in memory. Where values are missing, or labels are, all windows are looked at once.
 *
 * @throws the errors of `slideWindows`, E_CLOSED, E_SPOOL; E_OPTION for a scaler whose `own-history` would have to be kept.
 */
export async function streamWindows(split: StreamedSplit, options: StreamWindowOptions): Promise<StreamedSplitWindows> {
  const { stride = 1, evaluationStride = 1, minLength, readAhead = 4 } = options;
  const problems: OptionProblem[] = [];
  checkInteger(problems, 'stride', stride, 1);
  checkInteger(problems, 'evaluationStride', evaluationStride, 1);
  if (minLength !== undefined) checkInteger(problems, 'minLength', minLength, 0);
  checkInteger(problems, 'readAhead', readAhead, 1);
  const form = makeFrame(options, problems);
  const { table } = split;
  const scaler = options.scaler === undefined ? undefined : scalerOfFeatures(options.scaler, table.features);
  checkTargets(table.extremes(), form);
  const frame = { ...form, lead: leadOf(scaler) };
  const runs = table.series; // a stream has one run a series
  const kept = keepLongSeries({ ...split, table: { series: table.series, runs } }, frame, minLength ?? 0);
  if (scaler !== undefined) {
    await assertStreamScaler(scaler, split.train);
    await assertTransformable(table, scaler);
  }
  if (scaler?.per === 'series' && scaler.unknownSeries === 'own-history') {
    const known = new Set(scaler.series.map(({ id }) => id));
    if (table.series.some(({ id }) => !known.has(id))) {
      const rule = '"error" or "global" for a stream with series that the scaler does not know';
      failOption('unknownSeries', rule, 'own-history');
    }
  }
  const windowsOf = async (part: StreamedPart, step: number): Promise<StreamedWindows> => {
    const stretches = part.rows.filter(({ series }) => kept[series] === true);
    const all = StreamStarts.all(stretches, frame, { stride: step });
    const starts = await usableStarts(table, all, { frame, scaler });
    if (part.wanted && starts.count === 0) throw noWindows(part, frame, { found: all.count });
    if (part.wanted && (await weighsNothing(table, starts, { frame, scaler }))) {
      throw noWindows(part, frame, { found: 0, kept: starts.count });
    }
    return new StreamedWindows({ table, frame, starts, scaler, readAhead });
  };
  return {
    train: await windowsOf(split.train, stride),
    validation: await windowsOf(split.validation, evaluationStride),
    test: await windowsOf(split.test, evaluationStride),
  };
}
