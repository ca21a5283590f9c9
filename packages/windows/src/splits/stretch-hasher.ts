import { seriesIndexOf, type Table } from '../table/table.ts';

/** Rows that are recognised together: with their times few are enough, without them a short stretch may be chance. */
const stretchLengths = { timed: 8, untimed: 32 } as const;

/** Of the stretch of rows that ends at a row: one number says whether it is kept in a sample, the other what it holds. */
export interface StretchHash {
  readonly sample: number;
  readonly content: number;
}

const [first, second] = [0x9e3779b9, 0x7f4a7c15]; // two beginnings, for two hashes that have nothing in common

/** The finaliser of MurmurHash3 over one more word. */
function mix(hash: number, word: number): number {
  let mixed = Math.imul(hash ^ word, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** Columns that say what a row is: targets, else past inputs. Names do not count, their order does. */
function contentColumns({ targets, past, columns, unmeasured }: Table): { values: Float64Array; holes?: Uint8Array }[] {
  const names = [...(targets.length > 0 ? targets : past)].sort();
  return names.map((name) => {
    const holes = unmeasured.get(name);
    return { values: columns.get(name) as Float64Array, ...(holes === undefined ? {} : { holes }) };
  });
}

/**
 * Makes the hash of a stretch. Null for one that begins before its series, and for one whose values are all the same, which proves
 * nothing.
 *
 * @returns a function of the last row of the stretch
 */
export function stretchHasher(table: Table): (row: number) => StretchHash | null {
  const timed = table.clock.kind === 'date';
  const length = timed ? stretchLengths.timed : stretchLengths.untimed;
  const columns = contentColumns(table);
  const bytes = new DataView(new ArrayBuffer(8));
  const add = (hashes: [number, number], value: number): void => {
    bytes.setFloat64(0, Number.isNaN(value) ? Number.NaN : value + 0, true); // −0 + 0 is 0
    for (const offset of [0, 4]) {
      const word = bytes.getUint32(offset, true);
      hashes[0] = mix(hashes[0], word);
      hashes[1] = mix(hashes[1], word);
    }
  };
  const valueAt = ({ values, holes }: (typeof columns)[number], row: number): number =>
    holes?.[row] === 1 ? Number.NaN : (values[row] as number);
  return (row) => {
    const start = row - length + 1;
    if (columns.length === 0 || start < 0 || seriesIndexOf(table, start) !== seriesIndexOf(table, row)) return null;
    const hashes: [number, number] = [first, second];
    let varies = false;
    for (const column of columns) {
      const begin = valueAt(column, start);
      for (let at = start; at <= row; at++) {
        const value = valueAt(column, at);
        varies ||= !Object.is(value, begin);
        add(hashes, value);
      }
    }
    if (!varies) return null;
    if (timed) add(hashes, table.times[row] as number);
    return { sample: hashes[0], content: hashes[1] };
  };
}
