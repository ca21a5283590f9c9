// In one file, though a long one: the data of each form are made once, for all that is asked of a stream of them.
import { readdirSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { type BatchSource, Random } from '@seqgraft/core';
import { useBackend } from '@seqgraft/layers';
import { buildModel, type RecurrentModel } from '@seqgraft/models';
import { inPieces, type StopOptions } from '@seqgraft/testkit';
import {
  disposeEngine,
  evaluateLoss,
  type Phase,
  predictAll,
  type TrainingOptions,
  type TrainingResult,
  trainPhases,
} from '@seqgraft/training';
import {
  fitScaler,
  fitStreamScaler,
  type ReadSchema,
  readTable,
  type ScalerOptions,
  type Spool,
  type SpoolStore,
  type StreamedSplitWindows,
  type StreamedTable,
  slideWindows,
  splitByTime,
  splitStreamByTime,
  streamTable,
  streamWindows,
  type WindowOptions,
} from '@seqgraft/windows';
import { fileSpools } from '@seqgraft/windows/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toCsv } from './demand-csv.ts';
import { makeFolder } from './run-cli.ts';

const place = await makeFolder();
const spools = await makeFolder();
const file = join(place.folder, 'load.csv');

beforeAll(async () => {
  await useBackend('cpu');
  const random = new Random(1);
  const hour = (row: number): string => new Date(Date.UTC(2024, 0, 1, row)).toISOString().slice(0, 16);
  const rows = Array.from({ length: 900 }, (_, at) => {
    const [row, site] = [Math.floor(at / 3), at % 3]; // series stand mixed
    const load = 100 + 10 * site + 20 * Math.sin((2 * Math.PI * row) / 24) + random.normal();
    const blank = random.integer(60) === 0;
    return [
      hour(row),
      `s${site}`,
      blank ? '' : load.toFixed(3),
      (15 + random.normal()).toFixed(2),
      row % 7 === 0 ? 1 : 0,
    ];
  });
  await place.write('load.csv', toCsv(['time', 'site', 'load', 'temp', 'holiday'], rows));
});
afterAll(async () => {
  await disposeEngine();
  await place.remove();
  await spools.remove();
});

interface Form {
  readonly schema: ReadSchema;
  readonly scaler: ScalerOptions;
  readonly windows: WindowOptions;
}

const columns = { time: 'time', series: 'site', target: ['load'], past: ['temp'] };
const forms: Readonly<Record<string, Form>> = {
  'windows without gaps': {
    schema: { ...columns, missing: 'drop-window' },
    scaler: { kind: 'standard' },
    windows: { lookback: 12, horizon: 3 },
  },
  'each series scaled, known inputs, a value on every step': {
    schema: {
      ...columns,
      future: ['holiday'],
      calendar: ['hour-of-day'],
      missing: { policy: 'forward-fill', maxGap: 4 },
    },
    scaler: { kind: 'robust', per: 'series' },
    windows: { lookback: 10, horizon: 2, gap: 1, targets: 'every-step', stride: 2 },
  },
  'masked values and per-window scales': {
    schema: { ...columns, missing: 'mask' },
    scaler: { kind: 'per-window' },
    windows: { lookback: 12, horizon: 2, rate: 2, padding: true },
  },
};
const shares = { train: 0.7, validation: 0.15, test: 0.15 };

interface Sources {
  readonly train: BatchSource;
  readonly validation: BatchSource;
  readonly test: BatchSource;
}

async function inMemory({ schema, scaler, windows }: Form): Promise<ReturnType<typeof slideWindows>> {
  const split = splitByTime(await readTable(file, schema), shares);
  return slideWindows(split, { ...windows, scaler: fitScaler(split.train, scaler) });
}

async function streamed(
  { schema, scaler, windows }: Form,
  store: SpoolStore,
): Promise<{ readonly table: StreamedTable; readonly windows: StreamedSplitWindows }> {
  const table = await streamTable(file, schema, { store });
  const split = await splitStreamByTime(table, shares);
  const fitted = await fitStreamScaler(split.train, scaler);
  return { table, windows: await streamWindows(split, { ...windows, scaler: fitted }) };
}

const phases: readonly Phase[] = [
  {
    name: 'head',
    epochs: 1,
    learningRate: 0.01,
    schedule: { kind: 'constant' },
    groups: { recurrent_1: 'frozen', head: 1 },
  },
  { name: 'all', epochs: 2, learningRate: 0.01, schedule: { kind: 'cosine' }, groups: { recurrent_1: 0.5, head: 1 } },
];
const loop = { batchSize: 32, optimizer: { kind: 'adam' }, loss: 'mse', seed: 3, clipNorm: 1 } as const;

/** A model for windows of a form, the same each time. */
function modelFor(windows: {
  readonly inputShape: readonly number[];
  readonly targetShape: readonly number[];
}): RecurrentModel {
  const targets = windows.targetShape.length === 2 ? 'every-step' : 'last';
  const head = { targets, outputs: windows.targetShape.at(-1) as number } as const;
  const features = windows.inputShape[1] as number;
  return buildModel({ cell: 'lstm', units: [6], dropout: 0.1, features, head }, { seed: 5 });
}

/** All that training, evaluation and prediction tell, by its bits. */
async function outcomeOf(
  model: RecurrentModel,
  { train, validation, test }: Sources,
  { compiled, ...stop }: StopOptions & { readonly compiled: 'auto' | 'never' },
): Promise<object> {
  const result = await trainPhases(model, phases, { ...loop, train, validation, compiled, ...stop });
  const weights = [...(await model.readWeights())];
  const predicted = await predictAll(model, test, { batchSize: 50, compiled });
  return {
    result,
    weights: weights.map(([name, { shape, data }]) => [name, shape, bitsOf(data)]),
    loss: await evaluateLoss(model, test, { loss: 'mse', batchSize: 50, compiled }),
    predicted: [predicted.shape, bitsOf(predicted.data)],
  };
}

function bitsOf(data: Float32Array): number[] {
  return [...new Uint32Array(data.slice().buffer)];
}

describe.each(Object.entries(forms))('a stream of %s', (_, form) => {
  it.each(['auto', 'never'] as const)(
    'trains, evaluates and predicts as in memory, bit for bit (compiled: %s)',
    async (compiled) => {
      const memory = await inMemory(form);
      const stream = await streamed(form, fileSpools({ folder: spools.folder }));
      const models = [modelFor(memory.train), modelFor(stream.windows.train)] as const;
      try {
        const expected = await outcomeOf(models[0], memory, { compiled });
        expect(expected).toMatchObject({ result: { engine: { used: compiled === 'auto' }, history: { length: 3 } } });
        expect(await outcomeOf(models[1], stream.windows, { compiled })).toEqual(expected);
      } finally {
        for (const model of models) model.dispose();
        await stream.table.close();
      }
    },
  );

  it('goes on where it was stopped, each time in another stream, to the same bits', async () => {
    const piece = async (stop: StopOptions): Promise<object> => {
      const { table, windows } = await streamed(form, fileSpools({ folder: spools.folder }));
      const model = modelFor(windows.train);
      try {
        return await outcomeOf(model, windows, { compiled: 'auto', ...stop });
      } finally {
        model.dispose();
        await table.close();
      }
    };
    const expected = await piece({});
    expect((expected as { result: TrainingResult }).result.steps).toBeGreaterThan(25);
    // In mid-epoch, before the first step, over the end of a phase, at the last steps.
    expect(await inPieces(piece, { steps: [3, 0, 11, 1, 9] })).toEqual(expected);
  });
});

/** A store over another that counts what is in flight and what is open. */
class CountingSpools implements SpoolStore {
  readonly #store: SpoolStore;
  inFlight = 0;
  openFiles = 0;

  constructor(store: SpoolStore) {
    this.#store = store;
  }

  async open(): Promise<Spool> {
    const spool = await this.#store.open();
    let isOpen = true;
    this.openFiles += 1;
    return {
      read: (ranges) => this.#during(spool.read(ranges)),
      write: (bytes, position) => this.#during(spool.write(bytes, position)),
      close: async () => {
        await spool.close();
        if (isOpen) this.openFiles -= 1;
        isOpen = false;
      },
    };
  }

  #during(work: Promise<void>): Promise<void> {
    this.inFlight += 1;
    return work.finally(() => {
      this.inFlight -= 1;
    });
  }
}

/** Files of the spools' folder that this process has open, as Linux tells; none where it is another system. */
function openDescriptors(): string[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc/self/fd').flatMap((descriptor) => {
    try {
      const target = readlinkSync(`/proc/self/fd/${descriptor}`);
      return target.startsWith(spools.folder) ? [target] : [];
    } catch {
      return []; // that of the listing itself is closed by now
    }
  });
}

type Ending = (options: TrainingOptions, table: StreamedTable) => TrainingOptions;

const endings: Readonly<Record<string, readonly [code: unknown, ending: Ending]>> = {
  'a signal between epochs': [
    { code: 'E_INTERRUPTED' },
    (options) => {
      const { signal, abort } = controller();
      return { ...options, signal, onProgress: ({ type }) => type === 'epoch' && abort() };
    },
  ],
  'a signal in mid-epoch': [
    { code: 'E_INTERRUPTED' },
    (options) => {
      const { signal, abort } = controller();
      return { ...options, signal, onProgress: (event) => event.type === 'step' && event.step === 2 && abort() };
    },
  ],
  'a signal that was given before': [
    { code: 'E_INTERRUPTED' },
    (options) => ({ ...options, signal: AbortSignal.abort() }),
  ],
  'an error of whoever listens': [
    { message: 'enough' },
    (options) => ({
      ...options,
      onProgress: (event) => {
        if (event.type === 'step' && event.step === 3) throw new Error('enough');
      },
    }),
  ],
  'a table that is closed under it': [
    { code: 'E_CLOSED' },
    (options, table) => ({
      ...options,
      onProgress: (event) => event.type === 'step' && event.step === 1 && void table.close(),
    }),
  ],
};

function controller(): { readonly signal: AbortSignal; abort(): void } {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}

describe.each(['auto', 'never'] as const)('training from a stream that ends early (compiled: %s)', (compiled) => {
  const form = forms['windows without gaps'] as Form;

  it.each(Object.entries(endings))('by %s leaves nothing in flight and no file open', async (_, [error, ending]) => {
    const store = new CountingSpools(fileSpools({ folder: spools.folder }));
    const { table, windows } = await streamed(form, store);
    const { train, validation } = windows;
    const model = modelFor(train);
    try {
      expect(store.openFiles).toBe(1);
      expect(openDescriptors()).toHaveLength(process.platform === 'linux' ? 1 : 0);
      const options = { ...loop, train, validation, compiled };
      await expect(trainPhases(model, phases, ending(options, table))).rejects.toMatchObject(error as object);
      expect(store.inFlight).toBe(0);
      for (const { data } of (await model.readWeights()).values()) expect(data.every(Number.isFinite)).toBe(true);
    } finally {
      model.dispose();
      await table.close();
    }
    expect(store.openFiles).toBe(0);
    expect(openDescriptors()).toEqual([]);
    expect(readdirSync(spools.folder)).toEqual([]);
  });

  it('goes through evaluation and prediction too', async () => {
    const store = new CountingSpools(fileSpools({ folder: spools.folder }));
    const { table, windows } = await streamed(form, store);
    const model = modelFor(windows.train);
    try {
      const options = { batchSize: 8, compiled, signal: AbortSignal.abort() };
      const interrupted = { code: 'E_INTERRUPTED' };
      await expect(evaluateLoss(model, windows.test, { ...options, loss: 'mse' })).rejects.toMatchObject(interrupted);
      expect(store.inFlight).toBe(0);
      await expect(predictAll(model, windows.test, options)).rejects.toMatchObject(interrupted);
      expect(store.inFlight).toBe(0);
      expect(await evaluateLoss(model, windows.test, { loss: 'mse', compiled })).toBeGreaterThan(0); // and may be read again
      await table.close();
      await expect(predictAll(model, windows.test, { compiled })).rejects.toMatchObject({ code: 'E_CLOSED' });
    } finally {
      model.dispose();
      await table.close();
    }
    expect(openDescriptors()).toEqual([]);
  });
});
