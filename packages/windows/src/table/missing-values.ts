import { MissingValues } from '../sources/file-errors.ts';
import { BadOption, type OptionProblem } from '../windowing/window-errors.ts';
import { checkInteger } from '../windowing/window-frame.ts';
import { placeOfRow } from './place-of-row.ts';
import { columnOf, type MissingPolicy, type Table } from './table.ts';

/** Refuses, keeps or fills the NaN of a table, and marks them in `unmeasured`. */
export function applyMissingPolicy(table: Table, missing: MissingPolicy): Table {
  const maxGap = typeof missing === 'object' ? missing.maxGap : null;
  const problems: OptionProblem[] = [];
  if (typeof missing === 'object' ? missing.policy !== 'forward-fill' : !['error', 'drop-window'].includes(missing)) {
    const rule = '"error", "drop-window" or { policy: "forward-fill", maxGap }';
    problems.push({ option: 'missing', rule, got: JSON.stringify(missing) });
  }
  if (maxGap !== null) checkInteger(problems, 'maxGap', maxGap, 1);
  if (problems.length > 0) throw new BadOption({ problems });
  const unmeasured = new Map<string, Uint8Array>();
  for (const name of table.features) {
    const marks = marksOf(columnOf(table, name));
    if (marks !== null) unmeasured.set(name, marks);
  }
  if (unmeasured.size === 0) return table;
  if (missing === 'drop-window') return { ...table, unmeasured };
  const filled = maxGap === null ? table : { ...table, unmeasured, columns: fillForward(table, maxGap) };
  const left = table.features.flatMap((name) => {
    const values = columnOf(filled, name);
    const first = values.findIndex(Number.isNaN);
    if (first < 0) return [];
    const cells = values.reduce((cells, value) => cells + (Number.isNaN(value) ? 1 : 0), 0);
    return [{ name, cells, share: cells / table.rowCount, first: placeOfRow(table, first) }];
  });
  if (left.length > 0) throw new MissingValues({ columns: left, maxGap });
  return filled;
}

function marksOf(values: Float64Array): Uint8Array | null {
  let marks: Uint8Array | null = null;
  for (let row = 0; row < values.length; row++) {
    if (Number.isNaN(values[row])) {
      marks ??= new Uint8Array(values.length);
      marks[row] = 1;
    }
  }
  return marks;
}

/** Each gap gets the last value before it in its series; gaps that are longer than `maxGap` stay whole. */
function fillForward(table: Table, maxGap: number): Map<string, Float64Array> {
  const columns = new Map<string, Float64Array>();
  for (const [name, values] of table.columns) {
    const filled = values.slice();
    for (const { start, end } of table.series) {
      let last = start - 1;
      for (let row = start; row <= end; row++) {
        if (row < end && Number.isNaN(values[row])) continue;
        if (last >= start && row - last - 1 <= maxGap) filled.fill(values[last] as number, last + 1, row);
        last = row;
      }
    }
    columns.set(name, filled);
  }
  return columns;
}
