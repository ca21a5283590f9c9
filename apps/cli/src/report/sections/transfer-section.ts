import { formatMetric, metricInfo } from '../../measures/metric.ts';
import { formatNumber } from '../../output/format-number.ts';
import type { Forgetting } from '../../task/measure-forgetting.ts';
import { differenceText } from '../difference-text.ts';
import { html, type Markup } from '../html.ts';
import { htmlTable } from '../html-table.ts';
import type { ReportData, ReportDistances, ReportPlan } from '../report-data.ts';

/** What was carried, what trained, how far it went, and what that cost on the source. */
export function transferSection({ plans, distances, forgetting }: ReportData): Markup | null {
  if (plans.length === 0 && distances.length === 0 && forgetting === null) return null;
  return html`<section><h2>Transfer</h2>${plans.map(planOf)}${distancesOf(distances)}${
    forgetting === null ? null : forgettingOf(forgetting)
  }</section>`;
}

function planOf(plan: ReportPlan): Markup {
  const { strategy, carriedTensors, totalTensors, carriedParameters, totalParameters, tensors, phases } = plan;
  const fresh = totalTensors - carriedTensors;
  const frozen = tensors.filter((tensor) => tensor.frozen).length;
  const groups = [...new Set(phases.flatMap((phase) => phase.groups.map(({ name }) => name)))];
  return html`<details><summary>${strategy}: carried ${carriedTensors} of ${totalTensors} tensors, ${carriedParameters} of ${totalParameters} parameters; ${frozen} frozen, ${fresh} started afresh</summary>
${htmlTable({
  caption: html`Tensors of ${strategy}`,
  heading: ['', 'came', 'trained', 'why'],
  rows: tensors.map(({ name, outcome, reason, frozen: rests }) => [
    name,
    outcome,
    rests ? 'frozen' : 'trained',
    reason,
  ]),
  words: [1, 2, 3],
})}${
  phases.length === 0
    ? null
    : htmlTable({
        caption: html`Phases of ${strategy}: the rate of each group, as a multiple of the learning rate`,
        heading: ['', 'epochs', 'learning rate', ...groups],
        rows: phases.map((phase) => [
          phase.name,
          phase.epochs,
          formatNumber(phase.learningRate),
          ...groups.map((name) => phase.groups.find((group) => group.name === name)?.rule ?? '–'),
        ]),
      })
}</details>`;
}

function distancesOf(distances: readonly ReportDistances[]): Markup | null {
  if (distances.length === 0) return null;
  const groups = [...new Set(distances.flatMap((row) => row.groups.map(({ group }) => group)))];
  return htmlTable({
    caption: 'Distance ‖w − w⁰‖ from the carried weights by group, and relative to ‖w⁰‖; the mean over the seeds',
    heading: ['', ...groups],
    rows: distances.map(({ name, groups: own }) => [
      name,
      ...groups.map((group) => {
        const found = own.find((each) => each.group === group);
        if (found === undefined) return '–';
        const share = found.relative === null ? '' : ` (${formatNumber(Number((100 * found.relative).toFixed(2)))} %)`;
        return `${formatNumber(found.absolute)}${share}`;
      }),
    ]),
  });
}

function forgettingOf({ metric, windows, before, rows }: Forgetting): Markup {
  return htmlTable({
    caption: `Forgetting: ${metricInfo(metric).title} on ${windows} test windows of the source’s own data; the source itself has ${formatMetric(metric, before)}`,
    heading: ['', 'before', 'after ± sd', 'change', '95 % interval'],
    rows: rows.map(({ name, after, sd, change: verdict }) => [
      name,
      formatMetric(metric, before),
      sd === null ? formatMetric(metric, after) : `${formatMetric(metric, after)} ± ${formatMetric(metric, sd)}`,
      change(before, after),
      differenceText(verdict),
    ]),
  });
}

function change(before: number, after: number): string {
  if (before === 0) return '–';
  const percent = Number(((100 * (after - before)) / before).toFixed(1));
  return `${percent > 0 ? '+' : ''}${String(percent).replace('-', '−')} %`;
}
