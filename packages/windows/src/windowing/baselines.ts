import { failOption } from '../options/bad-option.ts';
import { assertInteger } from '../options/check-option.ts';
import { columnOf, seriesIndexOf } from '../table/table.ts';
import { SeasonTooLong } from './window-errors.ts';
import { aheadOf, firstStepOf, inputOffset } from './window-frame.ts';
import type { WindowPositions } from './window-positions.ts';
import type { Windows } from './windows.ts';

/**
 * The naive forecast: every step of the horizon repeats the last known value of the target.
 *
 * @returns in the data's units, laid out as `targetsOf` is.
 */
export function naiveForecast(windows: Windows, positions?: WindowPositions): Float64Array {
  return repeatRows(windows, positions, (input) => input);
}

/**
 * The seasonal naive forecast: each step repeats the newest known value that lies whole seasons before it.
 * It may look back further than the lookback, as far as the series has readable rows.
 *
 * @param season rows in a season: 7 for the week of daily data.
 * @returns in the data's units, laid out as `targetsOf` is.
 * @throws E_SEASON when a series has no value that far back; E_OPTION.
 */
export function seasonalNaiveForecast(windows: Windows, season: number, positions?: WindowPositions): Float64Array {
  assertInteger('season', season, 1);
  return repeatRows(windows, positions, (input, ahead) => input + ahead - Math.ceil(ahead / season) * season, season);
}

/**
 * The drift forecast: the line through the first and the last known value goes on, y_T + h · (y_T − y_1) / (T − 1) (Hyndman & Athanasopoulos,
 * Forecasting: principles and practice, 3rd ed. 2021, section 5.2).
 *
 * It looks back as far as the series has readable rows without a gap in time. One known value alone is repeated.
 *
 * @returns in the data's units, laid out as `targetsOf` is.
 * @throws E_SEASON when nothing was measured in the readable rows.
 */
export function driftForecast(windows: Windows, positions?: WindowPositions): Float64Array {
  const columns = targetColumns(windows);
  return fillSteps(windows, positions, {
    season: 1,
    valueFor: ({ input, ahead, oldest, target }) => {
      const values = columns[target] as Float64Array;
      let first = oldest;
      let last = input;
      while (last >= first && Number.isNaN(values[last])) last--;
      while (first < last && Number.isNaN(values[first])) first++;
      if (last < first) return null;
      const newest = values[last] as number;
      const slope = last === first ? 0 : (newest - (values[first] as number)) / (last - first);
      return newest + (input + ahead - last) * slope;
    },
  });
}

/** Fills each target step with an earlier value: `rowFor(last known row, rows from there to the target)`, or whole seasons before it where nothing was measured. */
function repeatRows(
  windows: Windows,
  positions: WindowPositions | undefined,
  rowFor: (input: number, ahead: number) => number,
  season = 1,
): Float64Array {
  const columns = targetColumns(windows);
  return fillSteps(windows, positions, {
    season,
    valueFor: ({ input, ahead, oldest, target }) => {
      const values = columns[target] as Float64Array;
      let row = rowFor(input, ahead);
      while (row >= oldest && Number.isNaN(values[row])) row -= season;
      return row < oldest ? null : (values[row] as number);
    },
  });
}

/** @throws E_OPTION for labels, which are no values. */
function targetColumns({ table, targets, frame }: Windows): Float64Array[] {
  if (frame.of === 'label') {
    const rule = '"value" for a forecast that repeats values (for labels: majorityForecast)';
    failOption('of', rule, 'label');
  }
  return targets.map((name) => columnOf(table, name));
}

/** One step to forecast. */
interface ForecastStep {
  /** The last known row. */
  readonly input: number;
  /** Rows from there to the step. */
  readonly ahead: number;
  /** The oldest row that may be looked at. */
  readonly oldest: number;
  /** Position of the target column. */
  readonly target: number;
}

/** Fills all steps of some windows. @throws E_SEASON where there is no value. */
function fillSteps(
  windows: Windows,
  positions: WindowPositions | undefined,
  { season, valueFor }: { readonly season: number; readonly valueFor: (step: ForecastStep) => number | null },
): Float64Array {
  const { table, frame, targets, starts, padding } = windows;
  const chosen = positions === undefined ? starts.keys() : Array.from(positions);
  const windowCount = positions?.length ?? starts.length;
  const forecast = new Float64Array(windowCount * frame.targetSteps * targets.length).fill(Number.NaN);
  const lacking: { series: string; rowsBefore: number }[] = [];
  let at = 0;
  for (const position of chosen) {
    const start = starts[position] as number;
    const oldest = windows.oldestReadable(position);
    const firstStep = firstStepOf(frame, padding?.[position] ?? 0);
    let lacks = false;
    at += firstStep * targets.length; // no input, no forecast
    for (let step = firstStep; step < frame.targetSteps; step++) {
      const input = start + inputOffset(frame, step);
      const ahead = aheadOf(frame, step);
      for (let target = 0; target < targets.length; target++) {
        const value = valueFor({ input, ahead, oldest, target });
        lacks ||= value === null;
        forecast[at++] = value ?? Number.NaN;
      }
    }
    if (lacks) {
      const series = table.series[seriesIndexOf(table, start + frame.span)]?.id ?? '';
      lacking.push({ series, rowsBefore: start + frame.firstTarget - oldest });
    }
  }
  const [first] = lacking;
  if (first !== undefined) throw new SeasonTooLong({ season, ...first, windows: lacking.length });
  return forecast;
}
