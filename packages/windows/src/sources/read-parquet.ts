import type { Table } from '../table/table.ts';
import type { DataLocation } from './data-location.ts';
import { readTable } from './read-table.ts';
import type { TableSchema } from './table-schema.ts';

/**
 * Reads a table from a Parquet file, with any of its usual compressions.
 *
 * @throws E_FILE, E_FORMAT and the errors of `parseCsv`; places are rows, from 0.
 */
export async function readParquet(location: DataLocation, schema: TableSchema = {}): Promise<Table> {
  return readTable(location, { ...schema, format: 'parquet' });
}
