import { quantile } from '@seqgraft/core';

/** What the times of one case come to, in milliseconds. */
export interface Summary {
  readonly count: number;
  readonly median: number;
  /** A tenth of the times are below it: what the machine does when nothing disturbs it. */
  readonly p10: number;
}

/** @throws RangeError for no times */
export function summarize(times: readonly number[]): Summary {
  if (times.length === 0) throw new RangeError('A summary needs at least one time.');
  const sorted = [...times].sort((a, b) => a - b);
  return { count: times.length, median: quantile(sorted, 0.5), p10: quantile(sorted, 0.1) };
}
