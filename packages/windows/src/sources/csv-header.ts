import type { CsvSchema } from './csv-schema.ts';
import { DuplicateColumn, RoleTwice, UnknownColumn } from './file-errors.ts';

/** Positions of the columns that a schema names. */
export interface CsvHeader {
  readonly columns: readonly string[];
  readonly time: number | null;
  readonly series: number | null;
  /** Null when the schema names none. */
  readonly target: readonly number[] | null;
  readonly past: readonly number[];
}

/**
 * Finds the columns of a schema by name.
 *
 * @throws E_DUPLICATE_COLUMN, E_ROLE, E_COLUMN
 */
export function resolveHeader(fields: readonly string[], schema: CsvSchema): CsvHeader {
  const columns = fields.map((field) => field.trim());
  // Columns without a name cannot be meant by anybody: a delimiter at the end of each line makes one.
  const repeated = columns.filter((name, index) => name !== '' && columns.indexOf(name) < index);
  if (repeated.length > 0) throw new DuplicateColumn({ names: [...new Set(repeated)], columns });
  const wanted = namedColumns(schema);
  checkRoles(wanted);
  const missing = wanted.filter(({ name }) => !columns.includes(name));
  if (missing.length > 0)
    throw new UnknownColumn({ missing, columns, series: null, hint: delimiterHint(columns, schema) });
  const find = (name: string): number => columns.indexOf(name);
  return {
    columns,
    time: schema.time === undefined ? null : find(schema.time),
    series: schema.series === undefined ? null : find(schema.series),
    target: schema.target === undefined || schema.target.length === 0 ? null : schema.target.map(find),
    past: (schema.past ?? []).map(find),
  };
}

type NamedColumn = { readonly name: string; readonly role: string };

function namedColumns(schema: CsvSchema): NamedColumn[] {
  const named: NamedColumn[] = [];
  if (schema.time !== undefined) named.push({ name: schema.time, role: 'time' });
  if (schema.series !== undefined) named.push({ name: schema.series, role: 'series' });
  for (const name of schema.target ?? []) named.push({ name, role: 'target' });
  for (const name of schema.past ?? []) named.push({ name, role: 'past' });
  return named;
}

/** @throws E_ROLE when a name stands twice. */
export function checkRoles(named: readonly NamedColumn[]): void {
  const roles = new Map<string, string[]>();
  for (const { name, role } of named) roles.set(name, [...(roles.get(name) ?? []), role]);
  const twice = [...roles].filter(([, of]) => of.length > 1).map(([name, of]) => ({ name, roles: of }));
  if (twice.length > 0) throw new RoleTwice({ columns: twice });
}

/** A header of one column that is full of another delimiter was read with the wrong one. */
function delimiterHint(columns: readonly string[], { delimiter = ',' }: CsvSchema): string | null {
  const other = [';', '\t', ',', '|'].find((mark) => mark !== delimiter && columns[0]?.includes(mark));
  if (columns.length > 1 || other === undefined) return null;
  return `The header is one column that holds ${JSON.stringify(other)}: set it as the delimiter.`;
}
