import { numberBytes, type RecordLayout } from './record-layout.ts';
import type { Spool } from './spool.ts';

/** Some neighbouring records of a spool. */
export interface RecordBlock {
  /** [rows, width] */
  readonly numbers: Float64Array;
  /** Row of the first one. */
  readonly firstRow: number;
  readonly rows: number;
}

/** Bytes that are read at a time. */
const blockBytes = 1 << 21;

/** Reads records in order; one block is read while another one is looked at. A block holds until the next one is asked for. */
export async function* scanRecords(
  spool: Spool,
  layout: RecordLayout,
  { from, until }: { readonly from: number; readonly until: number },
): AsyncGenerator<RecordBlock, void, undefined> {
  const most = Math.min(Math.max(1, Math.floor(blockBytes / layout.bytes)), Math.max(0, until - from));
  const buffers = [new Float64Array(most * layout.width), new Float64Array(most * layout.width)];
  const read = (firstRow: number, buffer: Float64Array): Promise<RecordBlock> => {
    const rows = Math.min(most, until - firstRow);
    const numbers = buffer.subarray(0, rows * layout.width);
    const into = new Uint8Array(numbers.buffer, numbers.byteOffset, rows * layout.width * numberBytes);
    return spool.read([{ into, position: firstRow * layout.bytes }]).then(() => ({ numbers, firstRow, rows }));
  };
  if (until <= from) return;
  let next: Promise<RecordBlock> | null = read(from, buffers[0] as Float64Array);
  try {
    for (let turn = 1; next !== null; turn++) {
      const block: RecordBlock = await next;
      const after = block.firstRow + block.rows;
      next = after < until ? read(after, buffers[turn % 2] as Float64Array) : null;
      next?.catch(() => undefined); // awaited at the next turn
      yield block;
    }
  } finally {
    await next?.catch(() => undefined);
  }
}
