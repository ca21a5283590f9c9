import { assertInteger } from '../options/check-option.ts';
import { cutsOf, type SplitOptions } from '../splits/split-by-time.ts';
import { describeSpan, type PartName, type PartRows, type TimeSpan } from '../splits/split-part.ts';
import { type DistinctTimes, partBounds, readCutOff, type TimeCuts } from '../splits/time-cuts.ts';
import type { StreamedTable } from './streamed-table.ts';

/** One part of a split of a stream. */
export interface StreamedPart {
  readonly name: PartName;
  readonly table: StreamedTable;
  /** Whether the options ask for this part; one that is wanted and gives no window is an error. */
  readonly wanted: boolean;
  /** In order of rows. */
  readonly rows: readonly PartRows[];
  /** Times of the first and the last row over all series; null when the part has no rows. */
  readonly span: TimeSpan | null;
  /** The same in words. */
  readonly range: string;
}

/** A stream in three parts. */
export interface StreamedSplit {
  readonly table: StreamedTable;
  readonly train: StreamedPart;
  readonly validation: StreamedPart;
  readonly test: StreamedPart;
  readonly embargo: number;
}

/**
 * Splits a stream by time, exactly as `splitByTime` splits the same data in memory.
 *
 * @throws E_OPTION
 */
export async function splitStreamByTime(table: StreamedTable, options: SplitOptions): Promise<StreamedSplit> {
  const { embargo = 0 } = options;
  assertInteger('embargo', embargo, 0);
  const cuts = cutsOf(options, table.clock, await cutPositions(table, options));
  const bounds = partBounds(cuts, embargo);
  const part = async (name: PartName): Promise<StreamedPart> => {
    const { start, end } = bounds[name];
    const from = await timeAt(table, start);
    const until = Math.max(from, await timeAt(table, end));
    return partBetween(table, {
      name,
      wanted: cuts.wanted[name],
      earliest: await timeAt(table, cuts.first),
      from,
      until,
    });
  };
  return {
    table,
    train: await part('train'),
    validation: await part('validation'),
    test: await part('test'),
    embargo,
  };
}

/** What `cutsOf` asks of the distinct times: the positions of the times that the options name, looked up before. */
async function cutPositions({ times, clock }: StreamedTable, options: SplitOptions): Promise<DistinctTimes> {
  const positions = new Map<number, number>();
  for (const option of ['trainFrom', 'trainUntil', 'validationUntil', 'testUntil', 'testFrom'] as const) {
    const value = (options as Partial<Record<typeof option, string | number>>)[option];
    if (value === undefined) continue;
    const time = readCutOff(option, value, clock);
    positions.set(time, await times.countBefore(time));
  }
  return { length: times.count, positionOf: (time) => positions.get(time) as number };
}

/** A time after all others stands for a position after the last. */
async function timeAt({ times }: StreamedTable, position: number): Promise<number> {
  return position < times.count ? times.at(position) : Number.POSITIVE_INFINITY;
}

interface PartTimes {
  readonly name: PartName;
  readonly wanted: TimeCuts['wanted'][PartName];
  readonly earliest: number;
  readonly from: number;
  readonly until: number;
}

async function partBetween(table: StreamedTable, part: PartTimes): Promise<StreamedPart> {
  const { name, wanted, earliest, from, until } = part;
  const { times, clock } = table;
  const rows: PartRows[] = [];
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (let series = 0; series < table.series.length; series++) {
    const [readableFrom, start, end] = [
      await times.rowAt(series, earliest),
      await times.rowAt(series, from),
      await times.rowAt(series, until),
    ];
    rows.push({ series, readableFrom, start, end });
    if (end <= start) continue;
    first = Math.min(first, await times.timeOf(series, start));
    last = Math.max(last, await times.timeOf(series, end - 1));
  }
  const span = first > last ? null : { first, last };
  return { name, table, wanted, rows, span, range: describeSpan(span, clock) };
}
