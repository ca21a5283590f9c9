import {
  type SplitOptions as ByTime,
  splitByPart,
  splitBySeries,
  splitByTime,
  type Table,
  type TimeSplit,
} from '@seqgraft/windows';
import { defaultSplit, type SplitChoice, type SplitOptions } from '../options/split-options.ts';

/** A split with nothing left open; also one of the demo's, which flags cannot say. */
export type SplitPlan = (SplitChoice | { readonly by: 'history' } & Extract<ByTime, { history: number }>) & {
  readonly embargo: number;
};

/** Series are drawn with it, always the same, so that what was test stays test. */
const seriesSeed = 1;

/** What the flags say, and for what they leave open what suits the data. */
export function planSplit({ split, embargo = 0 }: SplitOptions, { parts, seriesClasses }: SplitHints): SplitPlan {
  if (split !== undefined) return { ...split, embargo };
  if (parts) return { by: 'part', embargo };
  return seriesClasses ? { ...defaultSplit, by: 'series', embargo } : { ...defaultSplit, embargo };
}

export interface SplitHints {
  /** A column says the parts. */
  readonly parts: boolean;
  /** Each series has one class. */
  readonly seriesClasses: boolean;
}

/** @throws E_OPTION */
export function splitTable(table: Table, plan: SplitPlan): TimeSplit {
  const { by, ...options } = plan;
  if (plan.by === 'part') return splitByPart(table, { embargo: plan.embargo });
  if (plan.by === 'series') {
    const { train, validation, test } = plan;
    return splitBySeries(table, { train, validation, test, seed: seriesSeed });
  }
  return splitByTime(table, options as ByTime);
}
