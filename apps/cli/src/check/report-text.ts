import { formatScalerShift, type TableReport } from '@seqgraft/windows';
import { formatNumber } from '../output/format-number.ts';
import { textTable } from '../output/text-table.ts';
import type { CheckReport } from './check-report.ts';
import type { Finding } from './finding.ts';

const shownSeries = 8;

function seriesLines({ series: column }: CheckReport, { series }: TableReport): string[] {
  if (series.length <= 1) return [];
  const lengths = series.map(({ rows }) => rows).sort((a, b) => a - b);
  const middle = lengths[Math.floor(lengths.length / 2)] as number;
  const shown = series.slice(0, shownSeries).map(({ id, rows, from, until }) => [id, String(rows), from, until]);
  const more = series.length > shownSeries ? [`… and ${series.length - shownSeries} more`] : [];
  return [
    `${series.length} series in column "${column}", of ${lengths[0]} to ${lengths.at(-1)} rows, median ${middle}`,
    '',
    textTable(['series', 'rows', 'from', 'until'], shown, { right: [1] }),
    ...more,
    '',
  ];
}

function columnTable({ columns }: TableReport): string {
  const rows = columns.map(({ name, role, missing, min, quartiles, max, outliers, constant }) => [
    name,
    role,
    missing.cells === 0 ? '' : `${missing.cells} (${(100 * missing.share).toPrecision(2)} %)`,
    formatNumber(min),
    formatNumber(quartiles?.[1] ?? null),
    formatNumber(max),
    outliers.total === 0 ? '' : String(outliers.total),
    constant ? 'constant' : '',
  ]);
  return textTable(['column', 'role', 'missing', 'min', 'median', 'max', 'outliers', ''], rows, {
    right: [2, 3, 4, 5, 6],
  });
}

function classLines({ classes }: TableReport): string[] {
  if (classes === null) return [];
  const counts = classes.counts.map(({ name, rows }) => `${name}: ${rows}`).join(', ');
  return [
    `Classes of "${classes.column}": ${counts}${classes.unlabelled > 0 ? `; ${classes.unlabelled} rows have none` : ''}`,
    '',
  ];
}

function partTable({ parts, frame, task }: CheckReport): string[] {
  if (parts.length === 0) return [];
  const rows = parts.map(({ part, rows: count, windows, range }) => [
    part,
    String(count),
    windows === null ? '–' : String(windows),
    range,
  ]);
  const { lookback, horizon, gap, rate } = frame;
  const form = `lookback ${lookback}${task === 'forecast' ? `, horizon ${horizon}` : ''}${gap > 0 ? `, gap ${gap}` : ''}${rate > 1 ? `, rate ${rate}` : ''}`;
  return [`Windows (${form}):`, textTable(['part', 'rows', 'windows', 'times'], rows, { right: [1, 2] }), ''];
}

const marks: Readonly<Record<Finding['severity'], string>> = { refused: '✗', leak: '!', note: '·' };

function findingLines(findings: readonly Finding[]): string[] {
  const order = ['refused', 'leak', 'note'] as const;
  const sorted = order.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  return sorted.flatMap(({ code, severity, message, remedy }) => [
    `${marks[severity]} ${code}: ${message}`,
    `    ${remedy}`,
  ]);
}

/** What check found, for people. */
export function reportText(report: CheckReport): string {
  const { file, data, time, timeFormat, findings, shift, source, next } = report;
  const lines: string[] = [];
  if (data === null) lines.push(`${file} cannot be read as a table:`, '');
  else {
    const step = time === null ? 'each row is one step' : `step ${data.step}`;
    const span = time === null ? '' : `, ${data.from} … ${data.until}`;
    const form = timeFormat === null ? '' : `, written ${timeFormat}`;
    lines.push(`${file}: ${data.rows} rows${span}, ${step}`);
    if (time !== null) lines.push(`times in column "${time}"${form}`);
    lines.push(...seriesLines(report, data), '');
    lines.push(columnTable(data), '', ...classLines(data), ...partTable(report));
  }
  if (shift !== null) lines.push(`Shift against ${source}:`, formatScalerShift(shift), '');
  lines.push(
    ...(findings.length === 0 ? ['Nothing found that keeps this data from training.'] : findingLines(findings)),
  );
  if (next.length > 0) lines.push('', 'Next:', ...next.map((command) => `  ${command}`));
  return lines.join('\n');
}
