import { describe, expect, test } from 'vitest';
import { SmoothedLoss } from './smoothed-loss.ts';
import { type RatePoint, suggestRates } from './suggest-rates.ts';

/** A loss that falls, then rises steeply, with a wobble. */
function curveOf(steps: number, wobble: number): RatePoint[] {
  const smoothed = new SmoothedLoss();
  const curve: RatePoint[] = [];
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < steps; i++) {
    const learningRate = 1e-7 * (10 / 1e-7) ** (i / steps);
    const loss = 1 - 0.6 / (1 + (3e-3 / learningRate) ** 1.2) + (learningRate / 0.5) ** 2 + wobble * Math.sin(1.7 * i);
    const smoothedLoss = smoothed.add(loss);
    curve.push({ learningRate, loss, smoothedLoss });
    best = Math.min(best, smoothedLoss);
    if (smoothedLoss > 4 * best) break;
  }
  return curve;
}

const pointsOf = (losses: readonly number[]): RatePoint[] =>
  losses.map((loss, i) => ({ learningRate: 10 ** (i - 4), loss, smoothedLoss: loss }));

describe('suggestRates', () => {
  // The functions of fastai 2.8.6's callback/schedule.py, run on the same formula in numpy's float64.
  test.each([
    {
      steps: 100,
      wobble: 0.02,
      points: 95,
      valley: 0.001737800828749376,
      steep: 0.01584893192461114,
      lowest: 0.025118864315095822,
      slide: 0.01096478196143185,
    },
    {
      steps: 100,
      wobble: 0,
      points: 95,
      valley: 0.0002754228703338166,
      steep: 0.013182567385564075,
      lowest: 0.025118864315095822,
      slide: 0.01096478196143185,
    },
    {
      steps: 60,
      wobble: 0.1,
      points: 58,
      valley: 0.002511886431509582,
      steep: 0.01584893192461114,
      lowest: 0.025118864315095822,
      slide: 0.002511886431509582,
    },
    {
      steps: 200,
      wobble: 0.05,
      points: 185,
      valley: 0.002754228703338169,
      steep: 0.017378008287493762,
      lowest: 0.022908676527677745,
      slide: 0.05248074602497723,
    },
  ])('says what fastai says: $steps steps, wobble $wobble', ({ steps, wobble, points, lowest, ...recorded }) => {
    const curve = curveOf(steps, wobble);
    expect(curve).toHaveLength(points);
    const suggested = suggestRates(curve, steps);
    // fastai's `minimum` gives the tenth.
    for (const [rule, rate] of Object.entries({ ...recorded, minimum: lowest })) {
      expect(suggested[rule as keyof typeof suggested], rule).toBeCloseTo(rate, 12);
    }
  });

  test('by hand: the first tenth and the last five points are not looked at', () => {
    // Looked at: 5, 4, 1, 2 at rates 1e-3, 1e-2, 1e-1, 1.
    const curve = pointsOf([0, 5, 4, 1, 2, 0, 0, 0, 0, 0]);
    const { steep, minimum, valley, slide } = suggestRates(curve, 10);
    expect(steep).toBeCloseTo(1e-2, 15); // from 4 down to 1 over a decade
    expect(minimum).toBeCloseTo(1e-2, 15); // a tenth of 1e-1
    expect(valley).toBeCloseTo(1e-3, 15); // 5, 4, 1 from place −1: −1 + ⌊1⌋ + ⌊1/2⌋ = 0
    expect(slide).toBeNull(); // needs 16 points
  });

  test('a curve too short to judge suggests nothing', () => {
    const none = { valley: null, steep: null, minimum: null, slide: null };
    expect(suggestRates([], 100)).toEqual(none);
    expect(suggestRates(pointsOf([3, 2, 1, 1, 1, 1]), 6)).toEqual(none);
  });
});

describe('SmoothedLoss', () => {
  test('starts at the first loss and forgets a fiftieth a step', () => {
    const smoothed = new SmoothedLoss();
    expect(smoothed.add(3)).toBeCloseTo(3, 12);
    expect(smoothed.add(5)).toBeCloseTo((0.98 * 3 + 5) / 1.98, 12);
  });
});
