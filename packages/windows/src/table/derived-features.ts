import { DerivedNameTaken } from './missing-errors.ts';
import type { Table } from './table.ts';

/** A feature that is made of others; scalers leave it as it is. */
export interface DerivedFeature {
  readonly name: string;
  /** [rowCount] */
  readonly values: Float64Array;
}

/**
 * The table with further features.
 *
 * @throws E_ROLE when a name is taken.
 */
export function addDerived(table: Table, further: readonly DerivedFeature[]): Table {
  if (further.length === 0) return table;
  const taken = further.map(({ name }) => name).filter((name) => table.columns.has(name));
  if (taken.length > 0) throw new DerivedNameTaken({ names: taken });
  const names = further.map(({ name }) => name);
  const columns = new Map(table.columns);
  for (const { name, values } of further) columns.set(name, values);
  return {
    ...table,
    columns,
    derived: [...table.derived, ...names],
    features: [...table.features, ...names],
    unscaled: new Set([...table.unscaled, ...names]),
  };
}
