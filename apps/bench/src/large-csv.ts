import { closeSync, existsSync, openSync, statSync, writeSync } from 'node:fs';
import { Random } from '@seqgraft/core';

/** Series whose rows stand mixed in the file, so that they have to be sorted. */
const series = 8;
export const largeColumns: readonly string[] = ['load', 'temp', 'wind', 'sun', 'rain', 'price', 'wet', 'dry'];

/** An hourly table of that many bytes or a little more, the same each time. @returns its rows */
export function writeLargeCsv(path: string, bytes: number): number {
  const random = new Random(1);
  const file = openSync(path, 'w');
  const levels = Array.from({ length: series * largeColumns.length }, () => 100 * random.uniform());
  let written = writeSync(file, `ts,site,${largeColumns.join(',')}\n`);
  let rows = 0;
  let lines: string[] = [];
  for (let hour = 0; written < bytes; hour++) {
    const time = new Date(Date.UTC(1600, 0, 1) + hour * 3_600_000).toISOString().slice(0, 16);
    for (let site = 0; site < series; site++) {
      const cells = largeColumns.map((_, column) => {
        const at = site * largeColumns.length + column;
        levels[at] = 0.98 * (levels[at] as number) + random.uniform();
        return (levels[at] as number).toFixed(4);
      });
      lines.push(`${time},site-${site},${cells.join(',')}\n`);
    }
    rows += series;
    if (lines.length >= 10_000) {
      written += writeSync(file, lines.join(''));
      lines = [];
    }
  }
  writeSync(file, lines.join(''));
  closeSync(file);
  return rows;
}

/** Writes the file unless one of that size is there. */
export function ensureLargeCsv(path: string, bytes: number): void {
  if (!existsSync(path) || statSync(path).size < bytes) writeLargeCsv(path, bytes);
}
