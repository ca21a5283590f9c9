import { columnOf, seriesIndexOf } from '../table/table.ts';
import { BadOption, type OptionProblem, SeasonTooLong } from './window-errors.ts';
import { aheadOf, checkInteger, firstStepOf, inputOffset } from './window-frame.ts';
import type { WindowPositions, Windows } from './windows.ts';

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
  const problems: OptionProblem[] = [];
  checkInteger(problems, 'season', season, 1);
  if (problems.length > 0) throw new BadOption({ problems });
  return repeatRows(windows, positions, (input, ahead) => input + ahead - Math.ceil(ahead / season) * season, season);
}

/** Fills each target step with an earlier value: `rowFor(last known row, rows from there to the target)`, or whole seasons before it where nothing was measured. */
function repeatRows(
  windows: Windows,
  positions: WindowPositions | undefined,
  rowFor: (input: number, ahead: number) => number,
  season = 1,
): Float64Array {
  const { table, frame, targets, starts, padding } = windows;
  if (frame.of === 'label') {
    const rule = '"value" for a forecast that repeats values (for labels: majorityBaseline)';
    throw new BadOption({ problems: [{ option: 'of', rule, got: '"label"' }] });
  }
  const chosen = positions === undefined ? starts.keys() : Array.from(positions);
  const columns = targets.map((name) => columnOf(table, name));
  const windowCount = positions?.length ?? starts.length;
  const forecast = new Float64Array(windowCount * frame.targetSteps * targets.length).fill(Number.NaN);
  const lacking: { series: string; rowsBefore: number }[] = [];
  let at = 0;
  for (const position of chosen) {
    const start = starts[position] as number;
    const oldest = windows.oldestReadable(position);
    const firstStep = firstStepOf(frame, padding?.[position] ?? 0);
    let lacks = false;
    at += firstStep * columns.length; // no input, no forecast
    for (let step = firstStep; step < frame.targetSteps; step++) {
      for (const values of columns) {
        let row = rowFor(start + inputOffset(frame, step), aheadOf(frame, step));
        while (row >= oldest && Number.isNaN(values[row])) row -= season;
        lacks ||= row < oldest;
        forecast[at++] = row < oldest ? Number.NaN : (values[row] as number);
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
