import { formatMetric, type Metrics, metricInfo, metricNames } from '../measures/metric.ts';
import { textTable } from './text-table.ts';

/** Metrics side by side, those that any line has; lines without metrics are left out. */
export function metricsTable(lines: readonly { readonly name: string; readonly metrics: Metrics | null }[]): string {
  const measured = lines.flatMap(({ name, metrics }) => (metrics === null ? [] : [{ name, metrics }]));
  const shown = metricNames.filter((metric) => measured.some(({ metrics }) => metrics[metric] !== undefined));
  return textTable(
    ['', ...shown.map((metric) => metricInfo(metric).title)],
    measured.map(({ name, metrics }) => [name, ...shown.map((metric) => formatMetric(metric, metrics[metric]))]),
    { right: shown.map((_, column) => column + 1) },
  );
}
