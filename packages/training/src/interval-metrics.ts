import { checkLists, failMetric, type Numbers } from './metric-input.ts';

/** Bounds of a forecast, one pair for each target. Where quantiles cross, the interval holds nothing and its width is negative. */
export interface IntervalBounds {
  readonly lower: Numbers;
  readonly upper: Numbers;
}

/**
 * Share of the targets that lie in their interval, bounds included: near 0.8 for a good interval of 80 %.
 *
 * @throws E_METRIC for no numbers, unequal lengths or numbers that are not finite; so do the others.
 */
export function intervalCoverage(interval: IntervalBounds, targets: Numbers): number {
  return meanOverIntervals('intervalCoverage', { interval, targets }, (lower, upper, target) =>
    target >= lower && target <= upper ? 1 : 0,
  );
}

/** Mean of upper − lower, in the unit of the data: of two intervals with the same coverage the narrower is the better. */
export function meanIntervalWidth(interval: IntervalBounds): number {
  return meanOverIntervals('meanIntervalWidth', { interval, targets: interval.lower }, (lower, upper) => upper - lower);
}

/**
 * Winkler (interval) score: mean of the width, and 2/α times the distance of a target that lies outside, with α = 1 − level.
 * In the unit of the data; it rewards intervals that are narrow and honest.
 *
 * Winkler, J. Am. Stat. Assoc. 67 (1972); Gneiting & Raftery, J. Am. Stat. Assoc. 102 (2007), section 6.2.
 *
 * @param level what the interval claims to cover: 0.8 for the quantiles 0.1 and 0.9.
 */
export function winklerScore(interval: IntervalBounds, targets: Numbers, level: number): number {
  const metric = 'winklerScore';
  if (!(level > 0 && level < 1)) failMetric(metric, `a level between 0 and 1 is needed, got ${level}`);
  const penalty = 2 / (1 - level);
  return meanOverIntervals(metric, { interval, targets }, (lower, upper, target) => {
    const outside = Math.max(lower - target, 0) + Math.max(target - upper, 0);
    return upper - lower + penalty * outside;
  });
}

function meanOverIntervals(
  metric: string,
  { interval: { lower, upper }, targets }: { readonly interval: IntervalBounds; readonly targets: Numbers },
  term: (lower: number, upper: number, target: number) => number,
): number {
  checkLists(metric, { 'lower bounds': lower, 'upper bounds': upper, targets });
  let sum = 0;
  for (let index = 0; index < targets.length; index++) {
    sum += term(lower[index] as number, upper[index] as number, targets[index] as number);
  }
  return sum / targets.length;
}
