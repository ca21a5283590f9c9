/** What a cell of a number column holds. */
export type NumberCell = number | 'missing' | 'infinite' | 'text';

const decimalPoint = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const decimalComma = /^[+-]?(?:\d+,?\d*|,\d+)(?:[eE][+-]?\d+)?$/;
const missing = /^(?:|na|n\/a|nan|null|none|-nan)$/i;
const infinite = /^[+-]?inf(?:inity)?$/i;

/** Largest float32: what does not fit it cannot become an input of a model. */
export const largestFloat32 = 3.4028234663852886e38;

/**
 * Reads one cell: decimal digits with an optional exponent, nothing else (no hexadecimal, no marks of thousands, no units).
 *
 * Blank, `NA`, `N/A`, `NaN`, `null` and `none` in any case are `missing`; infinities and what exceeds float32 are `infinite`.
 */
export function parseNumberCell(text: string, decimal: '.' | ','): NumberCell {
  const cell = text.trim();
  if ((decimal === '.' ? decimalPoint : decimalComma).test(cell)) {
    const value = Number(decimal === '.' ? cell : cell.replace(',', '.')) + 0; // −0 becomes 0: one value, one fingerprint
    return Math.abs(value) <= largestFloat32 ? value : 'infinite';
  }
  if (missing.test(cell)) return 'missing';
  return infinite.test(cell) ? 'infinite' : 'text';
}
