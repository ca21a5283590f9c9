import type { Table } from '../table/table.ts';
import type { DataLocation } from './data-location.ts';
import { readTable } from './read-table.ts';
import type { TableSchema } from './table-schema.ts';

/**
 * Reads a table from Arrow IPC: a file (Feather 2) or a stream.
 *
 * @throws E_FILE, E_FORMAT and the errors of `parseCsv`; places are rows, from 0.
 */
export async function readArrow(location: DataLocation, schema: TableSchema = {}): Promise<Table> {
  return readTable(location, { ...schema, format: 'arrow' });
}
