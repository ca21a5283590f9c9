import { formatTime } from '../table/clock.ts';
import { lastDayOfMonths, monthNumberOf } from '../table/months.ts';
import { Irregular } from '../table/time-errors.ts';
import {
  countedDifference,
  formatStep,
  isOneStep,
  mostFrequent,
  noDifference,
  type TimeStep,
} from '../table/time-step.ts';
import { day } from '../table/time-units.ts';
import { hashOfNumber } from './hash-of-number.ts';
import { RowFindings } from './row-findings.ts';
import type { StoredRows } from './stored-rows.ts';

/** Differences that are counted at once. */
const counted = 1 << 18;

/** The step of stored rows. */
export interface StoredStep {
  readonly step: TimeStep;
  /** For steps of calendar months: the day of the month, 31 for its last day. */
  readonly anchor: number;
  /** Whether times are whole numbers exactly one step apart, so that they can be computed. */
  readonly exact: boolean;
}

/** A time as a number that steps count in; NaN where a row does not fit. */
type Coordinate = (time: number) => number;

/**
 * The most frequent difference of neighbouring times, as `findStep` finds it in memory.
 *
 * @throws E_IRREGULAR when some rows are not one step apart.
 */
export async function findStoredStep(rows: StoredRows): Promise<StoredStep> {
  if (rows.clock.kind === 'row') return { step: { unit: 'number', size: 1 }, anchor: 0, exact: true };
  const isDate = rows.clock.kind === 'date';
  const unit = isDate ? 'millisecond' : 'number';
  const same: Coordinate = (time) => time;
  const fixed = await inspectSteps(rows, same, unit);
  if (fixed.irregular.total === 0) return { step: fixed.step, anchor: 0, exact: fixed.exact };
  if (isDate && fixed.step.size >= 28 * day) {
    const anchor = await anchorOf(rows);
    const first = rows.timeIn(await rows.record(0), 0, 0);
    const inMonths: Coordinate = (time) => monthNumberOf(time, anchor, first) ?? Number.NaN;
    const months = await inspectSteps(rows, inMonths, 'month');
    if (months.fits) {
      if (months.irregular.total === 0) return { step: months.step, anchor, exact: true };
      throw new Irregular({ step: formatStep(months.step), findings: months.irregular.list(), inserting: false });
    }
  }
  throw new Irregular({ step: formatStep(fixed.step), findings: fixed.irregular.list(), inserting: false });
}

interface Inspection {
  readonly step: TimeStep;
  readonly irregular: RowFindings;
  readonly exact: boolean;
  /** Whether all rows have a coordinate. */
  readonly fits: boolean;
}

async function inspectSteps(rows: StoredRows, coordinate: Coordinate, unit: TimeStep['unit']): Promise<Inspection> {
  const mode = await modalDifference(rows, coordinate);
  const step: TimeStep = { unit, size: mode.size };
  const irregular = new RowFindings();
  if (!mode.fits) return { step, irregular, exact: false, fits: false };
  if (mode.uniform) return { step, irregular, exact: true, fits: true };
  await eachDifference(rows, coordinate, (difference, { row, place, before }) => {
    if (isOneStep(difference, step)) return;
    irregular.add(row, () => ({ ...place(), got: `comes after ${formatTime(rows.clock, before())}` }));
  });
  return { step, irregular, exact: false, fits: true };
}

interface Mode {
  readonly size: number;
  readonly fits: boolean;
  /** Whether all times are whole numbers and all differences equal. */
  readonly uniform: boolean;
}

async function modalDifference(rows: StoredRows, coordinate: Coordinate): Promise<Mode> {
  let shares = 1;
  let mode = noDifference;
  let fits = true;
  let uniform = true;
  for (let share = 0; share < shares; share++) {
    const counts = new Map<number, number>();
    let full = false;
    await eachDifference(
      rows,
      coordinate,
      (difference) => {
        const key = countedDifference(difference);
        if (full || (shares > 1 && hashOfNumber(key) % shares !== share)) return;
        counts.set(key, (counts.get(key) ?? 0) + 1);
        full = counts.size > counted;
      },
      (value) => {
        fits &&= !Number.isNaN(value);
        uniform &&= Number.isSafeInteger(value);
      },
    );
    if (full) {
      // Too many to count at once: from the beginning, by shares.
      shares *= 8;
      share = -1;
      mode = noDifference;
      continue;
    }
    mode = mostFrequent(counts, mode);
    uniform &&= shares === 1 && counts.size <= 1;
  }
  return { size: mode.size, fits, uniform };
}

interface DifferencePlace {
  readonly row: number;
  place(): ReturnType<StoredRows['placeIn']>;
  before(): number;
}

/** Visits the difference of each row to the one before it in its series. */
async function eachDifference(
  rows: StoredRows,
  coordinate: Coordinate,
  visit: (difference: number, place: DifferencePlace) => void,
  visitTime?: (value: number) => void,
): Promise<void> {
  const { width } = rows.layout;
  let index = 0;
  let before = 0;
  let timeBefore = 0;
  for await (const { numbers, firstRow, rows: count } of rows.scan()) {
    let row = firstRow;
    let at = 0;
    const place: DifferencePlace = {
      get row() {
        return row;
      },
      place: () => rows.placeIn(numbers, at, rows.series[index] as { id: string; start: number; end: number }),
      before: () => timeBefore,
    };
    for (; row < firstRow + count; row++, at += width) {
      while (row >= (rows.series[index] as { end: number }).end) index += 1;
      const time = rows.timeIn(numbers, at, 0);
      const value = coordinate(time);
      visitTime?.(value);
      if (row > (rows.series[index] as { start: number }).start) visit(value - before, place);
      before = value;
      timeBefore = time;
    }
  }
}

async function anchorOf(rows: StoredRows): Promise<number> {
  const { width } = rows.layout;
  let anchor = 0;
  for await (const { numbers, rows: count } of rows.scan()) {
    for (let k = 0; k < count && anchor < lastDayOfMonths; k++) {
      anchor = Math.max(anchor, new Date(rows.timeIn(numbers, k * width, 0)).getUTCDate());
    }
  }
  return anchor;
}
