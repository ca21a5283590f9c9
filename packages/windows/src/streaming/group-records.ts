import { numberBytes, type RecordLayout } from './record-layout.ts';
import { scanRecords } from './scan-records.ts';
import type { Spool } from './spool.ts';

/** Rows of some neighbouring series, in the order that the grouped spool has them. */
interface Bucket {
  readonly firstRow: number;
  rows: number;
  /** Of one series: its rows come in the right order. */
  series: number;
  written: number;
  readonly buffer: Float64Array;
  filled: number;
}

export interface GroupOptions {
  readonly layout: RecordLayout;
  readonly rowCount: number;
  /** Rows of each series. */
  readonly counts: readonly number[];
  /** Bytes of a bucket that is sorted in memory. Default 16 MiB. */
  readonly bucketBytes?: number;
}

/** Bytes that wait for each bucket, over all of them: few large writes instead of many small ones. */
const waitingBytes = 1 << 24;

/**
 * Groups rows by series, stable, in bounded memory: a distribution sort in two passes. The first one sends each row to the bucket of its
 * series, and each bucket is a piece of the result; the second one sorts each bucket in memory. A series that is larger than a bucket has
 * one of its own, which is in order already.
 */
export async function groupRecords(from: Spool, to: Spool, options: GroupOptions): Promise<void> {
  const { layout, rowCount, counts, bucketBytes = 1 << 24 } = options;
  const { width } = layout;
  const seriesSlot = layout.slot('series') as number;
  const { buckets, bucketOf } = planBuckets(counts, layout, bucketBytes);
  const flush = async (bucket: Bucket): Promise<void> => {
    const bytes = new Uint8Array(bucket.buffer.buffer, 0, bucket.filled * numberBytes);
    await to.write(bytes, (bucket.firstRow + bucket.written) * layout.bytes);
    bucket.written += bucket.filled / width;
    bucket.filled = 0;
  };
  for await (const { numbers, rows } of scanRecords(from, layout, { from: 0, until: rowCount })) {
    for (let row = 0; row < rows; row++) {
      const bucket = buckets[bucketOf[numbers[row * width + seriesSlot] as number] as number] as Bucket;
      const end = (row + 1) * width;
      for (let at = row * width; at < end; at++) bucket.buffer[bucket.filled++] = numbers[at] as number;
      if (bucket.filled === bucket.buffer.length) await flush(bucket);
    }
  }
  for (const bucket of buckets) await flush(bucket);
  for (const bucket of buckets) {
    if (bucket.series > 1) await sortBucket(to, layout, bucket);
  }
}

function planBuckets(
  counts: readonly number[],
  layout: RecordLayout,
  bucketBytes: number,
): { buckets: Bucket[]; bucketOf: Uint32Array } {
  const most = Math.max(1, Math.floor(bucketBytes / layout.bytes));
  const plans: { firstRow: number; rows: number; series: number }[] = [];
  const bucketOf = new Uint32Array(counts.length);
  let firstRow = 0;
  counts.forEach((count, series) => {
    const last = plans.at(-1);
    if (last !== undefined && last.rows + count <= most) {
      last.rows += count;
      last.series += 1;
    } else plans.push({ firstRow, rows: count, series: 1 });
    bucketOf[series] = plans.length - 1;
    firstRow += count;
  });
  const waiting = Math.max(1, Math.floor(waitingBytes / plans.length / layout.bytes));
  const buckets = plans.map((plan) => ({
    ...plan,
    written: 0,
    filled: 0,
    buffer: new Float64Array(Math.min(plan.rows, waiting) * layout.width),
  }));
  return { buckets, bucketOf };
}

/** Sorts the rows of one bucket by series, stable, by counting. */
async function sortBucket(spool: Spool, layout: RecordLayout, { firstRow, rows }: Bucket): Promise<void> {
  const { width } = layout;
  const seriesSlot = layout.slot('series') as number;
  const numbers = new Float64Array(rows * width);
  const position = firstRow * layout.bytes;
  await spool.read([{ into: new Uint8Array(numbers.buffer), position }]);
  let lowest = Number.POSITIVE_INFINITY;
  let highest = 0;
  for (let at = seriesSlot; at < numbers.length; at += width) {
    lowest = Math.min(lowest, numbers[at] as number);
    highest = Math.max(highest, numbers[at] as number);
  }
  const next = new Uint32Array(highest - lowest + 2);
  for (let at = seriesSlot; at < numbers.length; at += width) {
    const after = (numbers[at] as number) - lowest + 1;
    next[after] = (next[after] as number) + 1;
  }
  for (let k = 1; k < next.length; k++) next[k] = (next[k] as number) + (next[k - 1] as number);
  const sorted = new Float64Array(numbers.length);
  for (let row = 0; row < rows; row++) {
    const key = (numbers[row * width + seriesSlot] as number) - lowest;
    const place = next[key] as number;
    next[key] = place + 1;
    sorted.set(numbers.subarray(row * width, (row + 1) * width), place * width);
  }
  await spool.write(new Uint8Array(sorted.buffer), position);
}
