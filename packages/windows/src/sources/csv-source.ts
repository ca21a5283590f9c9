import { type CsvFormat, CsvScanner } from './csv-scanner.ts';
import type { ColumnWish, RecordChunk, RecordSource } from './record-chunk.ts';

/**
 * Records of a delimited text, read in bounded memory.
 *
 * @throws E_EMPTY, E_ENCODING, E_BAD_ROW, E_FILE
 */
export async function csvSource(pieces: AsyncIterable<Uint8Array>, format: CsvFormat): Promise<RecordSource> {
  const scanner = new CsvScanner(format);
  const iterator = pieces[Symbol.asyncIterator]();
  /** False when nothing is left. */
  const feed = async (): Promise<boolean> => {
    const { done, value } = await iterator.next();
    if (done === true) scanner.end();
    else scanner.feed(value);
    return done !== true;
  };
  let columns: readonly string[] | null = null;
  try {
    for (let more = true; columns === null; ) {
      more = more && (await feed());
      columns = scanner.header();
    }
  } catch (error) {
    await iterator.return?.();
    throw error;
  }
  return {
    columns,
    originKind: 'line',
    async *chunks(wishes: readonly ColumnWish[] = (columns ?? []).map(() => 'cell')): AsyncGenerator<RecordChunk> {
      scanner.start(wishes);
      try {
        let more = true;
        do {
          for (let chunk = scanner.next(); chunk !== null; chunk = scanner.next()) yield chunk;
          more = await feed();
        } while (more);
        for (let chunk = scanner.next(); chunk !== null; chunk = scanner.next()) yield chunk;
        for (let chunk = scanner.finish(); chunk !== null; chunk = scanner.finish()) yield chunk;
      } finally {
        await iterator.return?.();
      }
    },
  };
}
