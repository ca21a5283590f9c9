import { closeSync, openSync, writeSync } from 'node:fs';
import { fileSpools } from './file-spools.ts';
import { splitStreamByTime } from './stream-split.ts';
import { streamTable } from './stream-table.ts';
import { streamWindows } from './stream-windows.ts';

/**
 * A process of its own, with a small heap: `node --expose-gc PROGRAM FILE FOLDER ROWS`. Writes a table of so many rows a series, streams it with
 * its temporary file in the folder, and checks shuffled batches against the formula that the table was made by.
 */
const series = 40;
const [file = '', folder = '', rowsText = ''] = process.argv.slice(2);
const rows = Number(rowsText);

/** Values of the table: exact in decimal and in float32. */
const values = Array.from({ length: 1009 }, (_, k) => k / 8);
const texts = values.map(String);

function placeOf(site: number, row: number, column: number): number {
  return (row * 7 + site * 131 + column * 17) % values.length;
}

function valueAt(site: number, row: number, column: number): number {
  return values[placeOf(site, row, column)] as number;
}

function writeTable(): void {
  const target = openSync(file, 'w');
  writeSync(target, 't,site,a,b,c,note\n');
  for (let first = 0; first < rows; first += 1000) {
    let lines = '';
    for (let row = first; row < Math.min(rows, first + 1000); row++) {
      for (let site = 0; site < series; site++) {
        const cell = (column: number): string => texts[placeOf(site, row, column)] as string;
        lines += `${row},site ${site},${cell(0)},${cell(1)},${cell(2)},a remark that nobody reads\n`;
      }
    }
    writeSync(target, lines);
  }
  closeSync(target);
}

const collect = globalThis.gc;
if (collect === undefined) throw new Error('Run it with --expose-gc.');

/** The most that was held at once, objects and buffers, in bytes. What nobody holds any more does not count, whenever it is freed. */
let held = 0;
function measure(): void {
  collect?.();
  const { heapUsed, external } = process.memoryUsage();
  held = Math.max(held, heapUsed + external);
}

writeTable();
process.stdout.write('written\n');
// To collect takes some 10 ms: more often would be most of the work.
const watch = setInterval(measure, 250);
const table = await streamTable(
  file,
  { time: 't', series: 'site', target: ['a'], past: ['c', 'b'] },
  { store: fileSpools({ folder }) },
);
const split = await splitStreamByTime(table, { train: 0.9 });
const { train } = await streamWindows(split, { lookback: 24, horizon: 2 });
const perSeries = train.windowCount / series;
let batches = 0;
let wrong = 0;
for await (const { inputs, targets, windows } of train.batches({ size: 32, seed: 3, firstBatch: 100 })) {
  for (const [k, window] of windows.entries()) {
    const site = Math.floor(window / perSeries);
    const row = window - site * perSeries;
    for (let step = 0; step < 24; step++) {
      for (const [at, column] of [0, 2, 1].entries()) {
        if (inputs.data[(k * 24 + step) * 3 + at] !== valueAt(site, row + step, column)) wrong += 1;
      }
    }
    if (targets.data[k * 2 + 1] !== valueAt(site, row + 25, 0)) wrong += 1;
  }
  batches += 1;
  if (batches % 50 === 0) measure();
  if (batches === 200) break;
}
clearInterval(watch);
await table.close();
process.stdout.write(`${JSON.stringify({ windows: train.windowCount, batches, wrong, held: held / 2 ** 20 })}\n`);
