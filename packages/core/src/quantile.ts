/**
 * The value below which a share of the values lies.
 *
 * Linear interpolation between the order statistics: type 7 of Hyndman and Fan, The American Statistician 50 (1996), the
 * default of NumPy and R.
 *
 * @param sorted in ascending order
 * @param share 0 … 1; 0.5 is the median
 * @returns NaN where there are no values
 */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const position = (sorted.length - 1) * share;
  const below = Math.floor(position);
  const lower = sorted[below] as number;
  const upper = sorted[Math.min(below + 1, sorted.length - 1)] as number;
  return lower + (upper - lower) * (position - below);
}
