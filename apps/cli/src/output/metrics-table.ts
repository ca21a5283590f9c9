import { formatMetric, type MetricName, type Metrics, metricInfo, metricNames } from '../measures/metric.ts';
import { textTable } from './text-table.ts';

/** Metrics in the unit of a target: of targets in several units, each has its own and all together have none. */
const inUnits: readonly MetricName[] = ['mae', 'rmse', 'pinball'];

interface Line {
  readonly name: string;
  readonly metrics: Metrics;
}

/** Metrics side by side, those that any line has; lines without metrics are left out. Several targets stand below their line. */
export function metricsTable(lines: readonly { readonly name: string; readonly metrics: Metrics | null }[]): string {
  const measured = lines.flatMap(({ name, metrics }) => (metrics === null ? [] : linesOf({ name, metrics })));
  const shown = metricNames.filter((metric) => measured.some(({ metrics }) => metrics[metric] !== undefined));
  return textTable(
    ['', ...shown.map((metric) => metricInfo(metric).title)],
    measured.map(({ name, metrics }) => [name, ...shown.map((metric) => formatMetric(metric, metrics[metric]))]),
    { right: shown.map((_, column) => column + 1) },
  );
}

function linesOf(line: Line): Line[] {
  const { byTarget } = line.metrics;
  if (byTarget === undefined) return [line];
  const together = Object.entries(line.metrics).filter(([metric]) => !inUnits.includes(metric as MetricName));
  const each = Object.entries(byTarget).map(([target, metrics]) => ({ name: `  ${target}`, metrics }));
  return [{ name: line.name, metrics: Object.fromEntries(together) }, ...each];
}
