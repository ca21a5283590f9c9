import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Batch } from '@seqgraft/core';
import type { Engine } from '@seqgraft/engine';
import { fitStreamScaler, type StreamedTable, splitStreamByTime, streamTable, streamWindows } from '@seqgraft/windows';
import { fileSpools } from '@seqgraft/windows/node';
import { type AlternateOptions, alternate, type TimedCase } from './alternate.ts';
import { largeColumns, writeLargeCsv } from './large-csv.ts';
import { rowsOf } from './measure-section.ts';
import type { Section } from './results.ts';
import { LEARNING_RATE, makeWorkload, type Size } from './workload.ts';

/** Bytes of the file: large enough for windows to lie far apart, small enough to be read in some seconds. */
const fileBytes = 2e7;

/** One epoch after the other. */
async function* endless(passOf: (epoch: number) => AsyncIterable<Batch>): AsyncGenerator<Batch, void, undefined> {
  for (let epoch = 0; ; epoch++) yield* passOf(epoch);
}

/** A training step, and how long it waits for its shuffled batch of a stream while others are read ahead. */
export async function measureReading(engine: Engine, size: Size, options: AlternateOptions): Promise<Section> {
  const folder = mkdtempSync(join(tmpdir(), 'seqgraft-bench-'));
  let table: StreamedTable | null = null;
  try {
    const path = join(folder, 'rows.csv');
    writeLargeCsv(path, fileBytes);
    const [target, ...past] = largeColumns as [string, ...string[]];
    const schema = { time: 'ts', series: 'site', target: [target], past };
    table = await streamTable(path, schema, { store: fileSpools({ folder }) });
    const split = await splitStreamByTime(table, { train: 1 });
    const scaler = await fitStreamScaler(split.train);
    const form = { lookback: size.steps, horizon: 1, targets: 'every-step' } as const;
    const { train } = await streamWindows(split, { ...form, scaler });
    const { network, weights } = makeWorkload(size);
    const trainer = engine.trainer(network, weights, { optimizer: { kind: 'adam' }, loss: 'mse' });
    const batches = endless((epoch) => train.batches({ size: size.batch, seed: 7, epoch }));
    let batch = (await batches.next()).value as Batch;
    const step = (): number => {
      const start = performance.now();
      trainer.step({ inputs: batch.inputs, targets: batch.targets }, { learningRate: LEARNING_RATE });
      return performance.now() - start;
    };
    const read = async (): Promise<number> => {
      step(); // what is read ahead is read meanwhile
      const start = performance.now();
      batch = (await batches.next()).value as Batch;
      return performance.now() - start;
    };
    const cases: TimedCase[] = [
      { label: 'training step', run: step },
      { label: 'its batch from a disk', run: read },
    ];
    const times = await alternate(cases, options);
    await batches.return();
    trainer.dispose();
    const title = `Training step ${size.name} on shuffled windows of a file: what it waits for reading`;
    return { id: 'reading', title, reference: 'training step', rows: rowsOf(times, 'training step'), skipped: [] };
  } finally {
    await table?.close();
    rmSync(folder, { recursive: true });
  }
}
