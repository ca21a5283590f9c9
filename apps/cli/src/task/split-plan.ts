import type { Json } from '@seqgraft/core';
import {
  type SplitOptions as ByTime,
  formatTime,
  rollingOrigin,
  splitByPart,
  splitBySeries,
  splitByTime,
  type Table,
  type TimeSplit,
} from '@seqgraft/windows';
import * as z from 'zod';
import { defaultSplit, type SplitOptions } from '../options/split-options.ts';
import { UsageError } from '../usage-error.ts';

/** One fold of a backtest: the times that a split leaves to test are cut into as many tests, each with what lay before it. */
interface FoldPlan {
  readonly by: 'fold';
  /** From 0, oldest first. */
  readonly fold: number;
  readonly folds: number;
  readonly validation: number;
  readonly test: number;
}

interface DatePlan {
  readonly by: 'date';
  readonly trainUntil: string;
  readonly validationUntil?: string | undefined;
}

/** A split with nothing left open, as it is kept with a checkpoint; `history` is the demo's, which no flag says. */
export type SplitPlan = { readonly embargo: number } & (
  | { readonly by: 'time' | 'series'; readonly train: number; readonly validation: number; readonly test: number }
  | { readonly by: 'part' }
  | FoldPlan
  | DatePlan
  | { readonly by: 'history'; readonly testFrom: string; readonly history: number; readonly validation: number }
);

const share = z.number();
const shares = { train: share, validation: share, test: share, embargo: z.number() };
const date = z.string();

const schema = z.discriminatedUnion('by', [
  z.object({ by: z.literal('time'), ...shares }),
  z.object({ by: z.literal('series'), ...shares }),
  z.object({ by: z.literal('part'), embargo: z.number() }),
  z.object({
    by: z.literal('fold'),
    fold: z.int(),
    folds: z.int(),
    validation: share,
    test: share,
    embargo: z.number(),
  }),
  z.object({ by: z.literal('date'), trainUntil: date, validationUntil: date.optional(), embargo: z.number() }),
  z.object({
    by: z.literal('history'),
    testFrom: date,
    history: z.number(),
    validation: z.number(),
    embargo: z.number(),
  }),
]);

/** Series are drawn with it, always the same, so that what was test stays test. */
const seriesSeed = 1;

export interface SplitHints {
  /** A column says the parts. */
  readonly parts: boolean;
  /** Each series has one class. */
  readonly seriesClasses: boolean;
}

/** What the flags say, and for what they leave open what suits the data. */
export function planSplit({ split, embargo = 0 }: SplitOptions, { parts, seriesClasses }: SplitHints): SplitPlan {
  if (split !== undefined) return { ...split, embargo };
  if (parts) return { by: 'part', embargo };
  return { ...defaultSplit, by: seriesClasses ? 'series' : 'time', embargo };
}

/** The split in the config of a checkpoint; null where it does not say. What release 0.1 wrote was by time. */
export function splitOfConfig(config: Json): SplitPlan | null {
  const { split, embargo = 0 } = (config ?? {}) as { split?: object; embargo?: unknown };
  const parsed = schema.safeParse({ by: 'time', embargo, ...split });
  return parsed.success ? parsed.data : null;
}

/** @throws E_OPTION */
export function splitTable(table: Table, plan: SplitPlan): TimeSplit {
  if (plan.by === 'part') return splitByPart(table, { embargo: plan.embargo });
  if (plan.by === 'fold') return foldOf(table, plan);
  const { by, ...options } = plan;
  if (by === 'date') requireTest(table, plan);
  if (by !== 'series') return splitByTime(table, options as ByTime);
  const { train, validation, test } = plan;
  return splitBySeries(table, { train, validation, test, seed: seriesSeed });
}

/** Refuses dates that lie behind the data, which leave nothing to judge by. @throws E_USAGE */
function requireTest({ times, clock, rowCount }: Table, { trainUntil, validationUntil = trainUntil }: DatePlan): void {
  const [from, until] = [
    times.reduce((a, b) => Math.min(a, b), Infinity),
    times.reduce((a, b) => Math.max(a, b), -Infinity),
  ];
  if (rowCount === 0 || clock.kind !== 'date' || !isAfter(validationUntil, formatTime(clock, until))) return;
  throw new UsageError({
    problem: `--split lets test begin at ${validationUntil}, and the times go from ${formatTime(clock, from)} to ${formatTime(clock, until)}: no row is left to test.`,
    remedy: 'Give an earlier date, or shares like 0.7,0.15,0.15.',
  });
}

/** As far as both are written; what is as near as that is left to the split. */
function isAfter(date: string, other: string): boolean {
  const length = Math.min(date.length, other.length);
  return date.slice(0, length).replace(' ', 'T') > other.slice(0, length);
}

/** The folds of a backtest over what a split by time leaves to test. @throws E_USAGE */
export function foldsOf(plan: SplitPlan, folds: number): SplitPlan[] {
  if (plan.by !== 'time' || plan.test === 0) {
    const problem =
      '--backtest cuts the newest times into tests, and the split does not leave a share of the times to test.';
    throw new UsageError({ problem, remedy: 'Give shares by time, like --split 0.7,0.1,0.2.' });
  }
  const { validation, test, embargo } = plan;
  return Array.from({ length: folds }, (_, fold) => ({ by: 'fold', fold, folds, validation, test, embargo }));
}

function foldOf(table: Table, plan: FoldPlan & { readonly embargo: number }): TimeSplit {
  const times = new Set(table.times).size;
  const testSize = Math.max(1, Math.floor((plan.test * times) / plan.folds));
  const validation = Math.round(plan.validation * times);
  const folds = rollingOrigin(table, { testSize, folds: plan.folds, validation, embargo: plan.embargo });
  return folds[plan.fold] as TimeSplit;
}
