import { checkLists, failMetric, type Numbers } from './metric-input.ts';
import { meanAbsoluteScaledError } from './metrics.ts';

export interface SeriesScaledErrorOptions {
  /** Series id of each target. */
  readonly seriesOf: ArrayLike<string>;
  /** What each series was trained on, in order of time, by id. */
  readonly histories: ReadonlyMap<string, Numbers>;
  /** Length of the season. Default 1. */
  readonly period?: number;
}

/** MASE of one series. */
export interface SeriesScaledError {
  readonly series: string;
  /** Null when its history repeats itself exactly, or is not longer than the period: no scale, no score. */
  readonly mase: number | null;
  /** Targets of the series. */
  readonly count: number;
}

/** MASE over several series. */
export interface ScaledErrorOfSeries {
  /** Mean over the series that have a score; null when none has. */
  readonly mase: number | null;
  /** In order of first appearance. */
  readonly series: readonly SeriesScaledError[];
}

/**
 * MASE of each series by its own history, and their mean: every series counts the same, however large its numbers are and however many targets it has.
 *
 * Hyndman & Koehler, Int. J. Forecasting 22 (2006), as in the M4 competition.
 *
 * @throws E_METRIC also for a series without a history.
 */
export function meanAbsoluteScaledErrorOfSeries(
  predictions: Numbers,
  targets: Numbers,
  { seriesOf, histories, period = 1 }: SeriesScaledErrorOptions,
): ScaledErrorOfSeries {
  const metric = 'meanAbsoluteScaledErrorOfSeries';
  checkLists(metric, { predictions, targets });
  if (seriesOf.length !== targets.length) {
    failMetric(metric, `a series for each target is needed, got ${seriesOf.length} for ${targets.length} targets`);
  }
  if (!Number.isInteger(period) || period < 1) failMetric(metric, `a period of at least 1 is needed, got ${period}`);
  const positions = new Map<string, number[]>();
  for (let index = 0; index < targets.length; index++) {
    const id = seriesOf[index] as string;
    const list = positions.get(id);
    if (list === undefined) positions.set(id, [index]);
    else list.push(index);
  }
  const unknown = [...positions.keys()].filter((id) => !histories.has(id));
  if (unknown.length > 0) {
    failMetric(
      metric,
      `each series needs its history, got none of ${unknown
        .slice(0, 12)
        .map((id) => `"${id}"`)
        .join(', ')}`,
    );
  }
  const series = Array.from(positions, ([id, list]): SeriesScaledError => {
    const history = histories.get(id) as Numbers;
    const count = list.length;
    if (history.length <= period) return { series: id, mase: null, count };
    const of = (values: Numbers): number[] => list.map((index) => values[index] as number);
    return { series: id, mase: meanAbsoluteScaledError(of(predictions), of(targets), { history, period }), count };
  });
  const scores = series.flatMap(({ mase }) => (mase === null ? [] : [mase]));
  return { mase: scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length, series };
}
