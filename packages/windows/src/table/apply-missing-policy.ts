import { addDerived, type DerivedFeature } from './derived-features.ts';
import { fillGaps } from './fill-gaps.ts';
import { FutureFill, type MissingColumn, MissingValues, missingColumn } from './missing-errors.ts';
import { fateOf, looksAhead, type MissingOption, type MissingPolicy, policyName, policyOf } from './missing-policy.ts';
import { placeOfRow } from './place-of-row.ts';
import { rowsToCome } from './rows-to-come.ts';
import { columnOf, type Table } from './table.ts';
import type { BuildOptions } from './table-options.ts';

/** The input that says where a column was measured. */
export function measuredName(column: string): string {
  return `${column}:measured`;
}

/**
 * Refuses, keeps, marks or fills the NaN of a table; `unmeasured` keeps where they were.
 *
 * @throws E_MISSING, E_FUTURE, E_ROLE
 */
export function applyMissingPolicy(table: Table, options: BuildOptions): Table {
  const { missing = 'error', masked: named } = options;
  assertCausal(missing, table.features, options.allowFuture === true);
  const unmeasured = new Map<string, Uint8Array>();
  const columns = new Map(table.columns);
  const masked = new Set<string>();
  const nonCausal: string[] = [];
  const left: MissingColumn[] = [];
  const toCome = rowsToCome(table);
  const unknown = new Set([...table.targets, ...table.past]);
  for (const name of table.features) {
    const values = columnOf(table, name);
    const marks = marksOf(values);
    if (marks === null) continue;
    unmeasured.set(name, marks);
    const policy = policyOf(missing, name);
    const filled = fillColumn(values, policy, table);
    columns.set(name, filled);
    const open = countOpen(filled, unknown.has(name) ? toCome : null); // nobody knows them there yet
    if (looksAhead(policy) && countOpen(filled).cells < countOpen(values).cells) nonCausal.push(name);
    const fate = fateOf(policy, name, named);
    if (fate === 'marked') masked.add(name);
    if (open.cells === 0 || fate !== 'refused') continue;
    const { cells, first } = open;
    left.push(missingColumn(policy, { name, cells, share: cells / table.rowCount, first: placeOfRow(table, first) }));
  }
  if (left.length > 0) throw new MissingValues({ columns: left });
  const channels = (named ?? [...masked]).map((name) => measuredFeature(name, table.rowCount, unmeasured.get(name)));
  return addDerived({ ...table, columns, unmeasured, masked, nonCausal }, channels);
}

/** @throws E_FUTURE */
function assertCausal(missing: MissingOption, features: readonly string[], allowed: boolean): void {
  if (allowed) return;
  const policies =
    typeof missing === 'object' && 'columns' in missing
      ? features
          .filter((name) => looksAhead(policyOf(missing, name)))
          .map((name) => ({ column: name, policy: policyName(policyOf(missing, name)) }))
      : looksAhead(missing)
        ? [{ column: null, policy: policyName(missing) }]
        : [];
  if (policies.length > 0) throw new FutureFill({ policies });
}

function fillColumn(values: Float64Array, policy: MissingPolicy, { runs, times }: Table): Float64Array {
  if (policy === 'zero') return withConstant(values, 0);
  if (typeof policy !== 'object') return values;
  if (policy.policy === 'constant') return withConstant(values, policy.value);
  return fillGaps(values, { kind: policy.policy, maxGap: policy.maxGap, runs, times });
}

function withConstant(values: Float64Array, constant: number): Float64Array {
  return values.map((value) => (Number.isNaN(value) ? constant : value));
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

/** Cells that have no value, and the first of them; those of the rows that are left out do not count. */
function countOpen(values: Float64Array, leftOut: Uint8Array | null = null): { cells: number; first: number } {
  let cells = 0;
  let first = -1;
  for (let row = 0; row < values.length; row++) {
    if (!Number.isNaN(values[row]) || leftOut?.[row] === 1) continue;
    if (first < 0) first = row;
    cells += 1;
  }
  return { cells, first };
}

/** The input that says where a column was measured; `marks` are 1 where it was not. */
export function measuredFeature(name: string, rows: number, marks: Uint8Array | undefined): DerivedFeature {
  const values = new Float64Array(rows).fill(1);
  if (marks !== undefined) for (let row = 0; row < rows; row++) values[row] = 1 - (marks[row] as number);
  return { name: measuredName(name), values };
}
