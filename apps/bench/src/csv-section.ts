import { Random } from '@seqgraft/core';
import { parseCsv } from '@seqgraft/windows';
import { parse } from 'csv-parse/sync';
import Papa from 'papaparse';
import { inferSchema, initParser } from 'udsv';
import { type AlternateOptions, alternate, type TimedCase } from './alternate.ts';
import { rowsOf } from './measure-section.ts';
import type { Section } from './results.ts';

const columns = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

/** A time and eight numbers a line, of 3 and of 6 decimals. */
function makeCsv(rows: number): string {
  const random = new Random(1);
  const lines = [['time', ...columns].join(',')];
  for (let row = 0; row < rows; row++) {
    const time = new Date(Date.UTC(2000, 0, 1) + row * 60_000).toISOString().slice(0, 16);
    const cells = columns.map((_, column) => ((random.uniform() - 0.5) * 1000).toFixed(column % 2 ? 3 : 6));
    lines.push([time, ...cells].join(','));
  }
  return `${lines.join('\n')}\n`;
}

/** A text of some 10 MB to a ready table, beside parsers alone on the same text: fields, or typed columns, and nothing checked. */
export async function measureCsv(options: AlternateOptions): Promise<Section> {
  const text = makeCsv(105_000);
  const bytes = new TextEncoder().encode(text);
  const timed = (label: string, work: () => unknown): TimedCase => ({
    label,
    run() {
      const start = performance.now();
      work();
      return performance.now() - start;
    },
  });
  const reference = 'seqgraft: ready table';
  const cases = [
    timed(reference, () => parseCsv(bytes, { time: 'time', target: ['a'], past: columns.slice(1) })),
    timed('csv-parse: fields', () => parse(bytes, { on_record: () => null })),
    timed('papaparse: fields', () => Papa.parse(text)),
    timed('udsv: fields', () => initParser(inferSchema(text)).stringArrs(text)),
    timed('udsv: typed columns', () => initParser(inferSchema(text)).typedCols(text)),
  ];
  const title = `CSV of ${(bytes.length / 1e6).toFixed(0)} MB, a time and eight numbers a line`;
  return { id: 'read-csv', title, reference, rows: rowsOf(await alternate(cases, options), reference), skipped: [] };
}
