import { formatNumber } from '../output/format-number.ts';

/** A number with the decimals that four significant digits of another one have: a spread stands as exact as its mean. */
export function roundLike(value: number, like: number): string {
  if (!Number.isFinite(value) || !Number.isFinite(like) || like === 0) return formatNumber(value);
  const decimals = Math.min(6, Math.max(0, 3 - Math.floor(Math.log10(Math.abs(like)))));
  const text = value.toFixed(decimals).replace('-', '−');
  return Number(value.toFixed(decimals)) === 0 ? text.replace('−', '') : text;
}
