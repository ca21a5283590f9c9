import type { Random } from '@seqgraft/core';
import { csvSource } from '../sources/csv-source.ts';
import type { RecordSource } from '../sources/record-chunk.ts';

/** A text as a source, in pieces of some bytes. */
export async function textSource(csv: string, pieceBytes = 700): Promise<RecordSource> {
  const bytes = new TextEncoder().encode(csv);
  return csvSource(piecesOf(bytes, pieceBytes), { delimiter: ',', decimal: '.' });
}

async function* piecesOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** How a random text comes out. */
export interface RandomText {
  readonly csv: string;
  /** Whether it has a column of times, of series. */
  readonly timed: boolean;
  /** Whether the times are dates. */
  readonly dated: boolean;
  readonly many: boolean;
}

const day = 86_400_000;

/** Times of one series: hours, days, months from a common or an own beginning, or fractions. */
function timeMaker(random: Random, kind: number): (series: number, row: number) => string {
  const offsets = Array.from({ length: 9 }, () => random.integer(3) * random.integer(20));
  const at = (series: number, row: number): number => (offsets[series % 9] as number) + row;
  const date = (time: number, length: number): string => new Date(time).toISOString().slice(0, length);
  if (kind === 0) return (series, row) => date(1.6e12 - (1.6e12 % day) + at(series, row) * 3_600_000, 16);
  if (kind === 1) return (series, row) => date(Date.UTC(2020, 0, 1) + at(series, row) * day, 10);
  if (kind === 2) return (series, row) => date(Date.UTC(2019, at(series, row) + 1, 0), 10); // ends of months
  if (kind === 3) return (series, row) => String(at(series, row) * 4 + (series % 2));
  return (series, row) => String((at(series, row) * 0.1).toFixed(2));
}

/** A table as text: some series whose rows are mixed or not, with some cells left blank. */
export function randomText(
  random: Random,
  { faults = 0, blanks = 0 }: { readonly faults?: number; readonly blanks?: number } = {},
): RandomText {
  const timed = random.integer(4) > 0;
  const many = random.integer(3) > 0;
  const kindOfTime = random.integer(5);
  const timeOf = timeMaker(random, kindOfTime);
  const mixed = many && random.integer(2) === 0;
  const rows: { series: number; text: string }[] = [];
  const counts = Array.from({ length: many ? 1 + random.integer(5) : 1 }, () => 1 + random.integer(60));
  for (const [series, count] of counts.entries()) {
    for (let row = 0; row < count; row++) {
      if (random.uniform() < faults / 3) continue; // a gap in time
      const value = (): string =>
        random.uniform() < blanks ? '' : (random.normal() * 10 ** random.integer(4)).toString();
      const cells = [value(), value(), value(), value()];
      if (random.uniform() < faults)
        cells[random.integer(4)] = ['x', '1e400', '1,5', 'NA'][random.integer(4)] as string;
      const weight = random.uniform() < faults ? ['-1', ''][random.integer(2)] : String(random.integer(3));
      const label =
        random.uniform() < blanks ? '' : ['no', 'yes', random.uniform() < faults ? 'perhaps' : 'no'][random.integer(3)];
      const kind = random.uniform() < faults / 3 ? 'other' : ['red', 'blue', 'green'][(series * 7) % 3];
      const size = series === 1 && blanks > 0 ? '' : String(series * 1.5);
      cells.push(weight as string, label as string, kind as string, size);
      let time = timeOf(series, row);
      if (random.uniform() < faults)
        time = [timeOf(series, row + 1), timeOf(series, row + 200), 'soon', timeOf(series, 0)][
          random.integer(4)
        ] as string;
      const id = random.uniform() < faults / 3 ? '' : `s${series}`;
      rows.push({ series, text: [...(timed ? [time] : []), ...(many ? [id] : []), ...cells].map(quoted).join(',') });
    }
  }
  const order = mixed ? interleaved(rows, random) : rows;
  const header = [...(timed ? ['t'] : []), ...(many ? ['id'] : []), 'a', 'b', 'c', 'f', 'w', 'l', 'kind', 'size'].join(
    ',',
  );
  return { csv: [header, ...order.map(({ text }) => text)].join('\n'), timed, dated: timed && kindOfTime < 3, many };
}

function quoted(cell: string): string {
  return cell.includes(',') ? `"${cell}"` : cell;
}

/** Rows of all series in random order; those of one series keep theirs. */
function interleaved<T extends { series: number }>(rows: readonly T[], random: Random): T[] {
  const queues = new Map<number, T[]>();
  for (const row of rows) queues.set(row.series, [...(queues.get(row.series) ?? []), row]);
  const mixed: T[] = [];
  while (queues.size > 0) {
    const keys = [...queues.keys()];
    const key = keys[random.integer(keys.length)] as number;
    const queue = queues.get(key) as T[];
    mixed.push(queue.shift() as T);
    if (queue.length === 0) queues.delete(key);
  }
  return mixed;
}
