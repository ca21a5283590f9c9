import { formatTime } from '../table/clock.ts';
import type { Series } from '../table/table.ts';
import { TimeDuplicate, TimeOrder } from '../table/time-errors.ts';
import { hashOfNumber } from './hash-of-number.ts';
import { RowFindings } from './row-findings.ts';
import type { StoredRows } from './stored-rows.ts';

/** Times that are remembered at once while duplicates are looked for. */
const remembered = 1 << 19;

/**
 * Finds what is repeated or unsorted in series whose times do not increase: the errors of `parseCsv`, in bounded memory. Where a series
 * is longer than what is remembered, it is read several times, each time for another share of its times.
 *
 * @param disordered those series
 * @throws E_TIME_DUPLICATE, E_TIME_ORDER
 */
export async function throwDisorder(
  rows: StoredRows,
  disordered: readonly Series[],
  most: number = remembered,
): Promise<never> {
  const duplicates = new RowFindings();
  const disorder = new RowFindings();
  for (const series of disordered) {
    const shares = Math.ceil((series.end - series.start) / most);
    for (let share = 0; share < shares; share++) {
      await lookAtShare(rows, series, { share, shares, duplicates, disorder });
    }
  }
  const { seriesColumn } = rows;
  if (duplicates.total > 0) throw new TimeDuplicate({ findings: duplicates.list(), seriesColumn });
  throw new TimeOrder({ findings: disorder.list(), seriesColumn });
}

interface Look {
  readonly share: number;
  readonly shares: number;
  readonly duplicates: RowFindings;
  readonly disorder: RowFindings;
}

async function lookAtShare(
  rows: StoredRows,
  series: Series,
  { share, shares, duplicates, disorder }: Look,
): Promise<void> {
  const firstOrigin = new Map<number, number>();
  const { width } = rows.layout;
  let before = Number.NEGATIVE_INFINITY;
  for await (const { numbers, firstRow, rows: count } of rows.scan(series.start, series.end)) {
    for (let k = 0; k < count; k++) {
      const at = k * width;
      const row = firstRow + k;
      const time = rows.timeIn(numbers, at, row - series.start);
      const earlier = before;
      before = time;
      if (shares > 1 && hashOfNumber(time) % shares !== share) continue;
      const first = firstOrigin.get(time);
      if (first !== undefined) {
        const got = `stands at ${rows.originKind} ${first} already`;
        duplicates.add(row, () => ({ ...rows.placeIn(numbers, at, series), got }));
        continue;
      }
      firstOrigin.set(time, rows.originIn(numbers, at));
      if (time < earlier) {
        const got = `comes after ${formatTime(rows.clock, earlier)}`;
        disorder.add(row, () => ({ ...rows.placeIn(numbers, at, series), got }));
      }
    }
  }
}
