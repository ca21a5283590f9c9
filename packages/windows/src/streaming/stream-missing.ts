import { type MissingColumn, MissingValues, missingColumn } from '../table/missing-errors.ts';
import { fateOf, type MissingPolicy, policyOf } from '../table/missing-policy.ts';
import type { BuildOptions } from '../table/table-options.ts';
import { type ColumnFill, fillCells } from './fill-cells.ts';
import { FilledCells } from './filled-cells.ts';
import type { StoredRows } from './stored-rows.ts';
import type { StreamRowsToCome } from './stream-rows-to-come.ts';
import type { ColumnSummary, RowsSummary } from './summarize-rows.ts';

/** What was done about the missing cells of a stream. */
export interface StreamMissing {
  /** Features that have missing cells, filled or not. */
  readonly unmeasured: readonly string[];
  readonly masked: ReadonlySet<string>;
  /** Features that have an input `name:measured`. */
  readonly measuredInputs: readonly string[];
  /** Static features by series, missing ones filled as far as the policy says. */
  readonly statics: ReadonlyMap<string, Float64Array>;
  /** Static features as they are in the data. */
  readonly measuredStatics: ReadonlyMap<string, Float64Array>;
}

/** What the features of a stream are made of. */
export interface StreamFeatures {
  readonly features: readonly string[];
  /** [series] each. */
  readonly statics: ReadonlyMap<string, Float64Array>;
  /** Null when there is none. */
  readonly toCome: StreamRowsToCome | null;
  readonly options: BuildOptions;
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

/**
 * Refuses, keeps, marks or fills the missing cells of stored rows, as `applyMissingPolicy` does in memory.
 *
 * @throws E_MISSING
 */
export async function treatMissing(
  rows: StoredRows,
  summary: RowsSummary,
  { features, statics, toCome, options }: StreamFeatures,
): Promise<StreamMissing> {
  const { missing = 'error', masked: named } = options;
  const measured = new Map([...summary.columns, ...missingStatics(rows, statics)]);
  const unmeasured = features.filter((name) => (measured.get(name)?.missing ?? 0) > 0);
  const fills = unmeasured.flatMap((name): ColumnFill[] => {
    const fill = fillOf(policyOf(missing, name));
    return fill === null ? [] : [{ name, ...fill }];
  });
  const inRecords = fills.filter(({ name }) => !statics.has(name));
  if (inRecords.length > 0) await fillCells(rows, inRecords);
  const filled = fillStatics(statics, fills);
  const open =
    fills.length === 0 && toCome === null
      ? measured
      : new Map([
          ...(await countOpen(
            rows,
            unmeasured.filter((name) => !statics.has(name)),
            toCome,
          )),
          ...missingStatics(rows, filled),
        ]);
  const masked = new Set<string>();
  const left: MissingColumn[] = [];
  for (const name of unmeasured) {
    const policy = policyOf(missing, name);
    const fate = fateOf(policy, name, named);
    if (fate === 'marked') masked.add(name);
    const { missing: cells, firstMissing } = open.get(name) as ColumnSummary;
    if (cells === 0 || fate !== 'refused') continue;
    const first = await rows.placeOf(firstMissing);
    left.push(missingColumn(policy, { name, cells, share: cells / rows.rowCount, first }));
  }
  if (left.length > 0) throw new MissingValues({ columns: left });
  return { unmeasured, masked, measuredInputs: named ?? [...masked], statics: filled, measuredStatics: statics };
}

/** A static feature without a value is missing in all rows of its series. */
function missingStatics(
  { series }: StoredRows,
  statics: ReadonlyMap<string, Float64Array>,
): Map<string, ColumnSummary> {
  return new Map(
    Array.from(statics, ([name, values]) => {
      const blank = series.filter((_, index) => Number.isNaN(values[index]));
      const missing = blank.reduce((sum, { start, end }) => sum + end - start, 0);
      return [name, { missing, firstMissing: blank[0]?.start ?? -1 }];
    }),
  );
}

function fillStatics(
  statics: ReadonlyMap<string, Float64Array>,
  fills: readonly ColumnFill[],
): ReadonlyMap<string, Float64Array> {
  const constants = new Map(fills.map(({ name, constant }) => [name, constant]));
  return new Map(
    Array.from(statics, ([name, values]) => {
      const constant = constants.get(name) ?? Number.NaN; // there is no value before a series
      return [name, values.map((value) => (Number.isNaN(value) ? constant : value))];
    }),
  );
}

/** Missing cells by column; those that nobody can know yet do not count. */
async function countOpen(
  rows: StoredRows,
  columns: readonly string[],
  toCome: StreamRowsToCome | null,
): Promise<Map<string, ColumnSummary>> {
  const { layout } = rows;
  const open = columns.map((name) => {
    return {
      name,
      at: layout.offsetOf(name),
      leavesOut: toCome?.columns.has(name) === true,
      missing: 0,
      firstMissing: -1,
    };
  });
  let series = 0;
  for await (const { numbers, firstRow, rows: count } of rows.scan()) {
    for (let k = 0; k < count; k++) {
      while (firstRow + k >= (rows.series[series]?.end ?? Number.POSITIVE_INFINITY)) series++;
      const isToCome = toCome !== null && firstRow + k >= (toCome.first[series] as number);
      for (const column of open) {
        if (!Number.isNaN(numbers[k * layout.width + column.at]) || (column.leavesOut && isToCome)) continue;
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
  { rows, stored, name }: { readonly rows: number; readonly stored: StoredRows; readonly name: string },
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
