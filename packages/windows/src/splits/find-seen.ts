import { formatTime } from '../table/clock.ts';
import type { Table } from '../table/table.ts';
import { isSampled, type SeenRows } from './seen-rows.ts';
import type { SplitPart } from './split-part.ts';
import { stretchHasher } from './stretch-hasher.ts';

/** Rows of one series, one after the other, that a model has seen. */
export interface SeenStretch {
  /** The empty string when the table has no series column. */
  readonly series: string;
  /** Times of the first and the last of them. */
  readonly from: string;
  readonly until: string;
  /** Exact where all rows were kept (`rate` 1); else to about `rate` rows at either end. */
  readonly rows: number;
}

interface Run {
  first: number;
  last: number;
  known: number;
}

/** Fewer rows that are known may be chance: a hash has 32 bits. */
const leastKnown = 2;

/**
 * Which rows of a part a model has seen, by what `seenRows` noted when it was trained: same data, same rows; other values at the same times
 * are none.
 *
 * What it can miss: the first 7 rows of a series (31 without dates), stretches shorter than some `rate` rows, stretches of one value,
 * values that were rounded or resampled on the way, and data of several targets when not all are the same.
 */
export function findSeen(seen: SeenRows, { table, rows: stretches }: Pick<SplitPart, 'table' | 'rows'>): SeenStretch[] {
  if (seen.timed !== (table.clock.kind === 'date')) return [];
  const known = new Set(seen.sample.match(/.{8}/g)?.map((hash) => Number.parseInt(hash, 16)));
  const hashOf = stretchHasher(table);
  const found: SeenStretch[] = [];
  for (const { series, start, end } of stretches) {
    const runs: Run[] = [];
    let broken = true;
    for (let row = start; row < end; row++) {
      const hash = hashOf(row);
      if (hash === null || !isSampled(hash, seen.rate)) continue; // says nothing either way
      const last = runs.at(-1);
      if (!known.has(hash.content)) broken = true;
      else if (broken || last === undefined) {
        runs.push({ first: row, last: row, known: 1 });
        broken = false;
      } else {
        last.last = row;
        last.known += 1;
      }
    }
    for (const run of runs) if (run.known >= leastKnown) found.push(stretchOf(table, series, run));
  }
  return found;
}

function stretchOf({ series: all, times, clock }: Table, series: number, { first, last }: Run): SeenStretch {
  return {
    series: all[series]?.id ?? '',
    from: formatTime(clock, times[first] as number),
    until: formatTime(clock, times[last] as number),
    rows: last - first + 1,
  };
}
