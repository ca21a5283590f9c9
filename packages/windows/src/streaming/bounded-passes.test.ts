import { quantile, Random } from '@seqgraft/core';
import { expectEqual } from '@seqgraft/testkit';
import { describe, expect, it } from 'vitest';
import { noTransform } from '../scaling/column-transform.ts';
import { parseCsv } from '../sources/parse-csv.ts';
import { GridTimes } from './grid-times.ts';
import { groupRecords } from './group-records.ts';
import { memorySpools } from './memory-spools.ts';
import { RankedMarks } from './ranked-marks.ts';
import { numberBytes, RecordLayout } from './record-layout.ts';
import { scanRecords } from './scan-records.ts';
import type { Spool } from './spool.ts';
import { StoredRows } from './stored-rows.ts';
import { streamQuantiles } from './stream-quantiles.ts';
import { throwDisorder } from './throw-disorder.ts';

const layout = new RecordLayout(['a'], ['origin', 'time', 'series']);

async function spoolOf(records: readonly (readonly number[])[]): Promise<Spool> {
  const spool = await memorySpools().open();
  await spool.write(new Uint8Array(Float64Array.from(records.flat()).buffer), 0);
  return spool;
}

describe('groupRecords', () => {
  it('groups stably, whatever the size of its buckets', async () => {
    const random = new Random(1);
    for (let round = 0; round < 40; round++) {
      const series = 1 + random.integer(12);
      const codes = Array.from({ length: 1 + random.integer(300) }, (_, row) => Math.min(random.integer(series), row));
      const present = [...new Set(codes)];
      const records = codes.map((code, row) => [random.normal(), row, row * 2, present.indexOf(code)]);
      const counts = present.map((code) => codes.filter((other) => other === code).length);
      const bucketBytes = layout.bytes * (1 + random.integer(100));
      const grouped = await memorySpools().open();
      const options = { layout, rowCount: records.length, counts, bucketBytes };
      await groupRecords(await spoolOf(records), grouped, options);
      const result: number[] = [];
      for await (const { numbers } of scanRecords(grouped, layout, { from: 0, until: records.length }))
        result.push(...numbers);
      const expected = records.toSorted(
        (a, b) => (a[3] as number) - (b[3] as number) || (a[1] as number) - (b[1] as number),
      );
      expectEqual(result, expected.flat());
    }
  });
});

describe('throwDisorder', () => {
  it('finds in several passes what is found in one, and in memory', async () => {
    const random = new Random(2);
    for (let round = 0; round < 60; round++) {
      const times = Array.from({ length: 3 + random.integer(250) }, (_, k) => {
        return random.integer(8) === 0 ? random.integer(300) : k;
      });
      times[2] = times[random.integer(2)] as number; // at least one is wrong
      const csv = ['t,id,a', ...times.map((time) => `${time},s,1`)].join('\n');
      const error = (): string => {
        try {
          parseCsv(csv, { time: 't', series: 'id', target: ['a'] });
          return '';
        } catch (caught) {
          return (caught as Error).message;
        }
      };
      const series = [{ id: 's', start: 0, end: times.length }];
      const stored = new StoredRows({
        spool: await spoolOf(times.map((time, row) => [1, row + 2, time, 0])),
        layout,
        rowCount: times.length,
        series,
        seriesColumn: 'id',
        clock: { kind: 'number' },
        originKind: 'line',
      });
      for (const most of [1000, 50, 3]) await expect(throwDisorder(stored, series, most)).rejects.toThrow(error());
    }
  });
});

describe('streamQuantiles', () => {
  it('gives the quantiles of the sorted values', async () => {
    const random = new Random(3);
    const shares = [0, 0.25, 0.5, 0.75, 1];
    for (let round = 0; round < 8; round++) {
      const columns = Array.from({ length: 1 + random.integer(20) }, (_, k) => {
        const scale = 10 ** (random.integer(40) - 20);
        const values = Array.from({ length: 1 + random.integer(200) }, () => {
          return random.integer(3) === 0 ? random.integer(4) - 2 + 0 : random.normal() * scale;
        });
        return { name: `c${k}`, values: Float64Array.from(values) };
      });
      const wanted = columns.map(({ name, values }) => ({
        column: { name, kind: 'robust' as const, transform: noTransform },
        count: values.length,
      }));
      const found = await streamQuantiles(wanted, shares, async (visitors) => {
        for (const visitor of visitors) {
          const { values } = columns.find(({ name }) => name === visitor.column.name) as { values: Float64Array };
          for (const value of values) visitor.transformed(value);
        }
      });
      const sorted = columns.map(({ values }) => values.slice().sort());
      expectEqual(
        found,
        sorted.map((values) => shares.map((share) => quantile(values, share))),
      );
    }
  });
});

describe('GridTimes', () => {
  it('counts and finds times as a list of them does', async () => {
    const random = new Random(4);
    for (let round = 0; round < 40; round++) {
      const size = 1 + random.integer(5);
      const firsts = Array.from({ length: 1 + random.integer(6) }, () => random.integer(60) - 30);
      let start = 0;
      const series = firsts.map((_, k) => {
        const end = start + 1 + random.integer(15);
        const one = { id: `s${k}`, start, end };
        start = end;
        return one;
      });
      const step = { step: { unit: 'number', size }, anchor: 0, exact: true } as const;
      const times = new GridTimes(series, Float64Array.from(firsts), step);
      const timesOf = series.map(({ start, end }, k) => {
        return Array.from({ length: end - start }, (_, row) => (firsts[k] as number) + row * size);
      });
      const distinct = [...new Set(timesOf.flat())].sort((a, b) => a - b);
      expect(times.count).toBe(distinct.length);
      for (const [k, time] of distinct.entries()) expectEqual(await times.at(k), time);
      for (let time = -40; time < 120; time += 0.5) {
        const before = (of: readonly number[]): number => of.filter((other) => other < time).length;
        expectEqual(await times.countBefore(time), before(distinct));
        for (const [k, { start }] of series.entries()) {
          expectEqual(await times.rowAt(k, time), start + before(timesOf[k] as number[]));
        }
      }
    }
  });
});

describe('RankedMarks', () => {
  it('finds the k-th mark', () => {
    const random = new Random(5);
    for (const share of [0.001, 0.3, 1]) {
      const marks = new RankedMarks(5000);
      const expected = Array.from({ length: 5000 }, (_, number) => number).filter(() => random.uniform() < share);
      for (const number of expected) marks.add(number);
      marks.rank();
      expect(marks.count).toBe(expected.length);
      expect(expected.map((_, k) => marks.at(k))).toEqual(expected);
    }
  });
});

describe('scanRecords', () => {
  it('gives all rows in order, and may be left', async () => {
    const records = Array.from({ length: 100_000 }, (_, row) => [row, row, row, 0]);
    const spool = await spoolOf(records);
    let next = 5;
    for await (const { firstRow, rows, numbers } of scanRecords(spool, layout, { from: 5, until: records.length })) {
      expect(firstRow).toBe(next);
      expect(numbers.length).toBe(rows * layout.width);
      expect(numbers.byteLength).toBeLessThanOrEqual(2 ** 21 + numberBytes);
      expect([numbers[0], numbers.at(-4)]).toEqual([firstRow, firstRow + rows - 1]);
      next += rows;
    }
    expect(next).toBe(records.length);
    for await (const _ of scanRecords(spool, layout, { from: 0, until: 10 })) break;
  });
});
