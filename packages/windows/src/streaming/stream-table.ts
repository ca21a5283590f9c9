import type { DataLocation } from '../sources/data-location.ts';
import { letGo } from '../sources/let-go.ts';
import { openRecords, type ReadSchema } from '../sources/read-table.ts';
import { openStream, type StreamOptions } from './open-stream.ts';
import type { StreamedTable } from './streamed-table.ts';

/**
 * Opens a file of any format and size as a stream: `readTable` for data that need not fit into memory. To be closed.
 *
 * @throws E_FILE, E_FORMAT and the errors of {@link openStream}.
 */
export async function streamTable(
  location: DataLocation,
  schema: ReadSchema,
  { store }: Pick<StreamOptions, 'store'>,
): Promise<StreamedTable> {
  const { source, schema: roles, decimal, hint } = await openRecords(location, schema);
  try {
    return await openStream(source, roles, { store, decimal, hint });
  } catch (error) {
    await letGo(source);
    throw error;
  }
}
