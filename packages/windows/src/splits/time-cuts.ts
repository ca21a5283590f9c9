import { failOption } from '../options/bad-option.ts';
import type { Clock } from '../table/clock.ts';
import { parseMoment } from '../table/moment.ts';
import type { Series, Table } from '../table/table.ts';
import type { PartName, SplitPart, TimeSplit } from './split-part.ts';

/** Positions in the distinct times: history begins, train ends, validation ends, test ends. */
export interface TimeCuts {
  readonly first: number;
  readonly train: number;
  readonly validation: number;
  readonly test: number;
  readonly wanted: Readonly<Record<PartName, boolean>>;
}

/** The distinct times of some data, ascending. */
export interface DistinctTimes {
  readonly length: number;
  /** How many of them are before a time. */
  positionOf(time: number): number;
}

/** Positions in the distinct times of the rows that may be targets: from `start` up to, not including, `end`. */
export interface PartBounds {
  readonly start: number;
  readonly end: number;
}

/** The three parts between some cuts; the `embargo` times after a cut carry no target. */
export function partBounds(cuts: TimeCuts, embargo: number): Readonly<Record<PartName, PartBounds>> {
  const afterCut = (cut: number, end: number): PartBounds => ({
    start: Math.min(cut === cuts.first ? cut : cut + embargo, end),
    end,
  });
  return {
    train: { start: cuts.first, end: cuts.train },
    validation: afterCut(cuts.train, cuts.validation),
    test: afterCut(cuts.validation, cuts.test),
  };
}

/** A table between some cuts, the same for all series; the `embargo` times after a cut carry no target. */
export function cutTable(
  table: Table,
  distinct: Float64Array,
  { cuts, embargo }: { readonly cuts: TimeCuts; readonly embargo: number },
): TimeSplit {
  const bounds = partBounds(cuts, embargo);
  const part = (name: PartName): SplitPart => {
    const { start, end } = bounds[name];
    const from = distinct[start] ?? Number.POSITIVE_INFINITY;
    const until = Math.max(from, distinct[end] ?? Number.POSITIVE_INFINITY);
    const earliest = distinct[cuts.first] ?? Number.POSITIVE_INFINITY;
    const rows = table.series.map((series, index) => ({
      series: index,
      readableFrom: firstRowAt(table, series, earliest),
      start: firstRowAt(table, series, from),
      end: firstRowAt(table, series, until),
    }));
    return { name, table, wanted: cuts.wanted[name], rows };
  };
  return { table, train: part('train'), validation: part('validation'), test: part('test'), embargo };
}

/** A cut-off in the table's times. @throws E_OPTION */
export function readCutOff(option: string, value: string | number, clock: Clock): number {
  if (clock.kind !== 'date') {
    const time = typeof value === 'number' ? value : Number(value.trim() === '' ? Number.NaN : value);
    return Number.isFinite(time) ? time : failOption(option, 'a number like the times of the data', value);
  }
  const moment = typeof value === 'string' ? parseMoment(value.trim()) : null;
  if (moment === null) return failOption(option, 'an ISO date like the times of the data', value);
  if (moment.zone !== null && moment.zone !== clock.zone) {
    return failOption(option, `in the zone of the data (${clock.zone ?? 'none written'})`, value);
  }
  return moment.time;
}

/** The times of all series, ascending, each once. */
export function distinctTimes(table: Table): Float64Array {
  if (table.series.length === 1) return table.times;
  const sorted = table.times.slice().sort();
  return sorted.filter((time, index) => index === 0 || time !== sorted[index - 1]);
}

/** Position of the first of some ascending times that is not before a given one. */
export function positionOf(
  times: Float64Array,
  time: number,
  { start, end }: { readonly start: number; readonly end: number } = { start: 0, end: times.length },
): number {
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
  return positionOf(table.times, time, series);
}
