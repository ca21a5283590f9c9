/** What the times of one case come to, in milliseconds. */
export interface Summary {
  readonly count: number;
  readonly median: number;
  /** A tenth of the times are below it: what the machine does when nothing disturbs it. */
  readonly p10: number;
}

/**
 * The value below which a share of the values lies, between the two nearest ones by linear interpolation.
 *
 * @throws RangeError for no values
 */
export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new RangeError('A quantile needs at least one value.');
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)] as number;
  const high = sorted[Math.ceil(place)] as number;
  return low + (high - low) * (place - Math.floor(place));
}

export function summarize(times: readonly number[]): Summary {
  return { count: times.length, median: quantile(times, 0.5), p10: quantile(times, 0.1) };
}
