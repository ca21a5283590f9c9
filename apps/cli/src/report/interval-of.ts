import { type ComparisonRow, studentQuantile } from '@seqgraft/transfer';

/** Student's 95 % interval of the mean of a row; null with one value. */
export function intervalOf({ mean, sd, scores }: Pick<ComparisonRow, 'mean' | 'sd' | 'scores'>): {
  readonly low: number | null;
  readonly high: number | null;
} {
  if (mean === null || sd === null || scores.length < 2) return { low: null, high: null };
  const half = (studentQuantile(0.95, scores.length - 1) * sd) / Math.sqrt(scores.length);
  return { low: mean - half, high: mean + half };
}
