import type { ColumnRoles } from '../sources/column-roles.ts';
import { RowPlaces } from '../sources/row-places.ts';
import { staticColumns } from '../sources/static-columns.ts';
import type { TableSchema } from '../sources/table-schema.ts';
import type { RecordColumns } from './record-columns.ts';

/** Static features by series. */
export interface SpooledStatics {
  /** [series] each. */
  readonly columns: ReadonlyMap<string, Float64Array>;
  /** Columns of categories. */
  readonly unscaled: ReadonlySet<string>;
  readonly notes: readonly string[];
}

/**
 * Static features, one value a series: what `staticColumns` makes of the rows, made of one row of each series.
 *
 * @throws E_STATIC, E_DUPLICATE_COLUMN
 */
export function staticsOfSeries(
  columns: RecordColumns,
  {
    roles,
    schema,
    series,
  }: { readonly roles: ColumnRoles; readonly schema: TableSchema; readonly series: readonly string[] | null },
): SpooledStatics {
  const statics = Array.from(columns.staticCodes(), ([index, ofRow]) => {
    return { name: roles.columns[index] as string, cells: { texts: columns.textsOf(index), ofRow } };
  });
  const rows = new Uint32Array(series?.length ?? 1);
  const texts = series === null ? null : { texts: series, ofRow: rows.map((_, code) => code) };
  const places = new RowPlaces(rows, 'row', texts);
  return staticColumns(statics, { categories: schema.categories, taken: roles.columns, places });
}
