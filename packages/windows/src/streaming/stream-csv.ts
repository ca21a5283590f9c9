import { csvFormat } from '../sources/csv-format.ts';
import type { CsvSchema } from '../sources/csv-schema.ts';
import { csvSource } from '../sources/csv-source.ts';
import { filePieces } from './file-pieces.ts';
import { type FileSpoolsOptions, fileSpools } from './file-spools.ts';
import { openStream } from './open-stream.ts';
import type { StreamedTable } from './streamed-table.ts';

/**
 * Opens a CSV file of any size as a stream, with its temporary file on a disk; to be closed.
 *
 * @param options where the temporary file is kept.
 * @throws E_FILE, the errors of `parseCsv` but E_TOO_LARGE, and those of `openStream`.
 */
export async function streamCsv(
  path: string | URL,
  schema: CsvSchema = {},
  options: FileSpoolsOptions = {},
): Promise<StreamedTable> {
  const { decimal } = csvFormat(schema);
  const source = await csvSource(filePieces(path), csvFormat(schema));
  return openStream(source, { ...schema, decimal }, { store: fileSpools(options) });
}
