import type { Table } from '@seqgraft/windows';
import type { TaskKind } from '../options/task-options.ts';
import { UsageError } from '../usage-error.ts';

/** What a table is for: as typed; else classes where there are labels, of whole series when each has one class. */
export function kindOfTask(typed: TaskKind | undefined, { labels, series }: Table): TaskKind {
  if ((typed === 'classify' || typed === 'label') && labels === null) {
    const problem = `The task ${typed} needs classes, and no column has them.`;
    throw new UsageError({ problem, remedy: 'Name the column with --label.' });
  }
  if (typed !== undefined) return typed;
  if (labels === null) return 'forecast';
  const constant = series.every(({ start, end }) =>
    labels.ofRow.subarray(start, end).every((label) => label === labels.ofRow[start]),
  );
  return constant && series.length > 1 ? 'classify' : 'label';
}
