import { formatMetric, metricInfo, metricNames } from '../../measures/metric.ts';
import { formatNumber } from '../../output/format-number.ts';
import { html, type Markup } from '../html.ts';
import { htmlTable } from '../html-table.ts';
import { lineChart } from '../line-chart.ts';
import type { ReportConfusions, ReportForecasts, ReportPredictions, ReportTexts } from '../report-data.ts';

/** What was predicted on test rows, beside what happened. */
export function predictionsSection(predictions: ReportPredictions, styleOf: (name: string) => string): Markup {
  if (predictions.kind === 'forecast') return forecasts(predictions, styleOf);
  return predictions.kind === 'classes' ? confusions(predictions) : texts(predictions);
}

function forecasts(data: ReportForecasts, styleOf: (name: string) => string): Markup {
  const { target, series, clock, times, truth, horizon, errorsByStep } = data;
  const of = series === '' ? target : `${target} of ${series}`;
  const pointsOf = (values: readonly (number | null)[]) => times.map((time, at) => [time, values[at] ?? null] as const);
  const chart = lineChart({
    title: `Forecasts of ${of} on test rows`,
    description: `What was measured, and forecasts of ${horizon} steps one after the other by ${data.forecasts.map(({ name }) => name).join(', ')}, on ${times.length} test rows.`,
    x: { label: clock === 'date' ? 'time' : clock, kind: clock === 'date' ? 'date' : 'linear' },
    y: { label: target, kind: 'linear' },
    lines: [
      ...data.forecasts.map(({ name, values }) => ({ name, style: styleOf(name), points: pointsOf(values) })),
      { name: 'measured', style: styleOf('truth'), points: pointsOf(truth) },
    ],
  });
  const steps = horizon < 2 ? null : stepErrors(data, styleOf);
  return html`<section><h2>Forecasts</h2><p>Each forecast of ${horizon} ${horizon === 1 ? 'step' : 'steps'} begins where the one before it ends, on the newest test rows${
    series === '' ? null : html` of ${series}`
  }.</p>${chart}${steps}${htmlTable({
    caption: 'Mean absolute error by step of the horizon, over all test windows',
    heading: ['', ...Array.from({ length: horizon }, (_, step) => step + 1)],
    rows: errorsByStep.map(({ name, values }) => [name, ...values.map((value) => formatNumber(value))]),
  })}</section>`;
}

function stepErrors({ errorsByStep, horizon }: ReportForecasts, styleOf: (name: string) => string): Markup {
  return lineChart({
    title: 'Mean absolute error by step of the horizon',
    description: `Errors of ${errorsByStep.map(({ name }) => name).join(', ')} at steps 1 to ${horizon}, over all test windows.`,
    x: { label: 'steps ahead', kind: 'linear', whole: true },
    y: { label: 'mean absolute error', kind: 'linear' },
    lines: errorsByStep.map(({ name, values }) => ({
      name,
      style: styleOf(name),
      points: values.map((value, step) => [step + 1, value] as const),
      marked: horizon < 40,
    })),
  });
}

function confusions({ classes, matrices }: ReportConfusions): Markup {
  return html`<section><h2>Classes</h2><div class="pair">${matrices.map(({ name, counts }) =>
    htmlTable({
      caption: html`${name}: rows are what it was, columns what was told`,
      heading: ['', ...classes],
      rows: counts.map((row, actual) => {
        const all = row.reduce((sum, count) => sum + count, 0);
        return [classes[actual] ?? '', ...row.map((count, told) => cell(count, all, actual === told))];
      }),
    }),
  )}</div></section>`;
}

/** The darker, the larger the share of its row. */
function cell(count: number, all: number, right: boolean): Markup {
  const share = all === 0 ? 0 : count / all;
  return html`<span class="share ${right ? 'right' : 'wrong'}" style="--share:${Math.round(100 * share)}%">${count}</span>`;
}

function texts({ rows }: ReportTexts): Markup {
  const shown = metricNames.filter((name) => rows.some(({ metrics }) => metrics[name] !== undefined));
  return html`<section><h2>Text</h2>${htmlTable({
    caption: 'What a character costs on the test part of the text: the best run of each',
    heading: ['', ...shown.map((name) => metricInfo(name).title)],
    rows: rows.map(({ name, metrics }) => [name, ...shown.map((metric) => formatMetric(metric, metrics[metric]))]),
  })}</section>`;
}
