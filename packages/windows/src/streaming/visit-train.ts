import { applyLog, inDomain } from '../scaling/column-transform.ts';
import { NotTransformable } from '../scaling/scaler-errors.ts';
import type { WantedColumn } from '../scaling/scaler-options.ts';
import type { PartRows } from '../splits/split-part.ts';
import { FindingList } from '../table/findings.ts';
import { placeOfRow } from '../table/place-of-row.ts';
import { columnOf, type Table } from '../table/table.ts';
import type { StreamedPart } from './stream-split.ts';

/** A column of a stream, and where its values on train go, in the order of the rows. */
export interface ColumnVisitor {
  readonly column: WantedColumn;
  /** Takes a measured value in the data's units. */
  measured?(value: number): void;
  /** Takes a value after the transform. */
  transformed(value: number): void;
}

/** Rows that are looked at together. */
const together = 1 << 14;

/** One column while its rows go by. */
interface Walk {
  readonly visitor: ColumnVisitor;
  /** The last values of the stretch, after the logarithm, as many as the difference reaches back; NaN where nothing was measured. */
  readonly before: Float64Array;
  readonly findings: FindingList;
}

/**
 * Visits the values that `trainValues` gives, block by block.
 *
 * @throws E_TRANSFORM for values that have no logarithm.
 */
export async function visitTrain(
  { table: stream }: StreamedPart,
  stretches: readonly PartRows[],
  visitors: readonly ColumnVisitor[],
): Promise<void> {
  const walks = visitors.map((visitor): Walk => {
    const { difference } = visitor.column.transform;
    return { visitor, before: new Float64Array(difference), findings: new FindingList() };
  });
  for (const { series, start, end } of stretches) {
    for (const { before } of walks) before.fill(Number.NaN); // differences within one stretch only
    for (let row = start; row < end; row += together) {
      const { table } = await stream.load([{ series, start: row, end: Math.min(end, row + together) }]);
      for (const walk of walks) visitRows(table, row - start, walk);
    }
  }
  for (const { visitor, findings } of walks) {
    const { log } = visitor.column.transform;
    if (findings.total > 0) throw new NotTransformable({ transforms: [log], findings });
  }
}

/** @param offset of the first row in its stretch */
function visitRows(table: Table, offset: number, { visitor, before, findings }: Walk): void {
  const { column } = visitor;
  const { log, difference } = column.transform;
  const values = columnOf(table, column.name);
  const unmeasured = table.unmeasured.get(column.name);
  for (let row = 0; row < values.length; row++) {
    const slot = difference === 0 ? 0 : (offset + row) % difference;
    const base = before[slot] as number;
    if (unmeasured?.[row] === 1) {
      if (difference > 0) before[slot] = Number.NaN;
      continue;
    }
    const value = values[row] as number;
    visitor.measured?.(value);
    if (!inDomain(value, log)) findings.add({ column: column.name, ...placeOfRow(table, row), got: String(value) });
    const level = applyLog(value, log);
    if (difference === 0) visitor.transformed(level);
    else {
      if (!Number.isNaN(base)) visitor.transformed(level - base);
      before[slot] = level;
    }
  }
}
