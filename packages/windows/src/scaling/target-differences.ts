import type { Table } from '../table/table.ts';
import { aheadOf, firstStepOf, inputOffset, type WindowFrame } from '../windowing/window-frame.ts';
import { filterPlaces, type WindowPlaces } from '../windowing/window-starts.ts';
import { logColumns, type NamedTransform } from './transform-table.ts';

/**
 * Rows from the last known row (0) to the one that is taken from the target `ahead` rows after it: the lag before, where that is known or a target
 * itself; where it lies in the gap between the two, which nobody forecasts, the newest known row whole lags before.
 *
 * So with lag 1 and no gap the targets of a horizon are the changes from one step to the next, and forecasts add up from the last known value.
 */
export function baseOf(ahead: number, lag: number, gap: number): number {
  const before = ahead - lag;
  return before > gap || before <= 0 ? before : ahead - Math.ceil(ahead / lag) * lag;
}

/** Leaves out windows in which a differenced target has no known value to begin from. */
export function dropWindowsWithoutBase(
  table: Table,
  places: WindowPlaces,
  { frame, transforms }: { readonly frame: WindowFrame; readonly transforms: readonly NamedTransform[] },
): WindowPlaces {
  const differenced = transforms.filter(
    ({ name, transform }) => transform.difference > 0 && table.targets.includes(name),
  );
  if (differenced.length === 0) return places;
  const logs = logColumns(table, differenced);
  const runOf = table.runs.length === table.series.length ? null : runOfRows(table);
  return filterPlaces(places, (start, padding) =>
    differenced.every(({ name, transform: { difference } }) => {
      const values = logs.get(name) as Float64Array;
      for (let step = firstStepOf(frame, padding); step < frame.targetSteps; step++) {
        const input = start + inputOffset(frame, step);
        const base = baseOf(aheadOf(frame, step), difference, frame.gap);
        if (base > 0) continue;
        if (Number.isNaN(values[input + base]) || runOf?.[input + base] !== runOf?.[input]) return false;
      }
      return true;
    }),
  );
}

function runOfRows({ runs, rowCount }: Table): Uint32Array {
  const runOf = new Uint32Array(rowCount);
  for (const [index, { start, end }] of runs.entries()) runOf.fill(index, start, end);
  return runOf;
}
