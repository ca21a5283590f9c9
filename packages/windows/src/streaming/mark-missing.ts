import { FilledCells } from './filled-cells.ts';
import { RowMarks } from './row-marks.ts';
import type { StoredRows } from './stored-rows.ts';

/** Rows that windows must not touch, one bit each. */
export interface MissingMarks {
  /** An input has no number. */
  readonly noInput: RowMarks;
  /** A target was not measured. */
  readonly noTarget: RowMarks;
}

/** One pass over all rows. */
export async function markMissing(
  rows: StoredRows,
  {
    unmeasured,
    masked,
    targets,
  }: { unmeasured: readonly string[]; masked: ReadonlySet<string>; targets: readonly string[] },
): Promise<MissingMarks> {
  const { layout } = rows;
  const filled = new FilledCells(layout);
  const columns = unmeasured.map((name) => ({
    offset: layout.offsetOf(name),
    isTarget: targets.includes(name),
    isMasked: masked.has(name), // another input says that this one is 0 there
  }));
  const noInput = new RowMarks(rows.rowCount);
  const noTarget = new RowMarks(rows.rowCount);
  for await (const { numbers, firstRow, rows: count } of rows.scan()) {
    for (let k = 0; k < count; k++) {
      const at = k * layout.width;
      for (const { offset, isTarget, isMasked } of columns) {
        const missing = Number.isNaN(numbers[at + offset]);
        if (missing && !isMasked) noInput.add(firstRow + k);
        if (isTarget && (missing || filled.has(numbers, at, offset))) noTarget.add(firstRow + k);
      }
    }
  }
  return { noInput, noTarget };
}
