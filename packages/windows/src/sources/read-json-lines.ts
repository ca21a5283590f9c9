import type { Table } from '../table/table.ts';
import type { DataLocation } from './data-location.ts';
import { readTable } from './read-table.ts';
import type { TableSchema } from './table-schema.ts';

/**
 * Reads a table from JSON lines: one flat object a line, cells by column name; what an object lacks is missing.
 *
 * @throws E_FILE and the errors of `parseCsv`; E_BAD_ROW for what is no JSON or nested.
 */
export async function readJsonLines(location: DataLocation, schema: TableSchema = {}): Promise<Table> {
  return readTable(location, { ...schema, format: 'json-lines' });
}
