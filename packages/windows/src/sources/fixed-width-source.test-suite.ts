import { BadRow } from './file-errors.ts';
import type { ColumnWish, RecordChunk, RecordSource } from './record-chunk.ts';
import { textLines } from './text-lines.ts';

/** Where a column stands in each line: characters from `start`, `width` of them. */
export interface FixedColumn {
  readonly name: string;
  readonly start: number;
  readonly width: number;
}

const chunkRows = 4096;

function tooShort(line: number, { got, needed }: { got: number; needed: number }): Error {
  const cause = `it has ${got} characters, and its columns end at ${needed}`;
  return new BadRow({ line, cause, remedy: 'Fill the line up with blanks, or mend where the columns stand.' });
}

/**
 * The worked example of a new reader: lines whose columns stand at fixed places, as stations have sent them since punched cards.
 * Blank lines are left out; a line that ends before its last column is refused.
 *
 * @throws E_ENCODING, E_BAD_ROW
 */
export async function fixedWidthSource(
  pieces: AsyncIterable<Uint8Array>,
  columns: readonly FixedColumn[],
): Promise<RecordSource> {
  const end = Math.max(...columns.map(({ start, width }) => start + width));
  return {
    columns: columns.map(({ name }) => name),
    originKind: 'line',
    async *chunks(wishes: readonly ColumnWish[] = columns.map(() => 'cell')): AsyncGenerator<RecordChunk> {
      let cells: string[][] = columns.map(() => []);
      let lines: number[] = [];
      const take = (): RecordChunk => {
        const chunk = { length: lines.length, columns: cells, origins: lines };
        cells = columns.map(() => []);
        lines = [];
        return chunk;
      };
      for await (const { text, line } of textLines(pieces)) {
        if (text.trim() === '') continue;
        if (text.length < end) throw tooShort(line, { got: text.length, needed: end });
        columns.forEach(({ start, width }, column) => {
          if (wishes[column] !== 'skip') cells[column]?.push(text.slice(start, start + width).trim());
        });
        lines.push(line);
        if (lines.length === chunkRows) yield take();
      }
      if (lines.length > 0) yield take();
    },
  };
}
