import type { Series } from '../table/table.ts';
import { FilledCells } from './filled-cells.ts';
import { numberBytes } from './record-layout.ts';
import type { StoredRows } from './stored-rows.ts';

/** What fills the missing cells of a column: a constant, or the last value before a gap of at most `maxGap` rows. */
export interface ColumnFill {
  readonly name: string;
  readonly constant: number | null;
  readonly maxGap: number;
}

/** What is known of a column while its rows go by. */
interface Carry {
  readonly offset: number;
  readonly constant: number | null;
  readonly maxGap: number;
  /** What fills the next gap. */
  value: number;
  /** Row of the last number; the one before the series when it had none yet. */
  last: number;
  /** Whether there is something to fill a gap with. */
  known: boolean;
}

/** Fills missing cells in place; gaps that are too long stay whole. Filled cells are marked in their records. */
export async function fillCells(rows: StoredRows, fills: readonly ColumnFill[]): Promise<void> {
  const { layout, series, spool } = rows;
  const filled = new FilledCells(layout);
  const carries = fills.map(({ name, constant, maxGap }): Carry => {
    const known = constant !== null;
    return { offset: layout.offsetOf(name), constant, maxGap, value: constant ?? 0, last: -1, known };
  });
  let index = 0;
  for await (const { numbers, firstRow, rows: count } of rows.scan()) {
    let dirty = false;
    /** The gap after the last number, up to a row. */
    const fill = async ({ offset, value, last, known, constant, maxGap }: Carry, until: number): Promise<void> => {
      if (!known || until - last === 1 || (constant === null && until - last - 1 > maxGap)) return;
      const here = Math.max(last + 1, firstRow);
      for (let row = here; row < until; row++) {
        const at = (row - firstRow) * layout.width;
        numbers[at + offset] = value;
        filled.add(numbers, at, offset);
        dirty = true;
      }
      if (last + 1 < firstRow) await patch(last + 1, Math.min(until, firstRow), offset, value);
    };
    const patch = async (from: number, until: number, offset: number, value: number): Promise<void> => {
      const piece = new Float64Array((until - from) * layout.width);
      const bytes = new Uint8Array(piece.buffer);
      await spool.read([{ into: bytes, position: from * layout.bytes }]);
      for (let at = 0; at < piece.length; at += layout.width) {
        piece[at + offset] = value;
        filled.add(piece, at, offset);
      }
      await spool.write(bytes, from * layout.bytes);
    };
    const end = firstRow + count;
    for (let row = firstRow; row < end; ) {
      const current = series[index] as Series;
      const until = Math.min(end, current.end);
      for (const carry of carries) {
        for (let k = row; k < until; k++) {
          const value = numbers[(k - firstRow) * layout.width + carry.offset] as number;
          if (Number.isNaN(value)) continue;
          if (k - carry.last > 1) await fill(carry, k);
          if (carry.constant === null) carry.value = value;
          carry.last = k;
          carry.known = true;
        }
        if (until === current.end) {
          await fill(carry, until);
          carry.last = until - 1;
          carry.known = carry.constant !== null;
        }
      }
      row = until;
      if (until === current.end) index += 1;
    }
    if (dirty) {
      const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, count * layout.width * numberBytes);
      await spool.write(bytes, firstRow * layout.bytes);
    }
  }
}
