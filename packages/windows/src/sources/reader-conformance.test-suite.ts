import { describe, expect, it } from 'vitest';
import type { Cell, ColumnWish, RecordSource } from './record-chunk.ts';

export interface ReaderCase {
  /** Opens a file of the format, its bytes in pieces. */
  readonly open: (pieces: AsyncIterable<Uint8Array>) => Promise<RecordSource>;
  /** A file of at least three records. */
  readonly file: string | Uint8Array;
  readonly columns: readonly string[];
  /** Cells of its records, as texts; null where one is missing. */
  readonly records: readonly (readonly (string | null)[])[];
  /** Line (from 1) or row (from 0) of each record. */
  readonly origins: readonly number[];
}

const bytesOf = (file: string | Uint8Array): Uint8Array =>
  typeof file === 'string' ? new TextEncoder().encode(file) : file;

async function* inPieces(bytes: Uint8Array, size: number, closed?: () => void): AsyncGenerator<Uint8Array> {
  try {
    for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
  } finally {
    closed?.();
  }
}

/** In a text, an empty cell and `NaN` are missing ones. */
const asText = (cell: Cell): string | null => (/^(?:nan|null|undefined)?$/i.test(String(cell)) ? null : String(cell));

async function readAll(
  source: RecordSource,
  wishes?: readonly ColumnWish[],
): Promise<{ columns: Cell[][]; origins: number[] }> {
  const columns: Cell[][] = source.columns.map(() => []);
  const origins: number[] = [];
  for await (const chunk of source.chunks(wishes)) {
    expect(chunk.length).toBeGreaterThan(0);
    expect(chunk.origins).toHaveLength(chunk.length);
    expect(chunk.columns).toHaveLength(source.columns.length);
    chunk.columns.forEach((cells, column) => {
      if (wishes?.[column] !== 'skip') expect(cells).toHaveLength(chunk.length);
      columns[column]?.push(...Array.from(cells));
    });
    origins.push(...Array.from(chunk.origins));
  }
  return { columns, origins };
}

/**
 * What every reader of a format must do: give the same cells however the bytes come, say where each record stands, spare
 * columns that nobody reads, and let go of the file when it is no longer read.
 */
export function readerConformance(name: string, { open, file, columns, records, origins }: ReaderCase): void {
  const bytes = bytesOf(file);
  const cells = columns.map((_, column) => records.map((record) => record[column] ?? null));

  describe(`${name} is a reader`, () => {
    it.each([1, 2, 7, 4096])('gives every cell, and its place, from pieces of %i bytes', async (size) => {
      const source = await open(inPieces(bytes, size));
      expect(source.columns).toEqual(columns);
      const read = await readAll(source);
      expect(read.columns.map((column) => column.map(asText))).toEqual(cells);
      expect(read.origins).toEqual(origins);
    });

    it('gives the other columns unchanged where some are skipped', async () => {
      for (const skipped of columns.keys()) {
        const wishes = columns.map((_, column): ColumnWish => (column === skipped ? 'skip' : 'cell'));
        const read = await readAll(await open(inPieces(bytes, 64)), wishes);
        read.columns.forEach((column, at) => {
          if (at !== skipped) expect(column.map(asText)).toEqual(cells[at]);
        });
      }
    });

    it('gives numbers where they are wished, and what is none as it stands', async () => {
      const wishes = columns.map((): ColumnWish => 'number');
      const read = await readAll(await open(inPieces(bytes, 64)), wishes);
      read.columns.forEach((column, at) => {
        column.forEach((cell, row) => {
          const text = cells[at]?.[row] ?? null;
          if (text === null) expect(asText(cell)).toBeNull();
          else if (typeof cell === 'number') expect(cell).toBe(Number(text));
          else expect(String(cell)).toBe(text);
        });
      });
    });

    it('lets go of the bytes at the end, and when nobody reads on', async () => {
      let closed = 0;
      const counted = (): AsyncGenerator<Uint8Array> => inPieces(bytes, 8, () => closed++);
      await readAll(await open(counted()));
      expect(closed).toBe(1);
      for await (const _ of (await open(counted())).chunks()) break;
      expect(closed).toBe(2);
    });

    it('passes on what goes wrong with the bytes', async () => {
      const failing = async function* (): AsyncGenerator<Uint8Array> {
        yield bytes.slice(0, bytes.length >> 1);
        throw new Error('the cable was pulled');
      };
      await expect(open(failing()).then((source) => readAll(source))).rejects.toThrow('the cable was pulled');
    });

    if (typeof file === 'string')
      it('refuses bytes that are no UTF-8', async () => {
        const broken = bytes.slice();
        broken[broken.length - 3] = 0xff;
        await expect(open(inPieces(broken, 16)).then((source) => readAll(source))).rejects.toThrow(/E_ENCODING/);
      });
  });
}
