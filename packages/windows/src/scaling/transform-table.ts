import { measuredName } from '../table/apply-missing-policy.ts';
import { FindingList } from '../table/findings.ts';
import { placeOfRow } from '../table/place-of-row.ts';
import { columnOf, type Table } from '../table/table.ts';
import { applyLog, type ColumnTransform, inDomain } from './column-transform.ts';
import type { Scaler } from './scaler.ts';
import { NotTransformable } from './scaler-errors.ts';

/** A column and what is done to it. */
export type NamedTransform = { readonly name: string; readonly transform: ColumnTransform };

/**
 * The table with transformed columns in place of those that have a transform: what centers and scales apply to.
 *
 * The first rows of each run have no difference: they are NaN, and marked as not measured.
 *
 * @returns the table itself when nothing is transformed.
 * @throws E_TRANSFORM for values that have no logarithm.
 */
export function transformTable(table: Table, scaler: Scaler | undefined): Table {
  const transformed = (scaler?.columns ?? []).filter(({ transform }) => isTransform(transform));
  if (transformed.length === 0) return table;
  const logs = logColumns(table, transformed);
  const columns = new Map(table.columns);
  const unmeasured = new Map(table.unmeasured);
  for (const { name, transform } of transformed) {
    const values = logs.get(name) as Float64Array;
    if (transform.difference === 0) {
      columns.set(name, values);
      continue;
    }
    const marks = unmeasured.get(name)?.slice() ?? new Uint8Array(table.rowCount);
    columns.set(name, differences(table, values, transform.difference));
    for (const { start, end } of table.runs) marks.fill(1, start, Math.min(end, start + transform.difference));
    const differenced = columns.get(name) as Float64Array;
    for (let row = 0; row < marks.length; row++) if (Number.isNaN(differenced[row])) marks[row] = 1;
    unmeasured.set(name, marks);
    // A difference is measured where both of its rows are: the input that says so is that of the difference.
    if (table.masked.has(name))
      columns.set(
        measuredName(name),
        Float64Array.from(marks, (mark) => 1 - mark),
      );
  }
  return { ...table, columns, unmeasured };
}

function isTransform({ log, difference }: ColumnTransform): boolean {
  return log !== 'none' || difference !== 0;
}

/** Rows before the first input that a window reads for the differences of its inputs. */
export function leadOf(scaler: Scaler | undefined): number {
  return (scaler?.columns ?? []).reduce((most, { transform }) => Math.max(most, transform.difference), 0);
}

/**
 * Some columns after their logarithm and before their difference: fresh arrays where there is a logarithm, else those of the table.
 *
 * @throws E_TRANSFORM
 */
export function logColumns(table: Table, transforms: readonly NamedTransform[]): Map<string, Float64Array> {
  const findings = new FindingList();
  const columns = new Map<string, Float64Array>();
  const wrong = new Set<string>();
  for (const { name, transform } of transforms) {
    const values = columnOf(table, name);
    if (transform.log === 'none') {
      columns.set(name, values);
      continue;
    }
    const logs = new Float64Array(values.length);
    for (let row = 0; row < values.length; row++) {
      const value = values[row] as number;
      if (!Number.isNaN(value) && !inDomain(value, transform.log)) {
        findings.add({ column: name, ...placeOfRow(table, row), got: String(value) });
        wrong.add(transform.log);
      }
      logs[row] = applyLog(value, transform.log);
    }
    columns.set(name, logs);
  }
  if (findings.total > 0) throw new NotTransformable({ transforms: [...wrong], findings });
  return columns;
}

/** value − the one `lag` rows before it in the same run; NaN where there is none. */
function differences(table: Table, values: Float64Array, lag: number): Float64Array {
  const result = new Float64Array(values.length).fill(Number.NaN);
  for (const { start, end } of table.runs) {
    for (let row = start + lag; row < end; row++) {
      result[row] = (values[row] as number) - (values[row - lag] as number);
    }
  }
  return result;
}
