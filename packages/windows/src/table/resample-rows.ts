import { failOption } from '../options/bad-option.ts';
import { aggregateBins } from './aggregate-bins.ts';
import { assertNotSparse } from './assert-not-sparse.ts';
import { type Clock, precisionOfTime, precisions } from './clock.ts';
import { monthOf, monthStart } from './months.ts';
import { parseResampleStep } from './resample-step.ts';
import { noOrigin, type Series, type Table } from './table.ts';
import type { Aggregate, ResamplePolicy } from './table-options.ts';
import { formatStep, type TimeStep } from './time-step.ts';
import { day, week } from './time-units.ts';

/** Monday 1970-01-05, where weeks are counted from. */
const firstMonday = 4 * day;

/**
 * One row for each bin [t, t + step) from the first to the last time of a series.
 *
 * @throws E_SPARSE, E_OPTION when the step is not one of the table's times.
 */
export function resampleRows(table: Table, { step: text, aggregate }: ResamplePolicy): Table {
  const step = parseResampleStep(text) as TimeStep; // checked with the options
  checkUnit(table.clock, step, text);
  const bins = table.times.map((time) => binOf(time, step));
  const counts = table.series.map(({ start, end }) =>
    end === start ? 0 : (bins[end - 1] as number) - (bins[start] as number) + 1,
  );
  const total = counts.reduce((sum, count) => sum + count, 0);
  assertNotSparse(total, table.rowCount, formatStep(step));
  const times = new Float64Array(total);
  /** First row of each bin; its last is the one before the first of the next bin. */
  const firstRows = new Uint32Array(total + 1);
  const series: Series[] = [];
  let at = 0;
  for (const [index, { id, start, end }] of table.series.entries()) {
    const from = at;
    let row = start;
    for (let k = 0; k < (counts[index] as number); k++, at++) {
      const bin = (bins[start] as number) + k;
      times[at] = timeOfBin(bin, step);
      firstRows[at] = row;
      while (row < end && bins[row] === bin) row += 1;
    }
    series.push({ id, start: from, end: at });
  }
  firstRows[total] = table.rowCount;
  const kindOf = (name: string): Aggregate => {
    if (typeof aggregate === 'object' && Object.hasOwn(aggregate, name)) return aggregate[name] as Aggregate;
    if (table.statics.includes(name) || table.unscaled.has(name)) return 'last';
    return typeof aggregate === 'string' ? aggregate : 'mean';
  };
  const isEmpty = (bin: number): boolean => firstRows[bin] === firstRows[bin + 1];
  const origins = new Uint32Array(total);
  for (let bin = 0; bin < total; bin++) {
    origins[bin] = isEmpty(bin) ? noOrigin : (table.origins[firstRows[bin] as number] as number);
  }
  return {
    ...table,
    ...aggregateBins(table, firstRows, kindOf),
    rowCount: total,
    series,
    runs: series.map(({ start, end }) => ({ start, end })),
    times,
    step,
    clock: clockOf(table.clock, step),
    origins,
  };
}

function checkUnit(clock: Clock, step: TimeStep, text: string | number): void {
  const isNumber = step.unit === 'number';
  if (clock.kind !== 'row' && isNumber === (clock.kind === 'number')) return;
  const rule =
    clock.kind === 'row'
      ? 'left out of data without a time column'
      : clock.kind === 'date'
        ? 'a text such as "1 h" or "1 month" where times are dates'
        : 'a number where times are numbers (timeUnit makes dates of epoch seconds)';
  failOption('step of resample', rule, text);
}

function binOf(time: number, { unit, size }: TimeStep): number {
  if (unit === 'month') return Math.floor(monthOf(time) / size);
  if (unit === 'millisecond') return Math.floor((time - anchorOf(size)) / size);
  const exact = time / size;
  const whole = Math.round(exact);
  // 0.3 / 0.1 is 2.9999999999999996.
  return Math.abs(exact - whole) <= 1e-9 * Math.max(1, Math.abs(exact)) ? whole : Math.floor(exact);
}

function timeOfBin(bin: number, { unit, size }: TimeStep): number {
  if (unit === 'month') return monthStart(bin * size);
  return unit === 'millisecond' ? bin * size + anchorOf(size) : bin * size;
}

function anchorOf(size: number): number {
  return size % week === 0 ? firstMonday : 0;
}

/** Fine enough to write the beginnings of bins: hours of daily data begin at 0:00. */
function clockOf(clock: Clock, { unit, size }: TimeStep): Clock {
  if (clock.kind !== 'date' || unit === 'month') return clock;
  const need = precisionOfTime(size);
  const finer = precisions.indexOf(need) > precisions.indexOf(clock.precision);
  return finer ? { ...clock, precision: need } : clock;
}
