/**
 * Trains on a file that is larger than memory, and says what it took: time and memory of each stage, and what a training step waits for reading.
 *
 *     node --max-old-space-size=256 dist/stream-large.js FILE.csv [GIGABYTES] [STEPS]
 *
 * The file is made when it is not there (2 GB by default).
 */
import { createEngine } from '@seqgraft/engine';
import { fitStreamScaler, splitStreamByTime, streamTable, streamWindows } from '@seqgraft/windows';
import { fileSpools } from '@seqgraft/windows/node';
import { ensureLargeCsv, largeColumns } from './large-csv.ts';
import { LEARNING_RATE, makeWorkload, sizes } from './workload.ts';

const [path = 'large.csv', gigabytes = '2', steps = '500'] = process.argv.slice(2);
let last = performance.now();

function report(stage: string): void {
  const now = performance.now();
  const seconds = ((now - last) / 1000).toFixed(1);
  const { heapUsed, rss } = process.memoryUsage();
  const peak = process.resourceUsage().maxRSS / 1024;
  const mebibytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(0);
  process.stdout.write(
    `${stage}: ${seconds} s, heap ${mebibytes(heapUsed)} MiB, resident ${mebibytes(rss)} MiB, at most ${peak.toFixed(0)} MiB\n`,
  );
  last = performance.now();
}

ensureLargeCsv(path, Number(gigabytes) * 1e9);
report('file');
const [target, ...past] = largeColumns as [string, ...string[]];
const table = await streamTable(path, { time: 'ts', series: 'site', target: [target], past }, { store: fileSpools() });
report(`${table.rowCount} rows of ${table.series.length} series read, checked and sorted`);
const split = await splitStreamByTime(table, { train: 0.8, validation: 0.1, test: 0.1 });
report('split');
const scaler = await fitStreamScaler(split.train);
report('scaler');
const { batch: size, steps: lookback } = sizes.M;
const windows = await streamWindows(split, { lookback, horizon: 1, targets: 'every-step', scaler });
report(`${windows.train.windowCount} windows`);

const { network, weights } = makeWorkload(sizes.M);
const engine = await createEngine({ threads: 2 });
const trainer = engine.trainer(network, weights, { optimizer: { kind: 'adam' }, loss: 'mse' });
let computing = 0;
let taken = 0;
let loss = 0;
const begin = performance.now();
for await (const { inputs, targets } of windows.train.batches({ size, seed: 7 })) {
  const start = performance.now();
  loss = trainer.step({ inputs, targets }, { learningRate: LEARNING_RATE });
  computing += performance.now() - start;
  taken += 1;
  if (taken === Number(steps)) break;
}
const reading = performance.now() - begin - computing;
report(`${taken} shuffled steps, loss ${loss.toFixed(4)}`);
process.stdout.write(
  `a step of M ${(computing / taken).toFixed(2)} ms, its batch ${(reading / taken).toFixed(2)} ms: ${((100 * reading) / computing).toFixed(1)} %\n`,
);
trainer.dispose();
await engine.dispose();
await table.close();
report('closed');
