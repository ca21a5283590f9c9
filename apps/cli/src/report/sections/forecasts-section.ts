import { formatNumber } from '../../output/format-number.ts';
import { html, type Markup } from '../html.ts';
import { htmlTable } from '../html-table.ts';
import { lineChart } from '../line-chart.ts';
import type { PredictionsLook } from '../predictions-look.ts';
import type { ReportForecasts } from '../report-data.ts';

/** So many rows are told apart on a phone. */
const narrowRows = 42;

/** Forecasts beside what was measured, how far each lay off, and the error by step of the horizon. */
export function forecastsSection(data: ReportForecasts, { styleOf, oneOfSeveral }: PredictionsLook): Markup {
  const { target, series, horizon, times, truth, forecasts } = data;
  const of = series === '' ? target : `${target} of ${series}`;
  const along = timeAxis(data);
  const pointsOf = (values: readonly (number | null)[]) => times.map((time, at) => [time, values[at] ?? null] as const);
  const chart = lineChart({
    title: `Forecasts of ${of} on rows that were held back`,
    description: `What was measured, and forecasts of ${horizon} steps one after the other by ${forecasts.map(({ name }) => name).join(', ')}, on ${times.length} rows.`,
    x: along,
    y: { label: target, kind: 'linear' },
    lines: [
      { name: 'measured', style: styleOf('truth'), points: pointsOf(truth) },
      ...forecasts.map(({ name, values }) => ({ name, style: styleOf(name), points: pointsOf(values) })),
    ],
  });
  const errors = lineChart({
    title: `Errors: forecast less measured ${target}`,
    description: `The errors of the same forecasts on the same rows; 0 is right.`,
    x: along,
    y: { label: `error: forecast − measured ${target}`, kind: 'linear' },
    lines: [
      ...forecasts.map(({ name, values }) => ({
        name,
        style: styleOf(name),
        points: pointsOf(values.map((value, at) => less(value, truth[at]))),
      })),
      { name: 'no error', style: 'right', points: pointsOf(times.map(() => 0)) },
    ],
  });
  return html`<section id="predictions"><h2>Forecasts</h2><p>Each forecast of ${horizon} ${horizon === 1 ? 'step' : 'steps'} begins where the one before it ends, on the newest rows that were held back${
    series === '' ? null : html` of ${series}`
  }; no model has seen them.${oneOfSeveral ? ' Of each strategy one run is shown, the best on validation; the leaderboard has the mean over all.' : null}</p>${chart}${errors}${horizon < 2 ? null : stepErrors(data, styleOf)}</section>`;
}

function less(value: number | null, truth: number | null | undefined): number | null {
  return value === null || truth == null ? null : value - truth;
}

function timeAxis({ clock, times, horizon }: ReportForecasts) {
  // Whole forecasts, so that the first one is not cut.
  const first = times.at(-Math.max(1, Math.floor(narrowRows / horizon)) * horizon);
  return {
    label: clock === 'date' ? 'time' : clock,
    kind: clock === 'date' ? ('date' as const) : ('linear' as const),
    ...(first === undefined ? {} : { narrowFrom: first }),
  };
}

function stepErrors({ errorsByStep, horizon, target }: ReportForecasts, styleOf: (name: string) => string): Markup {
  const chart = lineChart({
    title: 'Mean absolute error by step of the horizon',
    description: `Errors of ${errorsByStep.map(({ name }) => name).join(', ')} at steps 1 to ${horizon}, over all test windows.`,
    x: { label: 'steps ahead', kind: 'linear', whole: true },
    y: { label: `mean absolute error of ${target}`, kind: 'linear' },
    lines: errorsByStep.map(({ name, values }) => ({
      name,
      style: styleOf(name),
      points: values.map((value, step) => [step + 1, value] as const),
      marked: horizon < 40,
    })),
  });
  return html`<h3>How the error grows with the horizon</h3>${chart}<details><summary>As numbers</summary>${htmlTable({
    caption: 'Mean absolute error by step of the horizon, over all windows that were held back',
    heading: ['Run', ...Array.from({ length: horizon }, (_, step) => step + 1)],
    rows: errorsByStep.map(({ name, values }) => [name, ...values.map((value) => formatNumber(value))]),
  })}</details>`;
}
