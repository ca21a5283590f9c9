import { formatMetric, metricInfo, metricNames } from '../../measures/metric.ts';
import { formatNumber } from '../../output/format-number.ts';
import { differenceText } from '../difference-text.ts';
import { html, type Insert, type Markup } from '../html.ts';
import { htmlTable } from '../html-table.ts';
import { intervalAxis, intervalPlot, intervalScale, liesBeyond } from '../interval-plot.ts';
import type { ReportLeaderboard, ReportRow } from '../report-data.ts';
import { roundLike } from '../round-like.ts';

/** Below a millionth of the mean a spread is the rounding of sums. */
const rounding = 1e-6;

interface Column {
  readonly title: string;
  readonly words?: boolean;
  readonly cell: (row: ReportRow) => Insert;
  readonly foot?: Insert;
}

/** Rows best first, with their intervals as numbers and as a picture, and all that was measured. Columns without a value are left out. */
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
  const spreads = rows.some(({ sd }) => sd !== null);
  const scale: Insert = intervalScale(axis);
  const columns: Column[] = [
    {
      title: 'Run',
      cell: ({ name, kind }) =>
        html`${name}${name === best ? html` <span class="mark">best</span>` : null}${kind === 'control' ? html` <span class="kind">control</span>` : null}`,
    },
    { title: spreads ? `${title} ± sd` : title, cell: (row) => spread(row, metricInfo(metric).format) },
    {
      title: spreads ? '95 % interval' : 'pictured',
      words: true,
      cell: (row) => intervalPlot(row, axis, { style: styleOf(row.name), reference }),
      foot: scale,
    },
    ...(rows.every(({ versusNaive }) => versusNaive === null)
      ? []
      : [{ title: `against ${naive ?? 'naive'}`, cell: ({ versusNaive }: ReportRow) => differenceText(versusNaive) }]),
    ...(rows.every(({ versusScratch }) => versusScratch === null)
      ? []
      : [
          { title: 'against scratch', cell: ({ versusScratch }: ReportRow) => differenceText(versusScratch) },
          { title: 'verdict', words: true, cell: lastCell },
        ]),
  ];
  const table = htmlTable({
    caption: html`${title}, ${better} is better. ${note}`,
    heading: columns.map((column) => column.title),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
    foot: columns.map(({ foot = '' }) => foot),
    words: columns.flatMap(({ words }, at) => (words === true ? [at] : [])),
    stack: true,
  });
  const signs = [
    ...(reference === null ? [] : ['The dashed line is scratch, the same network trained on the target alone.']),
    ...(rows.some(({ mean }) => liesBeyond(mean, axis)) ? ['› and ‹ lie beyond the axis.'] : []),
  ];
  const legend = signs.length > 0 && html`<p class="note">${signs.join(' ')}</p>`;
  return html`<section id="leaderboard"><h2>Leaderboard</h2>${table}${legend}${rows.map(
    ({ name, failure }) => failure !== null && html`<p class="note">${name} failed: ${failure}</p>`,
  )}${allMetrics(rows)}</section>`;
}

function lastCell({ failure, kind, versusScratch }: ReportRow): Markup {
  if (failure !== null) return html`<span class="word-hurts">failed</span>`;
  if (versusScratch === null || kind === 'control') return html`<span class="word-neutral">–</span>`;
  return html`<span class="word-${versusScratch.verdict}">${versusScratch.verdict}</span>`;
}

function spread({ mean, sd }: ReportRow, format: (value: number) => string): string {
  if (mean === null) return '–';
  return sd === null ? format(mean) : `${format(mean)} ± ${spreadText(sd, mean)}`;
}

function spreadText(sd: number, mean: number): string {
  return sd < rounding * Math.abs(mean) ? '0' : roundLike(sd, mean);
}

function allMetrics(rows: readonly ReportRow[]): Markup {
  const shown = metricNames.filter((name) => rows.some(({ metrics }) => metrics[name] !== undefined));
  return html`<details><summary>All metrics, trained parameters and seconds</summary>${htmlTable({
    caption: 'Means over the runs, on the rows that were held back',
    heading: ['Run', ...shown.map((name) => metricInfo(name).title), 'trained', 'seconds'],
    rows: rows.map(({ name, metrics, trainedParameters, seconds }) => [
      name,
      ...shown.map((metric) => formatMetric(metric, metrics[metric]?.mean)),
      trainedParameters.toLocaleString('en'),
      formatNumber(Number(seconds.toFixed(2))),
    ]),
  })}</details>`;
}
