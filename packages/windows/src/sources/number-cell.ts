import type { Cell } from './record-chunk.ts';

/** What a cell of a number column holds; `inexact` is a whole number that float64 cannot hold. */
export type NumberCell = number | 'missing' | 'infinite' | 'inexact' | 'text';

const decimalPoint = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const decimalComma = /^[+-]?(?:\d+,?\d*|,\d+)(?:[eE][+-]?\d+)?$/;
const wholeNumber = /^[+-]?\d+$/;
const missing = /^(?:|na|n\/a|nan|null|none|-nan)$/i;
const infinite = /^[+-]?inf(?:inity)?$/i;

/** Largest float32: what does not fit it cannot become an input of a model. */
export const largestFloat32 = 3.4028234663852886e38;

/**
 * Reads one cell: decimal digits with an optional exponent, nothing else (no hexadecimal, no marks of thousands, no units).
 *
 * Blank, `NA`, `N/A`, `NaN`, `null` and `none` in any case are `missing`; infinities and what exceeds float32 are `infinite`.
 * Fractions are rounded to float64 as everywhere. A whole number beyond 2^53 is `inexact` when float64 would change it and its
 * digits could not be had back: 9007199254740993 is, 2^60 is not, nor what a program wrote of a float64 in few digits.
 */
export function parseNumberCell(text: string, decimal: '.' | ','): NumberCell {
  const cell = text.trim();
  if ((decimal === '.' ? decimalPoint : decimalComma).test(cell)) {
    const value = Number(decimal === '.' ? cell : cell.replace(',', '.')) + 0; // −0 becomes 0: one value, one fingerprint
    if (!(Math.abs(value) <= largestFloat32)) return 'infinite';
    return Math.abs(value) > Number.MAX_SAFE_INTEGER && wholeNumber.test(cell) ? exact(BigInt(cell), value) : value;
  }
  if (missing.test(cell)) return 'missing';
  return infinite.test(cell) ? 'infinite' : 'text';
}

/** Reads a cell of any kind; a boolean is 0 or 1. */
export function readNumberCell(cell: Cell, decimal: '.' | ','): NumberCell {
  if (typeof cell === 'number') {
    if (Number.isNaN(cell)) return 'missing';
    return Math.abs(cell) <= largestFloat32 ? cell + 0 : 'infinite';
  }
  if (typeof cell === 'string') return parseNumberCell(cell, decimal);
  if (cell === null || cell === undefined) return 'missing';
  if (typeof cell === 'bigint') {
    const value = Number(cell);
    return Math.abs(value) <= largestFloat32 ? exact(cell, value) : 'infinite';
  }
  return typeof cell === 'boolean' ? Number(cell) : 'text';
}

function exact(whole: bigint, value: number): NumberCell {
  return BigInt(value) === whole || String(value) === String(whole) ? value : 'inexact';
}
