import type { Scaler } from '@seqgraft/windows';
import type { LossChoice } from '../options/parse-loss.ts';
import { UsageError } from '../usage-error.ts';
import { outputsPerValue } from './outputs-of.ts';

export interface IntervalTask {
  readonly loss: LossChoice;
  readonly scaler: Scaler | null;
  readonly targets: readonly string[];
  readonly horizon: number;
}

/**
 * Refuses intervals of changes that would have to be summed: the quantiles of a sum are not the sums of the quantiles, and what came out would be
 * too wide. Where every step is a change from a known row (a horizon up to the difference's lag), they are exact.
 */
export function requireWholeIntervals({ loss, scaler, targets, horizon }: IntervalTask): void {
  if (outputsPerValue(loss) === 1) return;
  const summed = (scaler?.columns ?? []).filter(
    ({ name, transform }) => targets.includes(name) && transform.difference > 0 && horizon > transform.difference,
  );
  const [first] = summed;
  if (first === undefined) return;
  throw new UsageError({
    problem: `Intervals cannot be told of "${first.name}", whose changes from step to step are forecast: over ${horizon} steps they are summed, and quantiles of a sum are not sums of quantiles.`,
    remedy: `Leave --transform difference out, forecast at most ${first.transform.difference} with --horizon, or choose a loss of one value, like --loss mae.`,
  });
}
