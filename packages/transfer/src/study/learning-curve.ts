import { Random } from '@seqgraft/core';
import { meanOf } from '../verdict/mean-and-deviation.ts';
import { isotonicFit } from './isotonic-fit.ts';
import { CurveError } from './study-errors.ts';

/** What both sides reached with so much of the target. */
export interface CurvePoint {
  /** Windows of the target's training, from 1. */
  readonly size: number;
  /** One error (or score) a seed; the same seeds in the same order at every size and on both sides. */
  readonly candidate: readonly number[];
  readonly scratch: readonly number[];
}

export interface LearningCurveOptions {
  /** Default `lower`: values are errors. */
  readonly better?: 'lower' | 'higher' | undefined;
  /** Of the intervals, within (0, 1). Default 0.95. */
  readonly confidence?: number | undefined;
  /** Draws of the bootstrap. Default 2000. */
  readonly resamples?: number | undefined;
  /** Default 0. */
  readonly seed?: number | undefined;
}

/** How many windows scratch would need to be as good as the candidate is at one size. */
export interface Worth {
  readonly size: number;
  /** Fitted means. */
  readonly candidate: number;
  readonly scratch: number;
  /**
   * Windows that scratch needs more, below zero fewer: `needed` − `size`. Where `bound` is not `equal` the curve of scratch ends before:
   * `more-than` when it never gets there, `at-most` when it is as good with its fewest windows already.
   */
  readonly extra: number;
  readonly bound: 'equal' | 'more-than' | 'at-most';
  /** Windows that scratch needs over `size`. */
  readonly ratio: number;
  /** Interval of `extra` over the seeds; null with one seed, −∞ and ∞ as null where the curve ends: see `lowOpen`, `highOpen`. */
  readonly low: number | null;
  readonly high: number | null;
  /** Whether the interval goes on beyond the sizes that were tried. */
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** Plain JSON. */
export interface LearningCurve {
  readonly seeds: number;
  readonly confidence: number;
  /** The largest size, beyond which nothing is known. */
  readonly largest: number;
  /** In the order of the sizes; the first, where data is scarcest, is the one number. */
  readonly worth: readonly Worth[];
}

/**
 * What a transfer is worth in windows of the target.
 *
 * Both sides' mean errors are made to fall with the size (isotonic fit), and scratch's curve is read between its sizes on a line in the
 * logarithm of the size. Nothing is guessed beyond the sizes that were tried. The interval is a percentile bootstrap over the seeds, each
 * drawn with all its sizes and both sides; it covers what the seed changes, on this data.
 *
 * @throws E_CURVE
 */
export function learningCurve(points: readonly CurvePoint[], options: LearningCurveOptions = {}): LearningCurve {
  const { better = 'lower', confidence = 0.95, resamples = 2000, seed = 0 } = options;
  checkPoints(points, options);
  const sign = better === 'lower' ? 1 : -1;
  const seeds = (points[0] as CurvePoint).candidate.length;
  const sizes = points.map(({ size }) => size);
  const worthOf = (draw: readonly number[]): Place[] => {
    const fitted = (side: 'candidate' | 'scratch'): number[] =>
      isotonicFit(points.map((point) => meanOf(draw.map((at) => sign * (point[side][at] as number)))));
    const [candidate, scratch] = [fitted('candidate'), fitted('scratch')];
    return sizes.map((size, at) => ({
      ...placeOf(candidate[at] as number, { sizes, errors: scratch }),
      size,
      candidate: sign * (candidate[at] as number),
      scratch: sign * (scratch[at] as number),
    }));
  };
  const all = Array.from({ length: seeds }, (_, index) => index);
  const random = new Random(seed).fork('learning-curve');
  const draws = seeds < 2 ? [] : Array.from({ length: resamples }, () => worthOf(all.map(() => random.integer(seeds))));
  const worth = worthOf(all).map((place, at): Worth => {
    const interval = intervalOf(
      draws.map((draw) => draw[at] as Place),
      confidence,
    );
    const { size, candidate, scratch, needed, bound } = place;
    return { size, candidate, scratch, extra: needed - size, bound, ratio: needed / size, ...interval };
  });
  return { seeds, confidence, largest: sizes.at(-1) as number, worth };
}

interface Needed {
  /** Windows. */
  readonly needed: number;
  readonly bound: Worth['bound'];
}

interface Place extends Needed {
  readonly size: number;
  readonly candidate: number;
  readonly scratch: number;
}

/** The smallest size at which a falling curve is down at an error, on lines in the logarithm of the size. */
function placeOf(
  error: number,
  { sizes, errors }: { readonly sizes: readonly number[]; readonly errors: readonly number[] },
): Needed {
  const at = errors.findIndex((value) => value <= error);
  if (at < 0) return { needed: sizes.at(-1) as number, bound: 'more-than' };
  const [right, low] = [sizes[at] as number, errors[at] as number];
  if (at === 0) return { needed: right, bound: low === error ? 'equal' : 'at-most' };
  const [left, high] = [sizes[at - 1] as number, errors[at - 1] as number];
  return { needed: left * (right / left) ** ((high - error) / (high - low)), bound: 'equal' };
}

/** Percentiles by nearest rank: what lies beyond the sizes is a place of its own and is not averaged. */
function intervalOf(draws: readonly Place[], confidence: number): Pick<Worth, 'low' | 'high' | 'lowOpen' | 'highOpen'> {
  if (draws.length === 0) return { low: null, high: null, lowOpen: false, highOpen: false };
  const beyond = { equal: 0, 'more-than': 1, 'at-most': -1 } as const;
  const sorted = [...draws].sort((a, b) => beyond[a.bound] - beyond[b.bound] || a.needed - b.needed);
  const tail = (1 - confidence) / 2;
  const rank = (share: number): Place =>
    sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] as Place;
  const [low, high] = [rank(tail), rank(1 - tail)];
  return {
    low: low.needed - low.size,
    high: high.needed - high.size,
    lowOpen: low.bound !== 'equal',
    highOpen: high.bound !== 'equal',
  };
}

function checkPoints(
  points: readonly CurvePoint[],
  { confidence = 0.95, resamples = 2000 }: LearningCurveOptions,
): void {
  const problems: string[] = [];
  const seeds = points[0]?.candidate.length ?? 0;
  if (points.length === 0) problems.push('there is no size');
  for (const [index, { size, candidate, scratch }] of points.entries()) {
    const before = points[index - 1]?.size ?? 0;
    if (!(Number.isFinite(size) && size >= 1)) problems.push(`size ${size} is not from 1`);
    else if (size <= before) problems.push(`size ${size} does not come after ${before}`);
    for (const [side, errors] of Object.entries({ candidate, scratch })) {
      const bad = errors.find((error) => !Number.isFinite(error));
      if (bad !== undefined) problems.push(`the ${side} has ${bad} at size ${size}`);
      if (errors.length !== seeds || errors.length === 0) {
        problems.push(`the ${side} has ${errors.length} errors at size ${size}, not ${Math.max(1, seeds)}`);
      }
    }
  }
  if (!(confidence > 0 && confidence < 1)) problems.push(`confidence ${confidence} is not within (0, 1)`);
  if (!(Number.isInteger(resamples) && resamples >= 1))
    problems.push(`resamples ${resamples} is no whole number from 1`);
  if (problems.length > 0) throw new CurveError({ problems });
}
