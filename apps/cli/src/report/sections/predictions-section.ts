import { formatMetric, metricInfo, metricNames } from '../../measures/metric.ts';
import { html, type Markup } from '../html.ts';
import { htmlTable } from '../html-table.ts';
import type { PredictionsLook } from '../predictions-look.ts';
import type { ReportConfusions, ReportPredictions, ReportTexts } from '../report-data.ts';
import { forecastsSection } from './forecasts-section.ts';

/** What was predicted on test rows, beside what happened. */
export function predictionsSection(predictions: ReportPredictions, look: PredictionsLook): Markup {
  if (predictions.kind === 'forecast') return forecastsSection(predictions, look);
  return predictions.kind === 'classes' ? confusions(predictions) : texts(predictions);
}

function confusions({ classes, matrices }: ReportConfusions): Markup {
  return html`<section id="predictions"><h2>Classes</h2><p>How often each class was told for which, on all rows that were held back. Right answers stand on the diagonal; the darker a cell, the larger its share of the row.</p><div class="pair">${matrices.map(
    ({ name, counts }) =>
      htmlTable({
        caption: html`${name}: rows are what it was, columns what was told`,
        heading: ['Class', ...classes, 'found'],
        rows: counts.map((row, actual) => {
          const all = row.reduce((sum, count) => sum + count, 0);
          return [
            classes[actual] ?? '',
            ...row.map((count, told) => cell(count, all, actual === told)),
            all === 0 ? '–' : `${((100 * (row[actual] ?? 0)) / all).toFixed(1)} %`,
          ];
        }),
      }),
  )}</div></section>`;
}

/** The darker, the larger the share of its row; never so dark that the number cannot be read. */
function cell(count: number, all: number, right: boolean): Markup {
  const share = all === 0 ? 0 : count / all;
  return html`<span class="share ${right ? 'right' : 'wrong'}" style="--share:${Math.round(100 * share)}%">${count.toLocaleString('en')}</span>`;
}

function texts({ rows }: ReportTexts): Markup {
  const shown = metricNames.filter((name) => rows.some(({ metrics }) => metrics[name] !== undefined));
  return html`<section id="predictions"><h2>Text</h2>${htmlTable({
    caption: 'What a token costs on the part of the text that was held back: the best run of each',
    heading: ['Run', ...shown.map((name) => metricInfo(name).title)],
    rows: rows.map(({ name, metrics }) => [name, ...shown.map((metric) => formatMetric(metric, metrics[metric]))]),
    stack: true,
  })}</section>`;
}
