import type { Table } from '../table/table.ts';
import type { CsvSchema } from './csv-schema.ts';
import type { DataLocation } from './data-location.ts';
import { readTable } from './read-table.ts';

/**
 * Reads a table from delimited text in a file, at an address, or in a stream, in bounded memory but for the table itself.
 *
 * @throws E_FILE and the errors of `parseCsv`.
 */
export async function readCsv(location: DataLocation, schema: CsvSchema = {}): Promise<Table> {
  return readTable(location, { ...schema, format: 'csv' });
}
