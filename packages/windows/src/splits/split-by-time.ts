import { type Clock, formatTime, parseMoment } from '../table/clock.ts';
import type { Series, Table } from '../table/table.ts';
import { BadOption } from '../windowing/window-errors.ts';

/** Shares of the distinct times of the table, oldest first; they add up to 1. */
export interface SplitShares {
  readonly train: number;
  /** Default 0. */
  readonly validation?: number;
  /** Default: what train and validation leave. */
  readonly test?: number;
  readonly embargo?: number;
}

/**
 * Cut-offs: train is [trainFrom, trainUntil), validation [trainUntil, validationUntil), test [validationUntil, testUntil).
 * What is named `until` is the first time that does not belong to it. Times are written as the data writes them.
 */
export interface SplitCutOffs {
  /** Rows before it are never read, not even as inputs. Default: the first time. */
  readonly trainFrom?: string | number;
  readonly trainUntil: string | number;
  /** Default `trainUntil`: no validation. */
  readonly validationUntil?: string | number;
  /** Default: after the last time. */
  readonly testUntil?: string | number;
  readonly embargo?: number;
}

/** A short history before a cut-off, as a target task with little data has it; everything from the cut-off on is test. */
export interface SplitHistory {
  readonly testFrom: string | number;
  /** Distinct times before `testFrom` that are train and validation; what is older is never read, not even as inputs. */
  readonly history: number;
  /** Share of the history that is validation, its newest part. Default 0. */
  readonly validation?: number;
  readonly embargo?: number;
}

/** `embargo` (default 0): distinct times after each cut whose rows carry no target; they still serve as inputs. */
export type SplitOptions = SplitShares | SplitCutOffs | SplitHistory;

/** Rows of one series in one part of a split. */
export interface PartRows {
  /** Rows from here on may be inputs. */
  readonly readableFrom: number;
  /** Rows from here … */
  readonly start: number;
  /** … up to, not including, here may be targets. */
  readonly end: number;
}

export type PartName = 'train' | 'validation' | 'test';

/** One part of a split: the rows that may be targets. */
export interface SplitPart {
  readonly name: PartName;
  readonly table: Table;
  /** Whether the options ask for this part; one that is wanted and gives no window is an error. */
  readonly wanted: boolean;
  /** In the order of `table.series`. */
  readonly rows: readonly PartRows[];
}

export interface TimeSplit {
  readonly table: Table;
  readonly train: SplitPart;
  readonly validation: SplitPart;
  readonly test: SplitPart;
  readonly embargo: number;
}

/** Positions in the distinct times: history begins, train ends, validation ends, test ends. */
interface Cuts {
  readonly first: number;
  readonly train: number;
  readonly validation: number;
  readonly test: number;
  readonly wanted: Readonly<Record<PartName, boolean>>;
}

/**
 * Splits a table by time, before anything is fitted or cut into windows. One cut-off holds for all series.
 *
 * A window belongs to a part when all its targets do; the inputs of validation and test windows may look back into earlier parts.
 * Without a time column, the position of a row in its series is its time.
 *
 * @throws E_OPTION
 */
export function splitByTime(table: Table, options: SplitOptions): TimeSplit {
  const distinct = distinctTimes(table);
  const { embargo = 0 } = options;
  if (!(Number.isInteger(embargo) && embargo >= 0)) fail('embargo', 'an integer of at least 0', embargo);
  const cuts =
    'testFrom' in options
      ? cutsOfHistory(distinct, table.clock, options)
      : 'trainUntil' in options
        ? cutsOfTimes(distinct, table.clock, options)
        : cutsOfShares(distinct, options);
  const part = (name: PartName, start: number, end: number): SplitPart => {
    const from = distinct[start] ?? Number.POSITIVE_INFINITY;
    const until = Math.max(from, distinct[end] ?? Number.POSITIVE_INFINITY);
    const earliest = distinct[cuts.first] ?? Number.POSITIVE_INFINITY;
    const rows = table.series.map((series) => ({
      readableFrom: firstRowAt(table, series, earliest),
      start: firstRowAt(table, series, from),
      end: firstRowAt(table, series, until),
    }));
    return { name, table, wanted: cuts.wanted[name], rows };
  };
  const afterCut = (cut: number, end: number): number => Math.min(cut === cuts.first ? cut : cut + embargo, end);
  return {
    table,
    train: part('train', cuts.first, cuts.train),
    validation: part('validation', afterCut(cuts.train, cuts.validation), cuts.validation),
    test: part('test', afterCut(cuts.validation, cuts.test), cuts.test),
    embargo,
  };
}

function fail(option: string, rule: string, got: unknown): never {
  throw new BadOption({
    problems: [{ option, rule, got: typeof got === 'string' ? JSON.stringify(got) : String(got) }],
  });
}

function cutsOfShares(distinct: Float64Array, { train, validation = 0, test }: SplitShares): Cuts {
  for (const [option, share] of Object.entries({ train, validation, test: test ?? 0 })) {
    if (!(share >= 0 && share <= 1)) fail(option, 'a share from 0 to 1', share);
  }
  const sum = train + validation + (test ?? 0);
  if (test === undefined ? sum > 1 + 1e-9 : Math.abs(sum - 1) > 1e-9) {
    fail('train + validation + test', test === undefined ? 'at most 1' : '1', Number(sum.toPrecision(12)));
  }
  const position = (share: number): number => Math.min(distinct.length, Math.round(share * distinct.length));
  return {
    first: 0,
    train: position(train),
    validation: position(train + validation),
    test: distinct.length,
    wanted: { train: train > 0, validation: validation > 0, test: 1 - train - validation > 1e-9 },
  };
}

function cutsOfTimes(distinct: Float64Array, clock: Clock, options: SplitCutOffs): Cuts {
  const { trainFrom, trainUntil, validationUntil = trainUntil, testUntil } = options;
  const cuts: Cuts = {
    first: trainFrom === undefined ? 0 : positionOf(distinct, readCutOff('trainFrom', trainFrom, clock)),
    train: positionOf(distinct, readCutOff('trainUntil', trainUntil, clock)),
    validation: positionOf(distinct, readCutOff('validationUntil', validationUntil, clock)),
    test: testUntil === undefined ? distinct.length : positionOf(distinct, readCutOff('testUntil', testUntil, clock)),
    wanted: { train: true, validation: validationUntil !== trainUntil, test: true },
  };
  if (cuts.first > cuts.train) fail('trainUntil', 'not before trainFrom', trainUntil);
  if (cuts.train > cuts.validation) fail('validationUntil', 'not before trainUntil', validationUntil);
  if (cuts.validation > cuts.test) fail('testUntil', 'not before the end of train and validation', testUntil);
  return cuts;
}

function cutsOfHistory(distinct: Float64Array, clock: Clock, options: SplitHistory): Cuts {
  const { testFrom, history, validation = 0 } = options;
  const end = positionOf(distinct, readCutOff('testFrom', testFrom, clock));
  if (!(Number.isInteger(history) && history >= 1)) fail('history', 'an integer of at least 1', history);
  if (history > end) fail('history', `at most ${end}, the number of times before testFrom`, history);
  if (!(validation >= 0 && validation < 1)) fail('validation', 'a share of the history from 0 to below 1', validation);
  return {
    first: end - history,
    train: end - Math.round(validation * history),
    validation: end,
    test: distinct.length,
    wanted: { train: true, validation: validation > 0, test: true },
  };
}

/** A cut-off in the table's times. */
function readCutOff(option: string, value: string | number, clock: Clock): number {
  if (clock.kind !== 'date') {
    const time = typeof value === 'number' ? value : Number(value.trim() === '' ? Number.NaN : value);
    return Number.isFinite(time) ? time : fail(option, 'a number like the times of the data', value);
  }
  const moment = typeof value === 'string' ? parseMoment(value.trim()) : null;
  if (moment === null) return fail(option, 'an ISO date like the times of the data', value);
  if (moment.zone !== null && moment.zone !== clock.zone) {
    return fail(option, `in the zone of the data (${clock.zone ?? 'none written'})`, value);
  }
  return moment.time;
}

function distinctTimes(table: Table): Float64Array {
  if (table.series.length === 1) return table.times;
  const sorted = table.times.slice().sort();
  return sorted.filter((time, index) => index === 0 || time !== sorted[index - 1]);
}

/** Position of the first of some ascending times that is not before a given one. */
function positionOf(times: Float64Array, time: number, start = 0, end: number = times.length): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((times[middle] as number) < time) low = middle + 1;
    else high = middle;
  }
  return low;
}

function firstRowAt(table: Table, series: Series, time: number): number {
  return positionOf(table.times, time, series.start, series.end);
}

/** Times of the first and the last row. */
export interface TimeSpan {
  readonly first: number;
  readonly last: number;
}

/** Over all series; null when the part has no rows. */
export function spanOfPart({ table, rows }: SplitPart): TimeSpan | null {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { start, end } of rows) {
    if (end <= start) continue;
    first = Math.min(first, table.times[start] as number);
    last = Math.max(last, table.times[end - 1] as number);
  }
  return first > last ? null : { first, last };
}

/** The times of the target rows of a part in words: `2003-01-01 … 2004-12-31`, or `empty`. */
export function describePart(part: SplitPart): string {
  const span = spanOfPart(part);
  const { clock } = part.table;
  return span === null ? 'empty' : `${formatTime(clock, span.first)} … ${formatTime(clock, span.last)}`;
}
