import { failOption } from '../options/bad-option.ts';
import { assertChoice, assertInteger } from '../options/check-option.ts';
import type { Table } from '../table/table.ts';
import type { TimeSplit } from './split-part.ts';
import { cutTable, distinctTimes } from './time-cuts.ts';

/** All sizes are numbers of distinct times of the table. */
export interface RollingOriginOptions {
  /** Times of the test of each fold. With the horizon of the windows each fold has one test window a series. */
  readonly testSize: number;
  /** Default: as many as there is room for. */
  readonly folds?: number;
  /** From the test of one fold to that of the next. Default `testSize`: tests that follow one another and do not overlap. */
  readonly step?: number;
  /** Least times of the train of any fold. Default 1. */
  readonly minTrain?: number;
  /** `expanding` (default): train begins with the data. `sliding`: it has `trainSize` times, and older rows are never read. */
  readonly window?: 'expanding' | 'sliding';
  /** Times of each train for `sliding`. Default `minTrain` where it is given, else those of the oldest fold. */
  readonly trainSize?: number;
  /** Times between train and test that are validation. Default 0. */
  readonly validation?: number;
  /** Times before validation and before test whose rows are no targets; they still serve as inputs. Default 0. */
  readonly embargo?: number;
}

/**
 * Backtest folds, oldest first: each tests the times after its origin with what lay before it. The newest fold tests the newest times;
 * the cut-offs of each fold hold for all series.
 *
 * With n times, fold k of K tests the `testSize` times from n − (K − k)·step − testSize on. Without validation and with the default step
 * these are the folds of scikit-learn's `TimeSeriesSplit(n_splits, test_size, gap: embargo)`, for `sliding` with `max_train_size: trainSize`
 * as long as each fold has so many; with `step` 1 and `testSize` the horizon, the origins are those of darts' `historical_forecasts`.
 *
 * @throws E_OPTION also when there is no room for so many folds.
 */
export function rollingOrigin(table: Table, options: RollingOriginOptions): TimeSplit[] {
  const { testSize, step = testSize, minTrain = 1, window = 'expanding', validation = 0, embargo = 0 } = options;
  checkSizes(options);
  const distinct = distinctTimes(table);
  const gaps = embargo + (validation > 0 ? validation + embargo : 0);
  const least = window === 'sliding' ? Math.max(minTrain, options.trainSize ?? 1) : minTrain;
  const spare = distinct.length - testSize - gaps - least;
  const most = spare < 0 ? 0 : Math.floor(spare / step) + 1;
  const { folds = Math.max(1, most) } = options;
  if (folds > most) {
    const room = `train ${least}${gaps > 0 ? `, validation and embargo ${gaps}` : ''}, test ${testSize}, step ${step}`;
    failOption('folds', `at most ${most} for the ${distinct.length} times of the data (${room})`, folds);
  }
  const trainEnd = (fold: number): number => distinct.length - (folds - 1 - fold) * step - testSize - gaps;
  const trainSize = options.trainSize ?? (options.minTrain === undefined ? trainEnd(0) : minTrain);
  return Array.from({ length: folds }, (_, fold) => {
    const train = trainEnd(fold);
    const validationEnd = validation === 0 ? train : train + embargo + validation;
    const cuts = {
      first: window === 'sliding' ? train - trainSize : 0,
      train,
      validation: validationEnd,
      test: validationEnd + embargo + testSize,
      wanted: { train: true, validation: validation > 0, test: true },
    };
    return cutTable(table, distinct, { cuts, embargo });
  });
}

/** @throws E_OPTION */
function checkSizes(options: RollingOriginOptions): void {
  const { testSize, folds = 1, step = 1, minTrain = 1, window = 'expanding', trainSize } = options;
  for (const [option, value] of Object.entries({ testSize, folds, step, minTrain, trainSize: trainSize ?? 1 })) {
    assertInteger(option, value, 1);
  }
  assertInteger('validation', options.validation ?? 0, 0);
  assertInteger('embargo', options.embargo ?? 0, 0);
  assertChoice('window', { value: window, choices: ['expanding', 'sliding'] });
  if (trainSize !== undefined && window === 'expanding') {
    failOption('trainSize', 'left out unless window is "sliding"', trainSize);
  }
  if (trainSize !== undefined && trainSize < minTrain)
    failOption('trainSize', `at least minTrain ${minTrain}`, trainSize);
}
