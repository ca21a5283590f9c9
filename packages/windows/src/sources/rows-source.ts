import { EmptyFile } from './file-errors.ts';
import { headRows, ObjectRows, type Row } from './object-rows.ts';
import type { ColumnWish, RecordChunk, RecordSource } from './record-chunk.ts';

const chunkRows = 8192;

/**
 * Records that come as plain objects, one after another: from a database, a generator, another parser.
 *
 * @param named the columns that are read, or null when any may be.
 * @throws E_EMPTY, E_BAD_ROW
 */
export async function rowsSource(
  rows: AsyncIterable<{ readonly row: Row; readonly origin: number }>,
  named: ReadonlySet<string> | null,
  originKind: 'line' | 'row',
): Promise<RecordSource> {
  const iterator = rows[Symbol.asyncIterator]();
  const head: { readonly row: Row; readonly origin: number }[] = [];
  let ended = false;
  while (!ended && head.length < headRows) {
    const { done, value } = await iterator.next();
    if (done === true) ended = true;
    else head.push(value);
  }
  if (head.length === 0) throw new EmptyFile({ headerOnly: false, columns: [] });
  const collected = new ObjectRows(
    head.map(({ row }) => row),
    named,
    originKind,
  );
  return {
    columns: collected.columns,
    originKind,
    async *chunks(wishes: readonly ColumnWish[] = collected.columns.map(() => 'cell')): AsyncGenerator<RecordChunk> {
      try {
        for (const { row, origin } of head) collected.add(row, origin, wishes);
        while (!ended) {
          const { done, value } = await iterator.next();
          if (done === true) ended = true;
          else {
            collected.add(value.row, value.origin, wishes);
            if (collected.length >= chunkRows) yield collected.take();
          }
        }
        if (collected.length > 0) yield collected.take();
      } finally {
        await iterator.return?.();
      }
    },
  };
}

/** Numbers rows from 0. */
export async function* numbered(
  rows: AsyncIterable<Row> | Iterable<Row>,
): AsyncGenerator<{ row: Row; origin: number }> {
  let origin = 0;
  for await (const row of rows) yield { row, origin: origin++ };
}
