/** One step of a search: the rate it was taken with, and the loss before it. */
export interface RatePoint {
  readonly learningRate: number;
  readonly loss: number;
  /** Exponentially averaged over the steps so far, corrected for its start. */
  readonly smoothedLoss: number;
}

/** Learning rates that a curve of losses suggests, by fastai's names for the rules; null where the curve is too short. */
export interface SuggestedRates {
  /** Half-way down the longest falling run of losses, not necessarily of neighbours: fastai's default. */
  readonly valley: number | null;
  /** Where the loss falls fastest over the logarithm of the rate. */
  readonly steep: number | null;
  /** A tenth of the rate at which the loss is lowest. */
  readonly minimum: number | null;
  /** Right of the last place where the slope still changes little over a distance of 15 steps. */
  readonly slide: number | null;
}

/** Place of the smallest value; of equals the first. */
function placeOfLeast(values: readonly number[]): number {
  return values.reduce((least, value, index) => (value < (values[least] as number) ? index : least), 0);
}

/** The longest strictly falling subsequence; a third of it and half of that third from where it starts. */
function valley(rates: readonly number[], losses: readonly number[]): number {
  const lengths = losses.map(() => 1);
  let start = 0;
  let end = 0;
  for (let i = 1; i < losses.length; i++) {
    for (let j = 0; j < i; j++) {
      const longer = (lengths[j] as number) + 1;
      if ((losses[i] as number) < (losses[j] as number) && (lengths[i] as number) < longer) lengths[i] = longer;
      if ((lengths[end] as number) >= (lengths[i] as number)) continue;
      end = i;
      start = end - (lengths[end] as number);
    }
  }
  const third = (end - start) / 3;
  // A run from the first loss on starts at −1, which Python would count from the end.
  return rates[Math.max(0, start + Math.floor(third) + Math.floor(third / 2))] as number;
}

function steep(rates: readonly number[], losses: readonly number[]): number {
  const slopes = losses
    .slice(1)
    .map((loss, i) => (loss - (losses[i] as number)) / Math.log((rates[i + 1] as number) / (rates[i] as number)));
  return rates[placeOfLeast(slopes)] as number;
}

/** Slopes as numpy's `gradient` has them: central, at both ends one-sided. */
function slopesOf(values: readonly number[]): number[] {
  return values.map((_, i) => {
    const [left, right] = [Math.max(0, i - 1), Math.min(values.length - 1, i + 1)];
    return ((values[right] as number) - (values[left] as number)) / (right - left);
  });
}

/** Two marks, 15 steps apart, slide from the right end while the slopes under them differ by more than 0.005. */
function slide(rates: readonly number[], losses: readonly number[]): number | null {
  const slopes = slopesOf(losses);
  let right = losses.length - 1;
  let left = right - 15;
  if (left < 0) return null;
  let rate = rates[left] as number;
  while (left >= 0 && Math.abs((slopes[right] as number) - (slopes[left] as number)) > 0.005) {
    rate = rates[left] as number;
    right -= 1;
    left -= 1;
  }
  return rate;
}

/**
 * What the curve of a search suggests, by the rules of fastai 2 (`valley`, `steep`, `minimum`, `slide` in
 * callback/schedule.py), which look at smoothed losses without the first tenth of the steps and the last five points.
 *
 * @param steps that the search was to take; a curve that diverged has fewer points
 */
export function suggestRates(curve: readonly RatePoint[], steps: number): SuggestedRates {
  const looked = curve.slice(Math.floor(steps / 10), -5);
  const rates = looked.map(({ learningRate }) => learningRate);
  const losses = looked.map(({ smoothedLoss }) => smoothedLoss);
  if (losses.length < 2) return { valley: null, steep: null, minimum: null, slide: null };
  return {
    valley: valley(rates, losses),
    steep: steep(rates, losses),
    minimum: (rates[placeOfLeast(losses)] as number) / 10,
    slide: slide(rates, losses),
  };
}
