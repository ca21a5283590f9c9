import { readdirSync } from 'node:fs';
import type { Batch } from '@seqgraft/core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fileSpools } from './file-spools.ts';
import { openStream } from './open-stream.ts';
import { textSource } from './random-data.test-suite.ts';
import type { SpoolStore } from './spool.ts';
import { splitStreamByTime } from './stream-split.ts';
import { streamWindows } from './stream-windows.ts';
import type { StreamedWindows } from './streamed-windows.ts';

const csv = ['t,a', ...Array.from({ length: 500 }, (_, k) => `${k},${Math.sin(k)}`)].join('\n');

async function windowsOf(store: SpoolStore = fileSpools()): Promise<StreamedWindows> {
  const table = await openStream(await textSource(csv), { time: 't', target: ['a'] }, { store });
  onTestFinished(() => table.close());
  const split = await splitStreamByTime(table, { train: 1 });
  return (await streamWindows(split, { lookback: 8, horizon: 2 })).train;
}

async function all(batches: AsyncIterable<Batch>): Promise<Batch[]> {
  const list: Batch[] = [];
  for await (const batch of batches) list.push(batch);
  return list;
}

describe('batches', () => {
  it('go on in mid-epoch where another process stopped', async () => {
    const options = { size: 16, seed: 5, epoch: 3 };
    const whole = await all((await windowsOf()).batches(options));
    const resumed = await windowsOf(); // read again, as after a restart
    for (const firstBatch of [0, 7, whole.length - 1, whole.length]) {
      expect(await all(resumed.batches({ ...options, firstBatch }))).toEqual(whole.slice(firstBatch));
    }
  });

  it('may be left at any batch, and several passes run at once', async () => {
    const windows = await windowsOf();
    const whole = await all(windows.batches({ size: 16, seed: 5 }));
    for (let k = 0; k < 20; k++) {
      for await (const batch of windows.batches({ size: 16, seed: 5 })) {
        expect(batch).toEqual(whole[0]);
        break;
      }
    }
    const [one, other] = await Promise.all([
      all(windows.batches({ size: 16, seed: 5 })),
      all(windows.batches({ size: 16, seed: 5, firstBatch: 3 })),
    ]);
    expect(one).toEqual(whole);
    expect(other).toEqual(whole.slice(3));
  });

  it('are fresh: what a consumer keeps or changes does not change', async () => {
    const windows = await windowsOf();
    const kept: Batch[] = [];
    for await (const batch of windows.batches({ size: 50 })) {
      kept.push(structuredClone(batch));
      batch.inputs.data.fill(Number.NaN);
    }
    expect(kept).toEqual(await all(windows.batches({ size: 50 })));
  });

  it('end in E_CLOSED after close, and close waits for a pass that runs', async () => {
    const before = process.platform === 'linux' ? readdirSync('/proc/self/fd').length : 0;
    const windows = await windowsOf();
    const pass = windows.batches({ size: 4 });
    await pass.next();
    await windows.table.close();
    await windows.table.close();
    await expect(all(pass)).rejects.toThrow(/^E_CLOSED: /);
    await expect(windows.batchOf([0])).rejects.toThrow(/^E_CLOSED: /);
    if (process.platform === 'linux') expect(readdirSync('/proc/self/fd').length).toBe(before);
  });

  it('refuse what is no batch, no window, no option', async () => {
    const windows = await windowsOf();
    await expect(all(windows.batches({ size: 0 }))).rejects.toThrow(/^E_OPTION: size/);
    await expect(windows.batchOf([windows.windowCount])).rejects.toThrow(
      /^E_OPTION: windows must be positions of windows, 0 … 490, got 491/,
    );
    const split = await splitStreamByTime(windows.table, { train: 1 });
    await expect(streamWindows(split, { lookback: 8, horizon: 2, readAhead: 0 })).rejects.toThrow(
      /^E_OPTION: readAhead/,
    );
    const schema = { time: 't', target: ['a'], unsorted: 'sort', missing: { policy: 'linear', maxGap: 1 } } as const;
    await expect(openStream(await textSource(csv), schema, { store: fileSpools() })).rejects.toThrow(
      /^E_OPTION: unsorted must be "error" for a stream, got "sort". missing must be a policy that does not look ahead/,
    );
  });

  it('read every row once where windows overlap', async () => {
    const reads: number[] = [];
    const store = fileSpools();
    const counting: SpoolStore = {
      async open() {
        const spool = await store.open();
        return {
          write: (bytes, position) => spool.write(bytes, position),
          close: () => spool.close(),
          read(ranges) {
            reads.push(
              ranges.length,
              ranges.reduce((sum, { into }) => sum + into.length, 0),
            );
            return spool.read(ranges);
          },
        };
      },
    };
    const windows = await windowsOf(counting);
    reads.length = 0;
    await windows.batchOf([9, 3, 5, 4, 9]);
    expect(reads).toEqual([1, (9 - 3 + 10) * windows.table.stored.layout.bytes]);
  });
});
