import type { TimeSplit, Windows } from '@seqgraft/windows';

/** For each target column: by series id the mean absolute error of the seasonal naive forecast within its training rows. */
export type ErrorScales = readonly ReadonlyMap<string, number>[];

/**
 * The scales of MASE (Hyndman & Koehler, Int. J. Forecasting 22, 2006): mean |y_t − y_(t − period)| over the training rows of a
 * series, of pairs that were measured. A series without such pairs, or that repeats itself exactly, has none.
 */
export function errorScales({ table, train }: TimeSplit, period: number): ErrorScales {
  return table.targets.map((name) => {
    const values = table.columns.get(name) as Float64Array;
    const scales = new Map<string, number>();
    for (const [index, { id }] of table.series.entries()) {
      let sum = 0;
      let pairs = 0;
      for (const { series, start, end } of train.rows) {
        if (series !== index) continue;
        for (let row = start + period; row < end; row++) {
          const change = Math.abs((values[row] as number) - (values[row - period] as number));
          if (Number.isNaN(change)) continue;
          sum += change;
          pairs += 1;
        }
      }
      if (sum > 0) scales.set(id, sum / pairs);
    }
    return scales;
  });
}

/** MASE of one target column: the mean of |error| / scale over the windows of series that have one; null when none has. */
export function scaledError(
  errors: Float64Array,
  windows: Pick<Windows, 'windowCount' | 'seriesOf'>,
  scales: ReadonlyMap<string, number>,
): number | null {
  const perWindow = errors.length / windows.windowCount;
  let sum = 0;
  let count = 0;
  for (const [window, id] of windows.seriesOf().entries()) {
    const scale = scales.get(id);
    if (scale === undefined) continue;
    for (let step = 0; step < perWindow; step++) sum += (errors[window * perWindow + step] as number) / scale;
    count += perWindow;
  }
  return count === 0 ? null : sum / count;
}
