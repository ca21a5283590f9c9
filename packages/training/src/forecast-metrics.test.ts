import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { intervalCoverage, meanIntervalWidth, winklerScore } from './interval-metrics.ts';
import { measureForecast } from './measure-forecast.ts';
import { meanAbsoluteError, rootMeanSquaredError } from './metrics.ts';
import { meanAbsolutePercentageError } from './percentage-error.ts';
import { meanWeightedQuantileLoss, pinballLoss } from './quantile-metrics.ts';
import { meanAbsoluteScaledErrorOfSeries } from './scaled-error-of-series.ts';

interface Recorded {
  readonly series: readonly { readonly id: string; readonly history: number[]; readonly targets: number[] }[];
  readonly targets: number[];
  readonly predictions: Readonly<Record<string, number[]>>;
  readonly mape: number;
  readonly pinball: Readonly<Record<string, number>>;
  readonly mase: Readonly<Record<string, number>>;
  readonly coverageBySeries: readonly number[];
  readonly meanWeightedQuantileLoss: number;
  readonly weightedQuantileLoss: readonly number[];
  readonly winkler: number;
}

/** Of scikit-learn, utilsforecast and GluonTS; the program stands beside it. */
const recorded = JSON.parse(
  readFileSync(new URL('../test/fixtures/metric-values.json', import.meta.url), 'utf8'),
) as Recorded;
const { targets } = recorded;
const quantiles = [0.1, 0.5, 0.9];
const predictionsOf = (quantile: number): number[] => recorded.predictions[String(quantile)] as number[];
const histories = new Map(recorded.series.map(({ id, history }) => [id, history]));
const seriesOf = recorded.series.flatMap(({ id, targets: own }) => own.map(() => id));

describe('metrics of forecasts', () => {
  test('MAPE is that of scikit-learn where no target is 0', () => {
    const { percent, counted, zeros } = meanAbsolutePercentageError(predictionsOf(0.5), targets);
    expect(percent).toBeCloseTo(100 * recorded.mape, 11);
    expect([counted, zeros]).toEqual([36, 0]);
  });

  test('MAPE leaves targets of 0 out and says how many', () => {
    expect(meanAbsolutePercentageError([3, 7, 1], [2, 0, -4])).toEqual({
      percent: (50 + 125) / 2,
      counted: 2,
      zeros: 1,
    });
    expect(meanAbsolutePercentageError([3, 7], [0, 0])).toEqual({ percent: null, counted: 0, zeros: 2 });
  });

  test.each(quantiles)('the pinball loss at %d is that of scikit-learn', (quantile) => {
    const forecast = { quantile, predictions: predictionsOf(quantile) };
    expect(pinballLoss(forecast, targets)).toBeCloseTo(recorded.pinball[String(quantile)] as number, 12);
  });

  test('the weighted quantile loss is that of GluonTS', () => {
    const forecasts = quantiles.map((quantile) => ({ quantile, predictions: predictionsOf(quantile) }));
    for (const [index, forecast] of forecasts.entries()) {
      expect(meanWeightedQuantileLoss([forecast], targets)).toBeCloseTo(
        recorded.weightedQuantileLoss[index] as number,
        13,
      );
    }
    expect(meanWeightedQuantileLoss(forecasts, targets)).toBeCloseTo(recorded.meanWeightedQuantileLoss, 13);
    expect(meanWeightedQuantileLoss([{ quantile: 0.5, predictions: [1] }], [0])).toBeNull();
  });

  test('MASE of series with a season is that of utilsforecast, and its mean over series', () => {
    const { mase, series } = meanAbsoluteScaledErrorOfSeries(predictionsOf(0.5), targets, {
      seriesOf,
      histories,
      period: 7,
    });
    for (const one of series) expect(one.mase).toBeCloseTo(recorded.mase[one.series] as number, 12);
    expect(series.map(({ count }) => count)).toEqual([12, 12, 12]);
    const expected = Object.values(recorded.mase);
    expect(mase).toBeCloseTo(expected.reduce((sum, value) => sum + value, 0) / 3, 12);
  });

  test('MASE gives series without a scale no score, and no say in the mean', () => {
    const options = {
      seriesOf: ['flat', 'short', 'good', 'good'],
      histories: new Map([
        ['flat', [3, 3, 3]],
        ['short', [1]],
        ['good', [0, 2, 1, 3]],
      ]),
    };
    expect(meanAbsoluteScaledErrorOfSeries([1, 1, 5, 5], [2, 2, 4, 4], options)).toEqual({
      mase: 1 / (5 / 3),
      series: [
        { series: 'flat', mase: null, count: 1 },
        { series: 'short', mase: null, count: 1 },
        { series: 'good', mase: 1 / (5 / 3), count: 2 },
      ],
    });
  });

  test('coverage and Winkler score of an interval are those of utilsforecast and GluonTS', () => {
    const interval = { lower: predictionsOf(0.1), upper: predictionsOf(0.9) };
    const [a = 0, b = 0, c = 0] = recorded.coverageBySeries;
    expect(intervalCoverage(interval, targets)).toBeCloseTo((a + b + c) / 3, 14);
    expect(winklerScore(interval, targets, 0.8)).toBeCloseTo(recorded.winkler, 11);
    expect(meanIntervalWidth({ lower: [0, 1], upper: [2, 7] })).toBe(4);
    expect(meanIntervalWidth({ lower: [3], upper: [2] })).toBe(-1);
    // A bound itself is inside.
    expect(intervalCoverage({ lower: [1, 1], upper: [2, 2] }, [1, 2])).toBe(1);
    expect(winklerScore({ lower: [1], upper: [3] }, [4], 0.9)).toBeCloseTo(2 + 20 * 1, 12);
  });

  test.each([
    [
      'NaN',
      () => meanAbsolutePercentageError([1, Number.NaN], [1, 2]),
      'finite numbers are needed, got NaN at 1 of predictions',
    ],
    [
      'unequal lengths',
      () => pinballLoss({ quantile: 0.5, predictions: [1] }, [1, 2]),
      'got 1 predictions and 2 targets',
    ],
    ['no numbers', () => intervalCoverage({ lower: [], upper: [] }, []), 'at least 1'],
    ['a quantile of 1', () => pinballLoss({ quantile: 1, predictions: [1] }, [1]), 'between 0 and 1'],
    ['a level of 80', () => winklerScore({ lower: [1], upper: [2] }, [1], 80), 'between 0 and 1'],
    [
      'bounds of unequal lengths',
      () => meanIntervalWidth({ lower: [3], upper: [] }),
      'got 1 lower bounds and 0 upper bounds',
    ],
    ['no quantiles', () => meanWeightedQuantileLoss([], [1]), 'at least one quantile'],
    ['no history', () => meanAbsoluteScaledErrorOfSeries([1], [1], { seriesOf: ['x'], histories }), 'got none of "x"'],
    ['no series', () => meanAbsoluteScaledErrorOfSeries([1], [1], { seriesOf: [], histories }), 'got 0 for 1'],
    [
      'a period of 0',
      () => meanAbsoluteScaledErrorOfSeries([1], [1], { seriesOf: ['a'], histories, period: 0 }),
      'got 0',
    ],
  ])('refuse %s', (_, run, words) => {
    expect(run).toThrow(/^E_METRIC: /);
    expect(run).toThrow(words);
  });
});

describe('measureForecast', () => {
  // Two windows of two steps of two targets: degrees, and hectopascals.
  const truth = [1, 1000, 2, 1010, 3, 1020, 4, 1030];
  const forecast = [2, 1010, 2, 1010, 3, 1040, 7, 1030];

  test('has a table for each target and step, and no mean over units', () => {
    const { targets: found, overall } = measureForecast(forecast, truth, {
      targetCount: 2,
      horizon: 2,
      names: ['t', 'p'],
    });
    expect(found.map(({ name, mae, steps }) => [name, mae, steps.map((step) => step.mae)])).toEqual([
      ['t', 1, [0.5, 1.5]],
      ['p', 7.5, [15, 0]],
    ]);
    expect(found[1]?.rmse).toBe(rootMeanSquaredError([1010, 1010, 1040, 1030], [1000, 1010, 1020, 1030]));
    expect(overall).toEqual({
      basis: 'none',
      reason: 'the targets may have different units, and no history was given to scale their errors by',
    });
  });

  test('averages MASE over targets, which has no unit', () => {
    const scale = {
      seriesOf: ['x', 'y'],
      histories: [
        new Map([
          ['x', [0, 1, 2]],
          ['y', [0, 2, 4]],
        ]),
        new Map([
          ['x', [0, 10]],
          ['y', [5, 10]],
        ]),
      ],
    };
    const { targets: found, overall } = measureForecast(forecast, truth, { targetCount: 2, horizon: 2, scale });
    // Series x: errors 1, 0 over 1; y: 0, 3 over 2. Then 10, 0 over 10; 20, 0 over 5.
    expect(found.map(({ mase }) => mase)).toEqual([(0.5 + 0.75) / 2, (0.5 + 2) / 2]);
    expect(overall).toEqual({ basis: 'scaled', mase: (0.625 + 1.25) / 2 });
    const flat = {
      ...scale,
      histories: [
        scale.histories[0] as Map<string, number[]>,
        new Map([
          ['x', [1, 1]],
          ['y', [1, 1]],
        ]),
      ],
    };
    expect(measureForecast(forecast, truth, { targetCount: 2, horizon: 2, scale: flat }).overall).toEqual({
      basis: 'none',
      reason: 'the targets may have different units, and "target 2" has no MASE',
    });
  });

  test('averages errors where there is one unit', () => {
    const one = measureForecast(forecast, truth, { horizon: 4 });
    expect(one.overall).toMatchObject({ basis: 'unit', mae: meanAbsoluteError(forecast, truth), mase: null });
    expect(one.targets[0]?.steps).toHaveLength(4);
    const both = measureForecast(forecast, truth, { targetCount: 2, horizon: 2, oneUnit: true });
    expect(both.overall).toMatchObject({ basis: 'unit', mae: meanAbsoluteError(forecast, truth) });
  });

  test.each([
    [{ targetCount: 0 }, 'targetCount must be an integer of at least 1, got 0'],
    [{ horizon: 3 }, 'whole windows of 3 × 1 values, got 8 and 8'],
    [{ targetCount: 2, names: ['t'] }, 'a name for each of 2 targets is needed, got 1'],
    [{ scale: { seriesOf: ['x'], histories: [new Map()] } }, 'a series for each of 8 windows is needed, got 1'],
    [{ scale: { seriesOf: ['x'], histories: [] } }, 'histories of each of 1 targets are needed, got 0'],
  ])('refuses %j', (options, words) => {
    expect(() => measureForecast(forecast, truth, options)).toThrow(words);
  });
});
