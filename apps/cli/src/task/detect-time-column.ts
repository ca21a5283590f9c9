import { open } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';

const isoDate = /^\d{4}[-/]\d{2}([-/]\d{2}([T ]\d{2}:\d{2}(:\d{2}([.,]\d+)?)?\s?(Z|[+-]\d{2}:?\d{2})?)?)?$/i;
/** Enough for the heading and two rows of any table that a person made. */
const peekBytes = 65_536;

/**
 * The column whose first cells are ISO dates, so that --time need not be typed; undefined when there is none, or several.
 * Reads the beginning of the file only and finds no faults: the reader does that.
 */
export async function detectTimeColumn(file: string, delimiter = ','): Promise<string | undefined> {
  let text: string;
  try {
    const handle = await open(file);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(peekBytes), 0, peekBytes, 0);
      text = buffer.toString('utf8', 0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch {
    return undefined;
  }
  let rows: string[][];
  try {
    rows = parse(text, { delimiter, bom: true, to: 3, relax_column_count: true });
  } catch {
    return undefined;
  }
  const [heading = [], ...cells] = rows;
  const dated = heading.filter(
    (_, column) => cells.length > 0 && cells.every((row) => isoDate.test((row[column] ?? '').trim())),
  );
  return dated.length === 1 ? dated[0] : undefined;
}
