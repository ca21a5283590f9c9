import { logColumns, type NamedTransform } from '../scaling/transform-table.ts';
import type { Table } from '../table/table.ts';
import { differenceBase } from './difference-base.ts';
import { aheadOf, firstStepOf, inputOffset, type WindowFrame } from './window-frame.ts';
import { filterPlaces, type WindowPlaces } from './window-starts.ts';

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
        const base = differenceBase(aheadOf(frame, step), difference, frame.gap);
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
