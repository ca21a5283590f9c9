import type { Metrics } from '../task/metrics.ts';
import { formatNumber } from './format-number.ts';
import { textTable } from './text-table.ts';

/** Metrics side by side; lines without metrics are left out. */
export function metricsTable(lines: readonly { readonly name: string; readonly metrics: Metrics | null }[]): string {
  const rows = lines.flatMap(({ name, metrics }) =>
    metrics === null
      ? []
      : [[name, formatNumber(metrics.mae), formatNumber(metrics.rmse), `${formatNumber(metrics.smape)} %`]],
  );
  return textTable(['', 'MAE', 'RMSE', 'sMAPE'], rows, { right: [1, 2, 3] });
}
