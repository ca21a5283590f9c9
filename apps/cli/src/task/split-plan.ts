import type { Json } from '@seqgraft/core';
import {
  type SplitOptions as ByTime,
  splitByPart,
  splitBySeries,
  splitByTime,
  type Table,
  type TimeSplit,
} from '@seqgraft/windows';
import { z } from 'zod';
import { defaultSplit, type SplitOptions } from '../options/split-options.ts';

/** A split with nothing left open, as it is kept with a checkpoint; `history` is the demo's, which no flag says. */
export type SplitPlan = { readonly embargo: number } & (
  | { readonly by: 'time' | 'series'; readonly train: number; readonly validation: number; readonly test: number }
  | { readonly by: 'part' }
  | { readonly by: 'date'; readonly trainUntil: string; readonly validationUntil?: string | undefined }
  | { readonly by: 'history'; readonly testFrom: string; readonly history: number; readonly validation: number }
);

const share = z.number();
const shares = { train: share, validation: share, test: share, embargo: z.number() };
const date = z.string();

const schema = z.discriminatedUnion('by', [
  z.object({ by: z.literal('time'), ...shares }),
  z.object({ by: z.literal('series'), ...shares }),
  z.object({ by: z.literal('part'), embargo: z.number() }),
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
  const { by, ...options } = plan;
  if (by !== 'series') return splitByTime(table, options as ByTime);
  const { train, validation, test } = plan;
  return splitBySeries(table, { train, validation, test, seed: seriesSeed });
}
