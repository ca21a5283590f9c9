import type { Series } from '../table/table.ts';
import { FilledCells } from './filled-cells.ts';
import { numberBytes } from './record-layout.ts';
import type { StoredRows } from './stored-rows.ts';

/** What is known of a column while its rows go by. */
interface Carry {
  readonly offset: number;
  /** The last number, in row `last`; −1 when the series had none yet. */
  value: number;
  last: number;
}

/**
 * Fills each gap of at most `maxGap` rows with the last value before it in its series, in place; longer gaps stay whole.
 * Filled cells are marked in their records.
 */
export async function fillForward(rows: StoredRows, columns: readonly string[], maxGap: number): Promise<void> {
  const { layout, series, spool } = rows;
  const filled = new FilledCells(layout);
  const carries = columns.map((name): Carry => ({ offset: layout.offsetOf(name), value: Number.NaN, last: -1 }));
  let index = 0;
  for await (const { numbers, firstRow, rows: count } of rows.scan()) {
    let dirty = false;
    const fill = async ({ offset, value, last }: Carry, until: number): Promise<void> => {
      if (last < 0 || until - last - 1 > maxGap || until - last === 1) return;
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
          carry.value = value;
          carry.last = k;
        }
        if (until === current.end) {
          await fill(carry, until);
          carry.last = -1;
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
