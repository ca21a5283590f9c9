import type { Cell } from './record-chunk.ts';

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
