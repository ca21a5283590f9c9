import type { MissingOption } from './missing-policy.ts';

/** How values of rows that fall together become one: of the measured ones; `count` is how many these are. */
export type Aggregate = 'mean' | 'sum' | 'first' | 'last' | 'min' | 'max' | 'count';

/**
 * What becomes of rows that are not one step (the most frequent distance) after the row before them.
 *
 * - `error` (default): the data is refused.
 * - `segment`: a new run begins there; no window crosses its border, and nothing is filled across it.
 * - `insert`: rows without values are inserted, where the distance is a whole number of steps; `missing` says what becomes of them.
 * - `delta`: rows stay as they are, and a further input `delta` is ln(1 + steps since the row before), 1 step for the first of a series.
 * - `resample`: rows are put into bins [t, t + step) of a regular grid, which all series share.
 */
export type IrregularPolicy = 'error' | 'segment' | 'insert' | 'delta' | ResamplePolicy;

/**
 * Rows in [t, t + step) become one row with time t. Its values are known only when the bin is over, at t + step; since bins do not overlap
 * and each row of the data goes into one of them, no row holds anything of a later row's time. Bins without rows are rows without values.
 * They begin at 0:00 (in the zone of the data) for steps up to a day that divide it, on Mondays for weeks, on the first of a month, quarter or
 * year; other steps are counted from 1970-01-01, and numbers from 0.
 */
export interface ResamplePolicy {
  readonly policy: 'resample';
  /** `15 min`, `1 h`, `1 day`, `1 week`, `1 month`, `1 quarter`, `1 year`, or a number in the unit of times that are numbers. */
  readonly step: string | number;
  /** One for all columns, or by column. Default `mean`; `last` for static features and categories. */
  readonly aggregate?: Aggregate | Readonly<Record<string, Aggregate>>;
}

/** Which of the rows of a series with one time stays: none is chosen (`error`, default), the first, the last, or the mean of them. */
export type DuplicatePolicy = 'error' | 'first' | 'last' | 'mean';

export const calendarFeatures = [
  'minute-of-hour',
  'hour-of-day',
  'time-of-day',
  'day-of-week',
  'day-of-month',
  'day-of-year',
  'week-of-year',
  'month-of-year',
  'weekend',
] as const;

/**
 * An input that is made of the date of a row. Each but `weekend` becomes two, `sin(name)` and `cos(name)`, of a circle on which the value goes
 * round once in its period: 60 minutes, 24 hours, 24 hours (`time-of-day`: with minutes and seconds), 7 days (from Monday), the days of the
 * month, the days of the year, the ISO weeks of the year (52 or 53), 12 months. `weekend` is 1 on Saturdays and Sundays, else 0.
 */
export type CalendarFeature = (typeof calendarFeatures)[number];

/** How times are read. */
export interface TimeOptions {
  /** Times that are numbers count this since 1970-01-01T00:00Z. Default: they are numbers of a unit of their own. */
  readonly timeUnit?: 's' | 'ms' | 'us' | 'ns';
  /**
   * The form of the times, when they are not ISO dates: `DD/MM/YYYY HH:mm`. Of `YYYY`, `MM`, `M`, `MMM` (Jan), `DD`, `D`, `HH`, `H`, `hh`, `h` (with
   * `A`: AM, PM), `mm`, `ss`, `SSS` (a fraction of a second) and `Z` (a zone); other letters stand in brackets: `[at]`.
   */
  readonly timeFormat?: string;
  /** What becomes of times with several UTC offsets: they are refused (`error`, default), or all times are converted to UTC. */
  readonly zones?: 'error' | 'utc';
}

/**
 * A cell of a number column that holds no number of use: a `text`, what is `infinite` or beyond float32, a whole number that float64 does not
 * hold exactly (`inexact`).
 */
export type UnreadableCell = (typeof unreadableCells)[number];

export const unreadableCells = ['text', 'infinite', 'inexact'] as const;

/** How rows that were read become a table. */
export interface BuildOptions {
  /** Cells that are taken as missing, with a note. Default none: the data is refused. */
  readonly unreadable?: readonly UnreadableCell[];
  /** Default `error`. */
  readonly missing?: MissingOption;
  /**
   * Columns that have an input `name:measured` (1, or 0 where a cell had no value), as a checkpoint needs them on other data. Default: those whose
   * policy is `mask` and that have missing cells.
   */
  readonly masked?: readonly string[];
  /** Default `error`. */
  readonly irregular?: IrregularPolicy;
  /** Default `error`. */
  readonly duplicates?: DuplicatePolicy;
  /** Rows of a series that are not in order of time are refused (default), or sorted by time; equal times stay in the order of the data. */
  readonly unsorted?: 'error' | 'sort';
  /** Inputs made of the dates. Default none. */
  readonly calendar?: readonly CalendarFeature[];
  /** IANA zone whose calendar is meant, such as `Europe/Berlin`. Default: that of the times. */
  readonly calendarZone?: string;
  /** Permits to fill cells from later ones. Default false. */
  readonly allowFuture?: boolean;
}

/** How the times of data are read, and what becomes of its gaps. */
export interface TableOptions extends TimeOptions, BuildOptions {}
