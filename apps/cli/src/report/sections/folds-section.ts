import { formatMetric, metricInfo } from '../../measures/metric.ts';
import { html, type Markup } from '../html.ts';
import { htmlTable } from '../html-table.ts';
import type { ReportFolds } from '../report-data.ts';

/** A backtest, fold by fold: whether a finding holds at each time, or at one alone. */
export function foldsSection({ metric, folds, rows }: ReportFolds): Markup {
  return html`<section id="backtest"><h2>Backtest</h2>${htmlTable({
    caption: `${metricInfo(metric).title} on each fold, trained on what lay before it; the mean over the seeds`,
    heading: ['Run', ...folds.map(({ from, until }) => html`${from}<br>${until}`)],
    rows: [
      ...rows.map(({ name, values }) => [name, ...values.map((value) => formatMetric(metric, value))]),
      ['test windows', ...folds.map(({ windows }) => windows)],
    ],
  })}</section>`;
}
