import { readFile } from 'node:fs/promises';
import type { Table } from '../table/table.ts';
import type { CsvSchema } from './csv-schema.ts';
import { FileUnreadable } from './file-errors.ts';
import { parseCsv } from './parse-csv.ts';

const causes: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'permission denied',
  ERR_FS_FILE_TOO_LARGE: 'it is larger than 2 GiB',
};

/**
 * Reads a table from a CSV file.
 *
 * @throws E_FILE and the errors of `parseCsv`.
 */
export async function readCsv(path: string | URL, schema: CsvSchema = {}): Promise<Table> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    throw new FileUnreadable({ path: String(path), cause: causes[code] ?? String(error) }, { cause: error });
  }
  return parseCsv(bytes, schema);
}
