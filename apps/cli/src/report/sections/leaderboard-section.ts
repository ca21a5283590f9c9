import { formatMetric, metricInfo, metricNames } from '../../measures/metric.ts';
import { formatNumber } from '../../output/format-number.ts';
import { differenceText } from '../difference-text.ts';
import { html, type Markup } from '../html.ts';
import { htmlTable } from '../html-table.ts';
import { intervalAxis, intervalPlot, intervalScale } from '../interval-plot.ts';
import type { ReportLeaderboard, ReportRow } from '../report-data.ts';

/** Below a millionth of the mean a spread is the rounding of sums. */
const rounding = 1e-6;

/** Rows best first, with their intervals as numbers and as a picture, and all that was measured. */
export function leaderboardSection(board: ReportLeaderboard, styleOf: (name: string) => string): Markup {
  const { metric, best, naive, rows, note } = board;
  const { title, better } = metricInfo(metric);
  const axis = intervalAxis(
    rows.map((row) => ({
      ...row,
      matters: row.kind === 'strategy' || row.name === best || row.name === naive || row.name === 'scratch',
    })),
  );
  const reference = rows.find(({ name }) => name === 'scratch')?.mean ?? null;
  const table = htmlTable({
    caption: html`${title}, ${better} is better; ${note}`,
    heading: ['', `${title} ± sd`, '95 % interval', `against ${naive ?? 'naive'}`, 'against scratch', ''],
    rows: rows.map((row) => [
      html`${row.name}${row.name === best ? html` <span class="mark">best</span>` : null}`,
      spread(row, metricInfo(metric).format),
      intervalPlot(row, axis, { style: styleOf(row.name), reference }),
      differenceText(row.versusNaive),
      differenceText(row.versusScratch),
      lastCell(row),
    ]),
    foot: ['', '', intervalScale(axis), '', '', ''],
    words: [2, 5],
  });
  return html`<section><h2>Leaderboard</h2>${table}${reference === null ? null : html`<p class="note">The dashed line is scratch; › and ‹ lie beyond the axis.</p>`}${rows.map(
    ({ name, failure }) => failure !== null && html`<p class="note">${name} failed: ${failure}</p>`,
  )}${allMetrics(rows)}</section>`;
}

function lastCell({ kind, failure, versusScratch }: ReportRow): Markup | null {
  if (failure !== null) return html`<span class="word-hurts">failed</span>`;
  if (kind === 'control') return html`<span class="kind">control</span>`;
  return versusScratch === null
    ? null
    : html`<span class="word-${versusScratch.verdict}">${versusScratch.verdict}</span>`;
}

function spread({ mean, sd }: ReportRow, format: (value: number) => string): string {
  if (mean === null) return '–';
  return sd === null ? format(mean) : `${format(mean)} ± ${format(sd < rounding * Math.abs(mean) ? 0 : sd)}`;
}

function allMetrics(rows: readonly ReportRow[]): Markup {
  const shown = metricNames.filter((name) => rows.some(({ metrics }) => metrics[name] !== undefined));
  return html`<details><summary>All metrics, trained parameters and seconds</summary>${htmlTable({
    caption: 'Mean over the runs, on the test rows',
    heading: ['', ...shown.map((name) => metricInfo(name).title), 'trained', 'seconds'],
    rows: rows.map(({ name, metrics, trainedParameters, seconds }) => [
      name,
      ...shown.map((metric) => formatMetric(metric, metrics[metric]?.mean)),
      trainedParameters,
      formatNumber(Number(seconds.toFixed(2))),
    ]),
  })}</details>`;
}
