import { formatMetric, metricInfo } from '../../measures/metric.ts';
import { formatNumber } from '../../output/format-number.ts';
import type { Forgetting } from '../../task/measure-forgetting.ts';
import { differenceText } from '../difference-text.ts';
import { html, type Markup } from '../html.ts';
import { htmlTable } from '../html-table.ts';
import type { ReportData, ReportDistances } from '../report-data.ts';
import { roundLike } from '../round-like.ts';
import { plansSection } from './plans-section.ts';

/** What was carried, what trained, how far it went, and what that cost on the source. */
export function transferSection({ plans, distances, forgetting }: ReportData): Markup | null {
  if (plans.length === 0 && distances.length === 0 && forgetting === null) return null;
  return html`<section id="transfer"><h2>Transfer</h2>${plansSection(plans)}${distancesOf(distances)}${
    forgetting === null ? null : forgettingOf(forgetting)
  }</section>`;
}

function distancesOf(distances: readonly ReportDistances[]): Markup | null {
  if (distances.length === 0) return null;
  const groups = [...new Set(distances.flatMap((row) => row.groups.map(({ group }) => group)))];
  return html`<h3>How far the weights went</h3>${htmlTable({
    caption:
      'Distance ‖w − w⁰‖ from the carried weights by group, and as a share of ‖w⁰‖; the mean over the seeds. What was frozen has 0.',
    heading: ['Strategy', ...groups],
    rows: distances.map(({ name, groups: own }) => [
      name,
      ...groups.map((group) => {
        const found = own.find((each) => each.group === group);
        if (found === undefined) return '–';
        const share = found.relative === null ? '' : ` (${formatNumber(Number((100 * found.relative).toFixed(2)))} %)`;
        return `${formatNumber(found.absolute)}${share}`;
      }),
    ]),
    stack: true,
  })}`;
}

function forgettingOf({ metric, windows, before, rows }: Forgetting): Markup {
  return html`<h3>What was forgotten of the source</h3>${htmlTable({
    caption: `${metricInfo(metric).title} on ${windows} test windows of the source’s own data; the source itself has ${formatMetric(metric, before)}`,
    heading: ['Strategy', 'before', 'after ± sd', 'change', 'difference'],
    rows: rows.map(({ name, after, sd, change: verdict }) => [
      name,
      formatMetric(metric, before),
      sd === null ? formatMetric(metric, after) : `${formatMetric(metric, after)} ± ${roundLike(sd, after)}`,
      change(before, after),
      differenceText(verdict),
    ]),
    stack: true,
  })}`;
}

function change(before: number, after: number): string {
  if (before === 0) return '–';
  const percent = Number(((100 * (after - before)) / before).toFixed(1));
  return `${percent > 0 ? '+' : ''}${String(percent).replace('-', '−')} %`;
}
