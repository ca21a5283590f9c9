import { isSeqgraftError } from '@seqgraft/core';
import { naiveForecast, seasonalNaiveForecast, type Windows } from '@seqgraft/windows';
import type { Reporter } from '../output/reporter.ts';
import { type Metrics, measure } from './metrics.ts';
import { seasonOf } from './season-of.ts';

/** Forecasts that need no training, on the same windows. */
export interface Baseline {
  readonly name: 'naive' | 'seasonal-naive';
  readonly metrics: Metrics;
}

export interface BaselineOptions {
  /** Rows of a season; from the step of the times when left out. */
  readonly season?: number | undefined;
  readonly reporter: Reporter;
}

/** The naive and, where the data has a season, the seasonal-naive forecast. */
export function measureBaselines(windows: Windows, { season, reporter }: BaselineOptions): Baseline[] {
  const measured = windows.targetsOf();
  const baselines: Baseline[] = [{ name: 'naive', metrics: measure(naiveForecast(windows), measured) }];
  const rows = season ?? seasonOf(windows.table);
  if (rows === null) return baselines;
  try {
    const forecast = seasonalNaiveForecast(windows, rows);
    baselines.push({ name: 'seasonal-naive', metrics: measure(forecast, measured) });
  } catch (error) {
    // A season that was asked for must be had; one that was guessed may be left out.
    if (season !== undefined || !isSeqgraftError(error, 'E_SEASON')) throw error;
    reporter.warn({ code: 'W_SEASON', message: `The seasonal-naive control is left out. ${error.reason}` });
  }
  return baselines;
}
