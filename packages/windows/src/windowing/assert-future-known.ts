import type { RowRange } from '../table/row-range.ts';
import { rangeIndexOf } from '../table/row-range.ts';
import { columnOf, type Series, seriesIndexOf, type Table } from '../table/table.ts';
import { leadStepsOf } from './channels.ts';
import { type LackingFuture, MissingFuture } from './window-errors.ts';
import type { WindowFrame } from './window-frame.ts';
import type { WindowPlaces } from './window-starts.ts';

/**
 * Checks that the future columns have a value for each step that forecast windows look at.
 *
 * @throws E_FUTURE_ROWS with all series and columns that lack some.
 */
export function assertFutureKnown(table: Table, { starts }: WindowPlaces, frame: WindowFrame): void {
  if (leadStepsOf(table, frame) === 0) return;
  const lacking: LackingFuture[] = [];
  for (const start of starts) {
    const last = start + frame.span;
    const { id, end } = table.series[seriesIndexOf(table, last)] as Series;
    const run = table.runs[rangeIndexOf(table.runs, last)] as RowRange;
    const first = last + frame.ahead;
    const until = Math.min(first + frame.horizon, end, run.end);
    for (const column of table.future) {
      const values = columnOf(table, column);
      let row = Math.min(first, until);
      while (row < until && !(Number.isNaN(values[row]) && !table.masked.has(column))) row += 1;
      const known = Math.max(0, row - last - 1);
      if (row < first + frame.horizon) lacking.push({ series: id, column, known });
    }
  }
  if (lacking.length > 0) throw new MissingFuture({ need: frame.ahead + frame.horizon - 1, lacking });
}
