import { assertFittedOnTrain } from '../scaling/fitted-rows.ts';
import type { Scaler } from '../scaling/scaler.ts';
import { assertKnownSeries } from '../scaling/series-scaling.ts';
import { dropWindowsWithoutBase } from '../scaling/target-differences.ts';
import { leadOf, transformTable } from '../scaling/transform-table.ts';
import type { PartRows, SplitPart, TimeSplit } from '../splits/split-part.ts';
import type { Table } from '../table/table.ts';
import type { RowRange } from '../table/time-step.ts';
import { NoWindows, type OptionProblem, TooShort } from './window-errors.ts';
import { checkInteger, describeNeed, type FrameOptions, makeFrame, type WindowFrame } from './window-frame.ts';
import { dropWindowsWithGaps, windowStarts } from './window-starts.ts';
import { Windows } from './windows.ts';

export interface WindowOptions extends FrameOptions {
  /** Rows from one train window to the next. Default 1. */
  readonly stride?: number;
  /** The same for validation and test windows. Default 1, so that every row is forecast at every distance. */
  readonly evaluationStride?: number;
  /** Default: values as they are. */
  readonly scaler?: Scaler;
  /** Leaves out series with fewer rows. Default: a series that is too short for a window is an error. */
  readonly minLength?: number;
}

/** The windows of each part; a part that the split does not ask for has none. */
export interface SplitWindows {
  readonly train: Windows;
  readonly validation: Windows;
  readonly test: Windows;
}

/**
 * Slides a window over each series and each part of a split.
 *
 * A window crosses no series, and all its targets lie in one part. Inputs of train windows lie in train; those of validation and test
 * windows may look back into earlier rows. In each series windows are anchored at the end, so that the newest rows are always used.
 *
 * @throws E_OPTION, E_TOO_SHORT, E_NO_WINDOWS, E_FEATURES, E_LEAK, E_NONFINITE
 */
export function slideWindows(split: TimeSplit, options: WindowOptions): SplitWindows {
  const { stride = 1, evaluationStride = 1, scaler, minLength } = options;
  const problems: OptionProblem[] = [];
  checkInteger(problems, 'stride', stride, 1);
  checkInteger(problems, 'evaluationStride', evaluationStride, 1);
  if (minLength !== undefined) checkInteger(problems, 'minLength', minLength, 0);
  const frame = { ...makeFrame(options, problems), lead: leadOf(scaler) };
  const kept = keepLongSeries(split, frame, minLength ?? 0);
  if (scaler !== undefined) assertFittedOnTrain(scaler, split.train);
  const transformed = transformTable(split.table, scaler);
  const windowsOf = (part: SplitPart, step: number): Windows => {
    const stretches = part.rows.filter(({ series }) => kept[series] === true);
    const all = windowStarts(stretches, frame, step);
    const starts = usableStarts({ table: split.table, transformed, starts: all, frame, scaler, hasTargets: true });
    if (part.wanted && starts.length === 0) throw noWindows(part, frame, all.length);
    return new Windows({ table: split.table, frame, starts, stretches, scaler, hasTargets: true, transformed });
  };
  return {
    train: windowsOf(split.train, stride),
    validation: windowsOf(split.validation, evaluationStride),
    test: windowsOf(split.test, evaluationStride),
  };
}

/**
 * One window a series whose inputs are its newest rows: what comes after the data. Targets are unknown (NaN) and have times.
 *
 * @throws E_OPTION, E_TOO_SHORT, E_NO_WINDOWS, E_FEATURES, E_NONFINITE
 */
export function forecastWindows(table: Table, options: Omit<WindowOptions, 'stride' | 'evaluationStride'>): Windows {
  const { scaler, minLength = 0 } = options;
  const frame = { ...makeFrame(options), lead: leadOf(scaler) };
  const inputRows = frame.lead + frame.span + 1;
  const long = table.series.filter(({ start, end }) => end - start >= minLength);
  const short = long.filter(({ start, end }) => end - start < inputRows).map(lengthOf);
  if (short.length > 0 || long.length === 0) {
    throw new TooShort({
      need: inputRows,
      sum: `the inputs, lookback ${frame.lookback} at rate ${frame.rate}${frame.lead === 0 ? '' : `, and difference ${frame.lead}`}`,
      seriesCount: table.series.length,
      short: short.length > 0 ? short : table.series.map(lengthOf),
    });
  }
  const newest = Uint32Array.from(long, ({ end }) => end - frame.span - 1);
  const transformed = transformTable(table, scaler);
  const starts = usableStarts({ table, transformed, starts: newest, frame, scaler, hasTargets: false });
  if (starts.length === 0) {
    const why = 'the newest rows of all series have missing values';
    throw new NoWindows({ split: 'forecast', targetRows: 0, need: 0, why });
  }
  const stretches = table.series.map(({ start, end }, series) => ({ series, readableFrom: start, start: end, end }));
  return new Windows({ table, frame, starts, stretches, scaler, hasTargets: false, transformed });
}

/** The windows that can be filled, of those that there is room for. @throws E_UNKNOWN_SERIES */
export function usableStarts(parts: {
  readonly table: Table;
  readonly transformed: Table;
  readonly starts: Uint32Array;
  readonly frame: WindowFrame;
  readonly scaler: Scaler | undefined;
  readonly hasTargets: boolean;
}): Uint32Array {
  const { table, transformed, frame, scaler, hasTargets } = parts;
  const whole = dropWindowsWithGaps(transformed, parts.starts, frame, hasTargets);
  const starts = dropWindowsWithoutBase(table, whole, { frame, transforms: scaler?.columns ?? [] });
  if (scaler !== undefined) assertKnownSeries(scaler, table, starts);
  return starts;
}

function lengthOf({ id, start, end }: { id: string; start: number; end: number }): { series: string; rows: number } {
  return { series: id, rows: end - start };
}

/** The rows of the parts of a split, whatever holds their values. */
export interface SplitRows {
  readonly table: Pick<Table, 'series'>;
  readonly train: Pick<SplitPart, 'rows'>;
  readonly validation: Pick<SplitPart, 'rows'>;
  readonly test: Pick<SplitPart, 'rows'>;
}

/** Which series take part, in the order of `table.series`: those of some part that have at least `minLength` readable rows. */
export function keepLongSeries(split: SplitRows, frame: WindowFrame, minLength: number): boolean[] {
  const { table } = split;
  const lengths = readableRanges(split).flatMap((range, index) =>
    range === null ? [] : [{ index, series: table.series[index]?.id ?? '', rows: range.end - range.start }],
  );
  const long = lengths.filter(({ rows }) => rows >= minLength);
  const short = long.filter(({ rows }) => rows < frame.lead + frame.need);
  if (short.length > 0 || long.length === 0) {
    throw new TooShort({
      need: frame.lead + frame.need,
      sum: describeNeed(frame),
      seriesCount: lengths.length,
      short: (short.length > 0 ? short : lengths).map(({ series, rows }) => ({ series, rows })),
    });
  }
  const kept = table.series.map(() => false);
  for (const { index } of long) kept[index] = true;
  return kept;
}

/** From the oldest readable row to the end of the newest stretch of any part; null for series that are in none. */
function readableRanges({ table, train, validation, test }: SplitRows): (RowRange | null)[] {
  const ranges: (RowRange | null)[] = table.series.map(() => null);
  const stretches: PartRows[] = [...train.rows, ...validation.rows, ...test.rows];
  for (const { series, readableFrom, end } of stretches) {
    const { start: oldest = readableFrom, end: newest = end } = ranges[series] ?? {};
    ranges[series] = { start: Math.min(oldest, readableFrom), end: Math.max(newest, end) };
  }
  return ranges;
}

export function noWindows(part: Pick<SplitPart, 'name' | 'rows'>, frame: WindowFrame, found: number): Error {
  const targetRows = Math.max(0, ...part.rows.map(({ start, end }) => end - start));
  const targetsSpan = frame.need - frame.firstTarget; // rows from the first to the last target of a window
  const whole = frame.lead + frame.need;
  const need = part.name === 'train' ? whole : targetsSpan;
  const why =
    found > 0
      ? `all ${found} of its windows touch missing values`
      : part.name === 'train'
        ? `one window needs ${whole} (${describeNeed(frame)})`
        : targetRows >= targetsSpan
          ? `no series has the ${whole} rows of a window (${describeNeed(frame)}) up to there`
          : frame.targets === 'last'
            ? `horizon is ${frame.horizon}`
            : `the targets of one window are ${targetsSpan} rows (one horizon of ${frame.horizon} after each of ${frame.lookback} inputs)`;
  return new NoWindows({ split: part.name, targetRows, need, why });
}
