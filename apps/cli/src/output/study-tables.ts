import { metricInfo } from '../measures/metric.ts';
import type { ReportLearningCurve } from '../report/report-data.ts';
import type { Forgetting } from '../task/measure-forgetting.ts';
import { textTable } from './text-table.ts';

/** The errors over the size of the target as text, with what the source is worth. */
export function sizesTable({ metric, times, rows, sentences }: ReportLearningCurve): string[] {
  const { title, format } = metricInfo(metric);
  const heading = [`${title} by rows (windows) of train`, ...times.map((each) => `${each.times} (${each.size})`)];
  const lines = rows.map(({ name, points }) => [
    name,
    ...times.map(({ size }) => {
      const point = points.find((each) => each.size === size);
      return point === undefined ? '–' : format(point.mean);
    }),
  ]);
  return ['', textTable(heading, lines, { right: times.map((_, column) => column + 1) }), '', ...sentences];
}

/** What each strategy forgot of the source as text. */
export function forgettingTable({ metric, windows, before, rows }: Forgetting): string[] {
  const { title, format } = metricInfo(metric);
  const heading = [`${title} on ${windows} test windows of the source`, 'before', 'after', ''];
  const lines = rows.map(({ name, after, change }) => [name, format(before), format(after), wordOf(change.verdict)]);
  return ['', textTable(heading, lines, { right: [1, 2] })];
}

function wordOf(verdict: 'helps' | 'hurts' | 'neutral'): string {
  return { helps: 'better', hurts: 'forgot', neutral: '' }[verdict];
}
