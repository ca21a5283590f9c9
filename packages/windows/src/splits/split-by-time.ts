import { failOption } from '../options/bad-option.ts';
import { assertInteger } from '../options/check-option.ts';
import type { Clock } from '../table/clock.ts';
import type { Table } from '../table/table.ts';
import { checkShares, shareTolerance } from './check-shares.ts';
import type { TimeSplit } from './split-part.ts';
import { cutTable, type DistinctTimes, distinctTimes, positionOf, readCutOff, type TimeCuts } from './time-cuts.ts';

/** Shares of the distinct times of the table, oldest first; they add up to 1. */
export interface SplitShares {
  readonly train: number;
  /** Default 0. */
  readonly validation?: number;
  /** Default: what train and validation leave. */
  readonly test?: number;
  readonly embargo?: number;
}

/**
 * Cut-offs: train is [trainFrom, trainUntil), validation [trainUntil, validationUntil), test [validationUntil, testUntil).
 * What is named `until` is the first time that does not belong to it. Times are written as the data writes them.
 */
export interface SplitCutOffs {
  /** Rows before it are never read, not even as inputs. Default: the first time. */
  readonly trainFrom?: string | number;
  readonly trainUntil: string | number;
  /** Default `trainUntil`: no validation. */
  readonly validationUntil?: string | number;
  /** Default: after the last time. */
  readonly testUntil?: string | number;
  readonly embargo?: number;
}

/** A short history before a cut-off, as a target task with little data has it; everything from the cut-off on is test. */
export interface SplitHistory {
  readonly testFrom: string | number;
  /** Distinct times before `testFrom` that are train and validation; what is older is never read, not even as inputs. */
  readonly history: number;
  /** Share of the history that is validation, its newest part. Default 0. */
  readonly validation?: number;
  readonly embargo?: number;
}

/** `embargo` (default 0): distinct times after each cut whose rows carry no target; they still serve as inputs. */
export type SplitOptions = SplitShares | SplitCutOffs | SplitHistory;

/**
 * Splits a table by time, before anything is fitted or cut into windows. One cut-off holds for all series.
 *
 * A window belongs to a part when all its targets do; the inputs of validation and test windows may look back into earlier parts.
 * Without a time column, the position of a row in its series is its time.
 *
 * @throws E_OPTION
 */
export function splitByTime(table: Table, options: SplitOptions): TimeSplit {
  const distinct = distinctTimes(table);
  const { embargo = 0 } = options;
  assertInteger('embargo', embargo, 0);
  const times = { length: distinct.length, positionOf: (time: number) => positionOf(distinct, time) };
  return cutTable(table, distinct, { cuts: cutsOf(options, table.clock, times), embargo });
}

/** Where the options cut some distinct times. @throws E_OPTION */
export function cutsOf(options: SplitOptions, clock: Clock, distinct: DistinctTimes): TimeCuts {
  if ('testFrom' in options) return cutsOfHistory(distinct, clock, options);
  return 'trainUntil' in options ? cutsOfTimes(distinct, clock, options) : cutsOfShares(distinct, options);
}

function cutsOfShares(distinct: DistinctTimes, { train, validation = 0, test }: SplitShares): TimeCuts {
  checkShares({ train, validation, test });
  const position = (share: number): number => Math.min(distinct.length, Math.round(share * distinct.length));
  return {
    first: 0,
    train: position(train),
    validation: position(train + validation),
    test: distinct.length,
    wanted: { train: train > 0, validation: validation > 0, test: 1 - train - validation > shareTolerance },
  };
}

function cutsOfTimes(distinct: DistinctTimes, clock: Clock, options: SplitCutOffs): TimeCuts {
  const { trainFrom, trainUntil, validationUntil = trainUntil, testUntil } = options;
  const cuts: TimeCuts = {
    first: trainFrom === undefined ? 0 : distinct.positionOf(readCutOff('trainFrom', trainFrom, clock)),
    train: distinct.positionOf(readCutOff('trainUntil', trainUntil, clock)),
    validation: distinct.positionOf(readCutOff('validationUntil', validationUntil, clock)),
    test: testUntil === undefined ? distinct.length : distinct.positionOf(readCutOff('testUntil', testUntil, clock)),
    wanted: { train: true, validation: validationUntil !== trainUntil, test: true },
  };
  if (cuts.first > cuts.train) failOption('trainUntil', 'not before trainFrom', trainUntil);
  if (cuts.train > cuts.validation) failOption('validationUntil', 'not before trainUntil', validationUntil);
  if (cuts.validation > cuts.test) failOption('testUntil', 'not before the end of train and validation', testUntil);
  return cuts;
}

function cutsOfHistory(distinct: DistinctTimes, clock: Clock, options: SplitHistory): TimeCuts {
  const { testFrom, history, validation = 0 } = options;
  const end = distinct.positionOf(readCutOff('testFrom', testFrom, clock));
  assertInteger('history', history, 1);
  if (history > end) failOption('history', `at most ${end}, the number of times before testFrom`, history);
  if (!(validation >= 0 && validation < 1))
    failOption('validation', 'a share of the history from 0 to below 1', validation);
  return {
    first: end - history,
    train: end - Math.round(validation * history),
    validation: end,
    test: distinct.length,
    wanted: { train: true, validation: validation > 0, test: true },
  };
}
