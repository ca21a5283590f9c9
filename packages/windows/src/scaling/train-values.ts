import { cutAtRuns } from '../splits/cut-at-runs.ts';
import { countRows, type PartRows, type SplitPart } from '../splits/split-part.ts';
import { FindingList } from '../table/findings.ts';
import { placeOfRow } from '../table/place-of-row.ts';
import { columnOf } from '../table/table.ts';
import { applyLog, inDomain } from './column-transform.ts';
import { NotTransformable } from './scaler-errors.ts';
import type { NamedTransform } from './transform-table.ts';

/** The values of one column on rows of train. */
export interface TrainValues {
  /** As measured, in the data's units. */
  readonly measured: Float64Array;
  /** After the transform; differences within one stretch and one run only. */
  readonly transformed: Float64Array;
}

/**
 * Values of a column on some stretches of train, in the order of rows; cells that were not measured do not count. No other row is looked at.
 *
 * @throws E_TRANSFORM for values that have no logarithm.
 */
export function trainValues(
  { table }: Pick<SplitPart, 'table'>,
  stretches: readonly PartRows[],
  { name, transform }: NamedTransform,
): TrainValues {
  const values = columnOf(table, name);
  const unmeasured = table.unmeasured.get(name);
  const isMeasured = (row: number): boolean => unmeasured?.[row] !== 1;
  const { log, difference } = transform;
  const size = countRows({ rows: stretches });
  const measured = new Float64Array(size);
  const transformed = new Float64Array(size);
  const findings = new FindingList();
  let measuredCount = 0;
  let transformedCount = 0;
  for (const range of cutAtRuns(stretches, table.runs)) {
    for (let row = range.start; row < range.end; row++) {
      if (!isMeasured(row)) continue;
      const value = values[row] as number;
      measured[measuredCount++] = value;
      if (!inDomain(value, log)) findings.add({ column: name, ...placeOfRow(table, row), got: String(value) });
      const base = row - difference;
      if (difference > 0 && (base < range.start || !isMeasured(base))) continue;
      const subtracted = difference > 0 ? applyLog(values[base] as number, log) : 0;
      transformed[transformedCount++] = applyLog(value, log) - subtracted;
    }
  }
  if (findings.total > 0) throw new NotTransformable({ transforms: [log], findings });
  return { measured: measured.subarray(0, measuredCount), transformed: transformed.subarray(0, transformedCount) };
}
