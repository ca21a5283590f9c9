import { open } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';

const isoDate = /^\d{4}[-/]\d{2}([-/]\d{2}([T ]\d{2}:\d{2}(:\d{2}([.,]\d+)?)?\s?(Z|[+-]\d{2}:?\d{2})?)?)?$/i;
/** Enough for the heading and two rows of any table that a person made. */
const peekBytes = 65_536;

/** The beginning of a data file, to fill in what the flags leave open. */
export interface CsvBeginning {
  /** Empty when the file cannot be read or parsed: the reader says why. */
  readonly columns: readonly string[];
  /** The column whose first cells are ISO dates; undefined when there is none, or several. */
  readonly timeColumn: string | undefined;
}

/** Reads the beginning of a file. Finds no faults: that is the reader's. */
export async function peekCsv(file: string, delimiter = ','): Promise<CsvBeginning> {
  let rows: string[][];
  try {
    rows = parse(await readBeginning(file), { delimiter, bom: true, to: 3, relax_column_count: true });
  } catch {
    return { columns: [], timeColumn: undefined };
  }
  const [columns = [], ...cells] = rows;
  const dated = columns.filter(
    (_, column) => cells.length > 0 && cells.every((row) => isoDate.test((row[column] ?? '').trim())),
  );
  return { columns, timeColumn: dated.length === 1 ? dated[0] : undefined };
}

async function readBeginning(file: string): Promise<string> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(peekBytes), 0, peekBytes, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await handle.close();
  }
}
