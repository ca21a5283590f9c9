import type { Table } from '../table/table.ts';
import { columnsRead } from './column-roles.ts';
import type { Row } from './object-rows.ts';
import { numbered, rowsSource } from './rows-source.ts';
import { tableOf } from './table-of.ts';
import type { TableSchema } from './table-schema.ts';

/**
 * Makes a table of rows that come as plain objects, from anything that can be iterated, at once or over time.
 *
 * @throws E_EMPTY, E_BAD_ROW and the errors of columns and cells that `parseCsv` has; places are rows, from 0.
 */
export async function fromRows(rows: AsyncIterable<Row> | Iterable<Row>, schema: TableSchema = {}): Promise<Table> {
  return tableOf(await rowsSource(numbered(rows), columnsRead(schema), 'row'), schema);
}
