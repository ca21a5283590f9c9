import { type MissingColumn, MissingValues } from '../table/missing-errors.ts';
import { type MissingPolicy, policyName, policyOf, type RestPolicy } from '../table/missing-policy.ts';
import type { BuildOptions } from '../table/table-options.ts';
import { type ColumnFill, fillCells } from './fill-cells.ts';
import { FilledCells } from './filled-cells.ts';
import { type MissingMarks, markMissing } from './mark-missing.ts';
import type { StoredRows } from './stored-rows.ts';
import type { RowsSummary } from './summarize-rows.ts';

/** What was done about the missing cells of a stream. */
export interface StreamMissing {
  /** Features that have missing cells, filled or not. */
  readonly unmeasured: readonly string[];
  readonly masked: ReadonlySet<string>;
  /** Features that have an input `name:measured`. */
  readonly measuredInputs: readonly string[];
  /** Rows that windows must not touch; null when nothing is missing. */
  readonly marks: MissingMarks | null;
}

/** Whether some cells may be filled, so that records need marks. */
export function mayFill(options: BuildOptions, columns: readonly string[]): boolean {
  return columns.some((name) => fillOf(policyOf(options.missing ?? 'error', name)) !== null);
}

function fillOf(policy: MissingPolicy): Omit<ColumnFill, 'name'> | null {
  if (policy === 'zero') return { constant: 0, maxGap: 0 };
  if (typeof policy !== 'object') return null;
  return policy.policy === 'constant'
    ? { constant: policy.value, maxGap: 0 }
    : { constant: null, maxGap: policy.maxGap };
}

/** What becomes of the cells that stay without a value. */
function restOf(policy: MissingPolicy): RestPolicy {
  if (policy === 'drop-window' || policy === 'mask') return policy;
  return typeof policy === 'object' && 'rest' in policy ? (policy.rest ?? 'error') : 'error';
}

/**
 * Refuses, keeps, marks or fills the missing cells of stored rows, as `applyMissingPolicy` does in memory.
 *
 * @throws E_MISSING
 */
export async function treatMissing(
  rows: StoredRows,
  summary: RowsSummary,
  { features, targets, options }: { features: readonly string[]; targets: readonly string[]; options: BuildOptions },
): Promise<StreamMissing> {
  const { missing = 'error', masked: named } = options;
  const unmeasured = features.filter((name) => (summary.columns.get(name)?.missing ?? 0) > 0);
  const fills = unmeasured.flatMap((name): ColumnFill[] => {
    const fill = fillOf(policyOf(missing, name));
    return fill === null ? [] : [{ name, ...fill }];
  });
  if (fills.length > 0) await fillCells(rows, fills);
  const open = fills.length === 0 ? null : await countOpen(rows, unmeasured);
  const masked = new Set<string>();
  const left: MissingColumn[] = [];
  for (const name of unmeasured) {
    const policy = policyOf(missing, name);
    const rest = restOf(policy);
    const refused = rest === 'mask' ? named !== undefined && !named.includes(name) : rest === 'error';
    if (rest === 'mask' && !refused) masked.add(name);
    const { missing: cells, firstMissing } = (open ?? summary.columns).get(name) as OpenCells;
    if (cells === 0 || !refused) continue;
    left.push({
      name,
      cells,
      share: cells / rows.rowCount,
      first: await rows.placeOf(firstMissing),
      policy: rest === 'mask' ? 'mask' : policyName(policy),
      maxGap: rest === 'error' && typeof policy === 'object' && 'maxGap' in policy ? policy.maxGap : null,
    });
  }
  if (left.length > 0) throw new MissingValues({ columns: left });
  return {
    unmeasured,
    masked,
    measuredInputs: named ?? [...masked],
    marks: unmeasured.length === 0 ? null : await markMissing(rows, { unmeasured, masked, targets }),
  };
}

interface OpenCells {
  missing: number;
  firstMissing: number;
}

async function countOpen(rows: StoredRows, columns: readonly string[]): Promise<ReadonlyMap<string, OpenCells>> {
  const { layout } = rows;
  const open = columns.map((name) => ({ name, at: layout.offsetOf(name), missing: 0, firstMissing: -1 }));
  for await (const { numbers, firstRow, rows: count } of rows.scan()) {
    for (const column of open) {
      for (let k = 0; k < count; k++) {
        if (!Number.isNaN(numbers[k * layout.width + column.at])) continue;
        if (column.missing === 0) column.firstMissing = firstRow + k;
        column.missing += 1;
      }
    }
  }
  return new Map(open.map((column) => [column.name, column]));
}

/** Marks of the cells of gathered records that have no value in the data, 1 each; null when a column has none there. */
export function unmeasuredIn(
  numbers: Float64Array,
  { rows, stored, name }: { rows: number; stored: StoredRows; name: string },
): Uint8Array | null {
  const { layout } = stored;
  const filled = new FilledCells(layout);
  const column = layout.offsetOf(name);
  let marks: Uint8Array | null = null;
  for (let row = 0; row < rows; row++) {
    const at = row * layout.width;
    if (!Number.isNaN(numbers[at + column]) && !filled.has(numbers, at, column)) continue;
    marks ??= new Uint8Array(rows);
    marks[row] = 1;
  }
  return marks;
}
