import {
  fitStreamScaler,
  openStream,
  type RecordSource,
  type SpoolStore,
  splitStreamByTime,
  streamWindows,
} from '@seqgraft/windows';

/** What a stream gave where it ran. */
export interface StreamTrial {
  readonly windows: number;
  /** Sum over all bits of all batches, as a text of 32-bit words multiplied and added. */
  readonly bits: number;
  /** The code of the error that reading after the end gave. */
  readonly closed: string;
  /** Files of streams that are left in the browser's private storage; null where there is none. */
  readonly left: number | null;
}

const rows = 20_000;
const chunkRows = 1000;

/** Two series whose rows stand mixed. */
const source: RecordSource = {
  columns: ['time', 'site', 'load', 'temp'],
  originKind: 'row',
  async *chunks() {
    for (let first = 0; first < rows; first += chunkRows) {
      const at = Array.from({ length: chunkRows }, (_, k) => first + k);
      const load = at.map((k) => ((k * 7919) % 1013) / 8);
      yield {
        length: chunkRows,
        columns: [
          at.map((k) => k >> 1),
          at.map((k) => (k % 2 === 0 ? 'a' : 'b')),
          load,
          load.map((value) => value * value),
        ],
        origins: at,
      };
    }
  },
};

/** Streams a table through a store, and looks at every batch of a shuffled pass. */
export async function streamTrial(store: SpoolStore): Promise<StreamTrial> {
  const schema = { time: 'time', series: 'site', target: ['load'], past: ['temp'] };
  const table = await openStream(source, schema, { store });
  const split = await splitStreamByTime(table, { train: 0.9 });
  const scaler = await fitStreamScaler(split.train);
  const { train } = await streamWindows(split, { lookback: 12, horizon: 3, scaler });
  let bits = 0;
  for await (const { inputs, targets } of train.batches({ size: 64, seed: 5 })) {
    for (const { data } of [inputs, targets]) {
      for (const word of new Uint32Array(data.buffer, data.byteOffset, data.length))
        bits = (Math.imul(bits, 31) + word) >>> 0;
    }
  }
  await table.close();
  const closed = await train.batchOf([0]).then(
    () => 'none',
    (error: { code?: string }) => error.code ?? String(error),
  );
  return { windows: train.windowCount, bits, closed, left: await filesLeft() };
}

async function filesLeft(): Promise<number | null> {
  const storage = (globalThis.navigator as Navigator | undefined)?.storage;
  if (storage?.getDirectory === undefined) return null;
  const folder = (await storage.getDirectory()) as unknown as { keys(): AsyncIterable<string> };
  let count = 0;
  for await (const name of folder.keys()) if (name.startsWith('seqgraft-spool-')) count += 1;
  return count;
}
