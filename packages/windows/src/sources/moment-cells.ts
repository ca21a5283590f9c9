import { momentText } from './moment-text.ts';
import type { Cell } from './record-chunk.ts';

/** How the numbers of a column of times are to be written as texts. */
export type WallClock =
  /** Moments in UTC. */
  | 'Z'
  /** A wall clock in no zone that is said, or dates. */
  | '';

/** Milliseconds since 1970 as ISO texts; what is missing stays so. */
export function momentCells(times: ArrayLike<unknown>, clock: WallClock): Cell[] {
  return Array.from(times, (time) => (typeof time === 'number' ? momentText(time, clock) : null));
}

/** A cell of any other kind than those that a table reads (a list, a struct, bytes), as a text that an error can show. */
export function plainCell(value: unknown): Cell {
  switch (typeof value) {
    case 'number':
    case 'string':
    case 'bigint':
    case 'boolean':
    case 'undefined':
      return value;
    default:
      if (value === null || value instanceof Date) return value;
      return (
        JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? String(part) : part)) ?? String(value)
      );
  }
}
