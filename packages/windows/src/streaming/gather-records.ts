import { numberBytes, type RecordLayout } from './record-layout.ts';
import type { Spool, SpoolRead } from './spool.ts';

/** Neighbouring rows of one series that are wanted. */
export interface WantedRows {
  /** Position of the series. */
  readonly series: number;
  readonly start: number;
  /** Row after the last. */
  readonly end: number;
}

/** Rows of one series, read in one piece. */
export interface GatheredPiece extends WantedRows {
  /** Its first row in the numbers that were gathered. */
  readonly at: number;
}

/** Which pieces hold some wanted rows. */
export interface GatherPlan {
  /** In order of rows; none overlaps another. */
  readonly pieces: readonly GatheredPiece[];
  /** Where the first row of each wanted stretch stands, in rows of what is gathered. */
  readonly places: Uint32Array;
  readonly rows: number;
}

/** Puts wanted rows in order and joins those that overlap, so that no row is read twice. */
export function planGather(wanted: readonly WantedRows[]): GatherPlan {
  const order = Uint32Array.from(wanted.keys()).sort((a, b) => {
    const [one, other] = [wanted[a] as WantedRows, wanted[b] as WantedRows];
    return one.start - other.start || one.end - other.end;
  });
  const pieces: { series: number; start: number; end: number; at: number }[] = [];
  const places = new Uint32Array(wanted.length);
  let rows = 0;
  for (const index of order) {
    const { series, start, end } = wanted[index] as WantedRows;
    let piece = pieces.at(-1);
    if (piece === undefined || piece.series !== series || start > piece.end) {
      piece = { series, start, end: start, at: rows };
      pieces.push(piece);
    }
    if (end > piece.end) {
      rows += end - piece.end;
      piece.end = end;
    }
    places[index] = piece.at + start - piece.start;
  }
  return { pieces, places, rows };
}

/** Reads the pieces of a plan into numbers: [rows, width] or longer. */
export async function gatherRecords(
  spool: Spool,
  layout: RecordLayout,
  { pieces, numbers }: { readonly pieces: readonly GatheredPiece[]; readonly numbers: Float64Array },
): Promise<void> {
  const reads = pieces.map(({ start, end, at }): SpoolRead => {
    const offset = numbers.byteOffset + at * layout.width * numberBytes;
    return {
      into: new Uint8Array(numbers.buffer, offset, (end - start) * layout.bytes),
      position: start * layout.bytes,
    };
  });
  await spool.read(reads);
}
