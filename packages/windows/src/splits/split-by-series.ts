import { didYouMean, Random } from '@seqgraft/core';
import { BadOption, failOption, type OptionProblem } from '../options/bad-option.ts';
import { assertInteger } from '../options/check-option.ts';
import { partNames } from '../table/part-names.ts';
import { listSome } from '../table/place.ts';
import type { Table } from '../table/table.ts';
import { apportion } from './apportion.ts';
import { checkShares, shareTolerance } from './check-shares.ts';
import type { PartName, SplitPart, TimeSplit } from './split-part.ts';
import { distinctTimes, positionOf, readCutOff } from './time-cuts.ts';

/** A cut in time besides: without it test may lie in the same years as train. */
export interface SeriesCut {
  /** The first time that is not train, written as the data writes it. Validation and test have their targets from there on, and look back. */
  readonly trainUntil?: string | number;
  /** Distinct times from `trainUntil` on whose rows carry no target. Default 0. */
  readonly embargo?: number;
}

/** Shares of the series; they add up to 1. */
export interface SeriesShares extends SeriesCut {
  readonly train: number;
  /** Default 0. */
  readonly validation?: number;
  /** Default: what train and validation leave. */
  readonly test?: number;
  /** An integer: the same seed gives the same parts on every machine. */
  readonly seed: number;
}

/** Series ids; an id that is named nowhere is in no part. */
export interface SeriesLists extends SeriesCut {
  readonly train: readonly string[];
  readonly validation?: readonly string[];
  readonly test?: readonly string[];
}

/**
 * Splits a table into parts that have no series in common, to learn what holds for series that were never seen.
 *
 * By shares, each part gets the rounded number of series, drawn with the seed. When the table has one label a series, each class is
 * shared out in the same proportions (largest remainders, so that the sizes of the parts stay exact).
 *
 * Where series move together, what train has seen of the years of test is a leak too: give `trainUntil`, a cut in time besides.
 *
 * @throws E_OPTION
 */
export function splitBySeries(table: Table, options: SeriesShares | SeriesLists): TimeSplit {
  const partOf =
    typeof options.train === 'number'
      ? drawParts(table, options as SeriesShares)
      : listedParts(table, options as SeriesLists);
  const { embargo = 0 } = options;
  const { trainUntil, targetsFrom } = readCut(table, options);
  const part = (name: PartName, index: number): SplitPart => ({
    name,
    table,
    wanted: partOf.includes(index),
    rows: table.series.flatMap((range, series) => {
      if (partOf[series] !== index) return [];
      const start = name === 'train' ? range.start : positionOf(table.times, targetsFrom, range);
      const end = name === 'train' ? positionOf(table.times, trainUntil, range) : range.end;
      return [{ series, readableFrom: range.start, start, end }];
    }),
  });
  return { table, train: part('train', 0), validation: part('validation', 1), test: part('test', 2), embargo };
}

/** The first time after train, and the first time of targets after that. @throws E_OPTION */
function readCut(table: Table, { trainUntil, embargo = 0 }: SeriesCut): { trainUntil: number; targetsFrom: number } {
  assertInteger('embargo', embargo, 0);
  if (trainUntil === undefined) {
    if (embargo > 0) failOption('embargo', 'left out where trainUntil is: there is no cut in time', embargo);
    return { trainUntil: Number.POSITIVE_INFINITY, targetsFrom: Number.NEGATIVE_INFINITY };
  }
  const cut = readCutOff('trainUntil', trainUntil, table.clock);
  const distinct = distinctTimes(table);
  const targetsFrom = distinct[positionOf(distinct, cut) + embargo] ?? Number.POSITIVE_INFINITY;
  return { trainUntil: cut, targetsFrom };
}

/** Part of each series as a position in `partNames`, drawn by class. */
function drawParts(table: Table, options: SeriesShares): Int8Array {
  const { train, validation = 0, test, seed } = options;
  if (!Number.isSafeInteger(seed)) failOption('seed', 'an integer', seed);
  checkShares({ train, validation, test });
  const count = table.series.length;
  const trainCount = Math.min(count, Math.round(train * count));
  const trainAndValidation = Math.min(count, Math.round((train + validation) * count));
  const sizes = [trainCount, trainAndValidation - trainCount, count - trainAndValidation] as const;
  const shares = [train, validation, 1 - train - validation] as const;
  for (const [index, name] of partNames.entries()) {
    if ((shares[index] as number) > shareTolerance && sizes[index] === 0) {
      failOption(
        name,
        `a share of the ${count} series that is at least one of them`,
        Number((shares[index] as number).toPrecision(12)),
      );
    }
  }
  const random = new Random(seed).fork('series');
  const groups = classesOfSeries(table).map((group, index) => {
    const order = random.fork(`class ${index}`).permutation(group.length);
    return Array.from(order, (position) => group[position] as number);
  });
  const left = groups.map(({ length }) => length);
  const partOf = new Int8Array(count); // train
  for (const index of [2, 1]) {
    for (const [group, taken] of apportion(sizes[index] as number, left).entries()) {
      const members = groups[group] as number[];
      for (const series of members.splice(members.length - taken, taken)) partOf[series] = index;
      left[group] = members.length;
    }
  }
  return partOf;
}

/** Series by class, in order; all of them in one group when the table has no labels, or a series has several. */
function classesOfSeries({ series, labels }: Table): number[][] {
  const all = [Array.from(series.keys())];
  if (labels === null) return all;
  const groups = new Map<number, number[]>();
  for (const [index, { start, end }] of series.entries()) {
    const label = labels.ofRow[start] as number;
    if (labels.ofRow.subarray(start, end).some((other) => other !== label)) return all;
    groups.set(label, [...(groups.get(label) ?? []), index]);
  }
  return [...groups].sort(([a], [b]) => a - b).map(([, group]) => group);
}

/** Part of each series as lists of ids say it; −1 where none does. */
function listedParts(table: Table, lists: SeriesLists): Int8Array {
  const ids = table.series.map(({ id }) => id);
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const partOf = new Int8Array(ids.length).fill(-1);
  const problems: OptionProblem[] = [];
  for (const [part, name] of partNames.entries()) {
    const unknown: string[] = [];
    const double: string[] = [];
    for (const id of lists[name] ?? []) {
      const series = indexOf.get(id);
      if (series === undefined) unknown.push(id);
      else if (partOf[series] !== -1) double.push(id);
      else partOf[series] = part;
    }
    const list = (names: string[]): string =>
      listSome(
        names.map((id) => `"${id}"`),
        names.length,
        12,
      );
    if (unknown.length > 0) {
      problems.push({
        option: name,
        rule: 'a list of series of the data',
        got: `${list(unknown)}.${didYouMean(unknown[0] as string, ids)}`,
      });
    }
    if (double.length > 0)
      problems.push({ option: name, rule: 'without series that are named before', got: list(double) });
  }
  if (lists.train.length === 0) problems.push({ option: 'train', rule: 'a list of at least one series', got: 'none' });
  if (problems.length > 0) throw new BadOption({ problems });
  return partOf;
}
