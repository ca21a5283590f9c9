import { formatMetric, metricInfo } from '../../measures/metric.ts';
import { html, type Markup } from '../html.ts';
import { htmlTable } from '../html-table.ts';
import { lineChart, prefersLog } from '../line-chart.ts';
import type { ReportLearningCurve } from '../report-data.ts';

/** The error over the size of the target: what the source is worth in data. */
export function learningCurveSection(
  { metric, unit, times, rows, sentences }: ReportLearningCurve,
  styleOf: (name: string) => string,
): Markup {
  const { title } = metricInfo(metric);
  const sizes = [...new Set(rows.flatMap(({ points }) => points.map(({ size }) => size)))].sort((a, b) => a - b);
  // A baseline that is far off would press all that matters into one line.
  const worst = Math.max(
    ...rows.filter(({ name }) => name === 'scratch').flatMap(({ points }) => points.map(({ mean }) => mean)),
  );
  const shown = rows.filter(({ points }) => !points.every(({ mean }) => mean > worst));
  const chart = lineChart({
    title: `${title} over the size of the target`,
    description: `Lines of ${shown.map(({ name }) => name).join(', ')} at ${sizes.join(', ')} ${unit}; bands are 95 % intervals over the seeds.`,
    x: { label: `${unit} of the target, logarithmic`, kind: 'log', ticks: sizes },
    y: {
      label: title,
      kind: prefersLog(
        shown.flatMap(({ points }) => points.map(({ mean }) => mean)),
        3,
      )
        ? 'log'
        : 'linear',
    },
    lines: shown.map(({ name, points }) => ({
      name,
      style: styleOf(name),
      marked: true,
      points: points.map(({ size, mean }) => [size, mean] as const),
      band: points.flatMap(({ size, low, high }) =>
        low === null || high === null ? [] : [[size, low, high] as const],
      ),
    })),
  });
  return html`<section id="sizes"><h2>How much data the transfer is worth</h2>
${sentences.map((sentence) => html`<p>${sentence}</p>`)}${chart}${htmlTable({
  caption: `${title} by ${unit} of the target`,
  heading: [
    'Run',
    ...sizes.map((size) => html`${size}<br>${times.find((each) => each.size === size)?.times ?? '–'} rows`),
  ],
  rows: rows.map(({ name, points }) => [
    name,
    ...sizes.map((size) => formatMetric(metric, points.find((point) => point.size === size)?.mean)),
  ]),
})}</section>`;
}
