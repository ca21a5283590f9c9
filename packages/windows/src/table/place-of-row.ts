import { formatTime } from './clock.ts';
import type { Place } from './place.ts';
import { noOrigin, type Series, seriesIndexOf, type Table } from './table.ts';

/** Line or row, series and time of a row, as far as the table has them. */
export function placeOfRow(table: Table, row: number): Place {
  return {
    ...(table.origins[row] === noOrigin ? {} : { [table.originKind]: table.origins[row] as number }),
    ...(table.seriesColumn === null ? {} : { series: (table.series[seriesIndexOf(table, row)] as Series).id }),
    ...(table.clock.kind === 'row' ? {} : { time: formatTime(table.clock, table.times[row] as number) }),
  };
}
