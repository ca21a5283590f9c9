import type { Table } from './table.ts';
import { addSteps } from './time-step.ts';

type Dated = Pick<Table, 'times' | 'step' | 'clock' | 'rowCount'>;

const day = 86_400_000;
/** Each weekday that has rows must have had so many on average: fewer leave a weekday out by chance. */
const rowsADay = 3;

/**
 * Weekdays, from 0 for Sunday, on which no row of a table of days stands: Saturdays and Sundays of a stock exchange. Empty where the step is no day,
 * or there are too few rows to tell.
 */
export function restDays({ times, step, clock, rowCount }: Dated): readonly number[] {
  if (clock.kind !== 'date' || step.unit !== 'millisecond' || step.size !== day) return [];
  const rows = new Array<number>(7).fill(0);
  for (let row = 0; row < rowCount; row++) {
    const weekday = weekdayOf(times[row] as number);
    rows[weekday] = (rows[weekday] as number) + 1;
  }
  const rest = rows.flatMap((count, weekday) => (count === 0 ? [weekday] : []));
  return rowCount < rowsADay * (7 - rest.length) ? [] : rest;
}

function weekdayOf(time: number): number {
  return new Date(time).getUTCDay();
}

/** Of each table once: it is asked for every step. */
const restOfTables = new WeakMap<Float64Array, readonly number[]>();

/** The time that is some rows after one of a table: its step goes on, over weekdays on which no row stands. Holidays are not known. */
export function timeToCome(table: Dated, from: number, rows: number): number {
  const rest = restOfTables.get(table.times) ?? restDays(table);
  restOfTables.set(table.times, rest);
  if (rest.length === 0) return addSteps(from, table.step, rows);
  let time = from;
  for (let left = rows; left > 0; ) {
    time = addSteps(time, table.step, 1);
    if (!rest.includes(weekdayOf(time))) left -= 1;
  }
  return time;
}
