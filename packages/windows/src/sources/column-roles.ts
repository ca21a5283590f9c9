import { DuplicateColumn, RoleTwice, UnknownColumn } from './column-errors.ts';
import type { ColumnWish } from './record-chunk.ts';
import type { TableSchema } from './table-schema.ts';

/** Positions of the columns of some records, by what they are for. */
export interface ColumnRoles {
  readonly columns: readonly string[];
  readonly time: number | null;
  readonly series: number | null;
  /** Null: the only numeric one of `candidates`. */
  readonly target: readonly number[] | null;
  /** Null: all numeric ones of `candidates`. */
  readonly past: readonly number[] | null;
  readonly future: readonly number[];
  readonly statics: readonly number[];
  readonly label: number | null;
  readonly weight: number | null;
  readonly part: number | null;
  /** Columns without a role that may get one; none when the schema says all. */
  readonly candidates: readonly number[];
}

export type NamedColumn = { readonly name: string; readonly role: string };

/**
 * Finds the columns of a schema by name.
 *
 * @param hint what else the error of an unknown column says, or null.
 * @throws E_DUPLICATE_COLUMN, E_ROLE, E_COLUMN
 */
export function resolveColumns(
  fields: readonly string[],
  schema: TableSchema,
  hint: string | null = null,
): ColumnRoles {
  const columns = fields.map((field) => field.trim());
  const positions = new Map<string, number>();
  // Columns without a name cannot be meant by anybody: a delimiter at the end of each line makes one.
  const repeated = new Set<string>();
  for (const [index, name] of columns.entries()) {
    if (name !== '' && positions.has(name)) repeated.add(name);
    positions.set(name, index);
  }
  if (repeated.size > 0) throw new DuplicateColumn({ names: [...repeated], columns });
  const wanted = namedColumns(schema);
  checkRoles(wanted);
  const missing = wanted.filter(({ name }) => name === '' || !positions.has(name));
  if (missing.length > 0) throw new UnknownColumn({ missing, columns, series: null, hint });
  const find = (name: string): number => positions.get(name) as number;
  const findOne = (name: string | undefined): number | null => (name === undefined ? null : find(name));
  const target = named(schema.target) ? schema.target.map(find) : schema.label === undefined ? null : [];
  const past = schema.label !== undefined && target?.length === 0 && !named(schema.past) ? null : (schema.past ?? []);
  const taken = new Set(wanted.map(({ name }) => name));
  const candidates =
    target !== null && past !== null
      ? []
      : columns.flatMap((name, index) => (name === '' || taken.has(name) ? [] : [index]));
  return {
    columns,
    time: findOne(schema.time),
    series: findOne(schema.series),
    target,
    past: past === null ? null : past.map(find),
    future: (schema.future ?? []).map(find),
    statics: (schema.static ?? []).map(find),
    label: findOne(schema.label),
    weight: findOne(schema.weight),
    part: findOne(schema.part),
    candidates,
  };
}

function named(names: readonly string[] | undefined): names is readonly string[] {
  return names !== undefined && names.length > 0;
}

/** Every column that a schema names, with what it is for. */
export function namedColumns(schema: TableSchema): NamedColumn[] {
  const of = (role: string, names: readonly (string | undefined)[]): NamedColumn[] =>
    names.flatMap((name) => (name === undefined ? [] : [{ name, role }]));
  return [
    ...of('time', [schema.time]),
    ...of('series', [schema.series]),
    ...of('target', schema.target ?? []),
    ...of('past', schema.past ?? []),
    ...of('future', schema.future ?? []),
    ...of('static', schema.static ?? []),
    ...of('label', [schema.label]),
    ...of('weight', [schema.weight]),
    ...of('part', [schema.part]),
  ];
}

/** The columns that a schema names; null when it leaves open which others are read. */
export function columnsRead(schema: TableSchema): ReadonlySet<string> | null {
  if (!named(schema.target) && (schema.label === undefined || !named(schema.past))) return null;
  return new Set(namedColumns(schema).map(({ name }) => name));
}

/** @throws E_ROLE when a name stands twice. */
export function checkRoles(columns: readonly NamedColumn[]): void {
  const roles = new Map<string, string[]>();
  for (const { name, role } of columns) roles.set(name, [...(roles.get(name) ?? []), role]);
  const twice = [...roles].filter(([, of]) => of.length > 1).map(([name, of]) => ({ name, roles: of }));
  if (twice.length > 0) throw new RoleTwice({ columns: twice });
}

/** What a reader should make of each column. */
export function wishesOf(roles: ColumnRoles): ColumnWish[] {
  const wishes: ColumnWish[] = roles.columns.map(() => 'skip');
  const wish = (wished: ColumnWish, positions: readonly (number | null)[] | null): void => {
    for (const position of positions ?? []) if (position !== null) wishes[position] = wished;
  };
  wish('number', roles.candidates);
  for (const numbers of [roles.target, roles.past, roles.future, [roles.weight]]) wish('number', numbers);
  wish('cell', [roles.time, roles.series, roles.label, roles.part, ...roles.statics]);
  return wishes;
}
