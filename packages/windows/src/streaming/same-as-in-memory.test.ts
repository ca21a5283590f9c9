import { type Batch, Random } from '@seqgraft/core';
import { expectEqual } from '@seqgraft/testkit';
import { describe, expect, it } from 'vitest';
import { fitScaler } from '../scaling/fit-scaler.ts';
import { scalerKinds } from '../scaling/scaler.ts';
import type { ScalerOptions } from '../scaling/scaler-options.ts';
import { parseCsv } from '../sources/parse-csv.ts';
import type { TableSchema } from '../sources/table-schema.ts';
import { type SplitOptions, splitByTime } from '../splits/split-by-time.ts';
import type { MissingPolicy } from '../table/missing-policy.ts';
import { naiveForecast, seasonalNaiveForecast } from '../windowing/baselines.ts';
import { slideWindows } from '../windowing/slide-windows.ts';
import { fitStreamScaler } from './fit-stream-scaler.ts';
import { memorySpools } from './memory-spools.ts';
import { openStream } from './open-stream.ts';
import { type RandomText, randomText, textSource } from './random-data.test-suite.ts';
import { splitStreamByTime } from './stream-split.ts';
import { type StreamWindowOptions, streamWindows } from './stream-windows.ts';

const store = memorySpools();

function schemaOf(random: Random, { timed, many, dated }: RandomText, policies: readonly MissingPolicy[]): TableSchema {
  return {
    ...(timed ? { time: 't' } : {}),
    ...(many ? { series: 'id' } : {}),
    ...(many ? pick(random, [{}, {}, {}, { only: ['s0', 's1'] }, { except: ['s0'] }]) : {}),
    ...(dated && random.integer(3) === 0 ? { calendar: ['day-of-week', 'weekend'] } : {}),
    ...pick(random, [{}, {}, { future: ['f'] }]),
    ...pick(random, [{}, {}, { static: ['kind', 'size'] }, { static: ['size'], categories: { size: ['0', '3'] } }]),
    ...pick(random, [{}, {}, { weight: 'w' }]),
    ...pick(random, [{}, { label: 'l' }, { label: 'l', classes: ['yes', 'no'] }]),
    target: ['b'],
    past: ['a', 'c'],
    missing: pick(random, [
      pick(random, policies),
      { columns: { a: pick(random, policies) }, default: pick(random, policies) },
    ]),
  };
}

/** What an error is about, or the value. */
async function outcome<T>(run: () => T | Promise<T>): Promise<{ value: T } | { code: unknown; message: unknown }> {
  try {
    return { value: await run() };
  } catch (error) {
    const { code, message } = error as { code?: unknown; message?: unknown };
    if (code === undefined) throw error;
    return { code, message };
  }
}

function pick<T>(random: Random, values: readonly T[]): T {
  return values[random.integer(values.length)] as T;
}

const policies: readonly MissingPolicy[] = [
  'error',
  'drop-window',
  'mask',
  'zero',
  { policy: 'constant', value: 2.5 },
  { policy: 'forward-fill', maxGap: 2 },
  { policy: 'forward-fill', maxGap: 1, rest: 'drop-window' },
  { policy: 'forward-fill', maxGap: 3, rest: 'mask' },
];

function randomOptions(
  random: Random,
  labelled: boolean,
): { split: SplitOptions; scaler: ScalerOptions; windows: StreamWindowOptions } {
  const of = labelled ? pick(random, ['value', 'label'] as const) : 'value';
  const transforms = ['difference', { difference: 2 }, ['log1p'], 'log'] as const;
  return {
    split: {
      ...pick(random, [{ train: 0.6, validation: 0.2 }, { train: 1 }, { train: 0.5, test: 0.5 }]),
      embargo: random.integer(2),
    },
    scaler: {
      kind: pick(random, scalerKinds),
      per: pick(random, ['all', 'all', 'series'] as const),
      unknownSeries: pick(random, ['error', 'global'] as const),
      ...pick(random, [
        {},
        { columns: { b: { transform: pick(random, transforms) }, c: { kind: 'min-max' as const } } },
      ]),
    },
    windows: {
      lookback: 1 + random.integer(4),
      ...(of === 'label' ? { of } : { horizon: 1 + random.integer(3) }),
      gap: random.integer(2),
      rate: 1 + random.integer(2),
      stride: 1 + random.integer(3),
      targets: pick(random, ['last', 'every-step'] as const),
      padding: pick(random, [false, false, true, { minimum: 1 }]),
      minLength: pick(random, [0, 12]),
      readAhead: 1 + random.integer(4),
    },
  };
}

async function all<T>(items: Iterable<T> | AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** Batches by their bits. */
function bitsOf(batches: readonly Batch[]): unknown[] {
  return batches.map(({ inputs, targets, windows, ...rest }) => ({
    shapes: [inputs.shape, targets.shape],
    inputs: [...new Uint32Array(inputs.data.buffer as ArrayBuffer)],
    targets: [...new Uint32Array(targets.data.buffer as ArrayBuffer)],
    windows: [...windows],
    rest,
  }));
}

describe('a stream', () => {
  it('gives the scalers, windows and batches of the same data in memory, to the last bit', async () => {
    const random = new Random(1);
    let windowsSeen = 0;
    for (let round = 0; round < 200; round++) {
      const text = randomText(random, { blanks: pick(random, [0, 0, 0.02, 0.2]) });
      const schema = schemaOf(random, text, policies);
      const options = randomOptions(random, schema.label !== undefined);
      const inMemory = await outcome(() => {
        const split = splitByTime(parseCsv(text.csv, schema), options.split);
        const scaler = fitScaler(split.train, options.scaler);
        return { scaler, windows: slideWindows(split, { ...options.windows, scaler }) };
      });
      const streamed = await outcome(async () => {
        const split = await splitStreamByTime(
          await openStream(await textSource(text.csv), schema, { store }),
          options.split,
        );
        const scaler = await fitStreamScaler(split.train, { ...options.scaler, rowsInMemory: pick(random, [4, 1000]) });
        return { scaler, windows: await streamWindows(split, { ...options.windows, scaler }) };
      });
      if (!('value' in inMemory) || !('value' in streamed)) {
        expectEqual(streamed, inMemory);
        continue;
      }
      expectEqual(streamed.value.scaler, inMemory.value.scaler);
      for (const part of ['train', 'validation', 'test'] as const) {
        const [ours, theirs] = [streamed.value.windows[part], inMemory.value.windows[part]];
        expect(ours.windowCount).toBe(theirs.windowCount);
        expectEqual(
          [ours.features, ours.inputShape, ours.targetShape],
          [theirs.features, theirs.inputShape, theirs.targetShape],
        );
        windowsSeen += theirs.windowCount;
        const batches = {
          size: 1 + random.integer(9),
          epoch: 1,
          firstBatch: random.integer(3),
          ...pick(random, [{}, { seed: 3 }]),
        };
        expectEqual(bitsOf(await all(ours.batches(batches))), bitsOf([...theirs.batches(batches)]));
        const some = Array.from({ length: Math.min(5, ours.windowCount) }, () => random.integer(ours.windowCount));
        const outputs = Float32Array.from({ length: theirs.targetsOf(some).length }, () => random.normal());
        expectEqual(await ours.targetsOf(some), theirs.targetsOf(some));
        expectEqual(await ours.timesOf(some), theirs.timesOf(some));
        expectEqual(ours.seriesOf(some), theirs.seriesOf(some));
        if (theirs.classes.length > 0) continue;
        expectEqual(await ours.toDataUnits(outputs, some), theirs.toDataUnits(outputs, some));
        const loaded = await ours.load(some, 20);
        expectEqual(await outcome(() => naiveForecast(loaded)), await outcome(() => naiveForecast(theirs, some)));
        const seasonal = await outcome(() => seasonalNaiveForecast(theirs, 3, some));
        if ('value' in seasonal) expectEqual(seasonalNaiveForecast(loaded, 3), seasonal.value);
      }
    }
    expect(windowsSeen).toBeGreaterThan(1500);
  });

  it('refuses what parseCsv refuses, with the same words', async () => {
    const random = new Random(2);
    const codes = new Map<unknown, number>();
    for (let round = 0; round < 200; round++) {
      const text = randomText(random, { faults: pick(random, [0.002, 0.01, 0.1]), blanks: pick(random, [0, 0, 0.05]) });
      const schema = schemaOf(random, text, policies);
      const theirs = await outcome(() => parseCsv(text.csv, schema).rowCount);
      const ours = await outcome(
        async () => (await openStream(await textSource(text.csv), schema, { store })).rowCount,
      );
      expectEqual(ours, theirs);
      if ('code' in theirs) codes.set(theirs.code, (codes.get(theirs.code) ?? 0) + 1);
    }
    const seen = [...codes.keys()];
    const common = [
      'E_IRREGULAR',
      'E_LABEL',
      'E_MISSING',
      'E_NONFINITE',
      'E_NOT_NUMBER',
      'E_SERIES',
      'E_STATIC',
      'E_TIME',
      'E_TIME_DUPLICATE',
      'E_TIME_ORDER',
      'E_WEIGHT',
    ];
    expect(seen).toEqual(expect.arrayContaining(common));
  });
});

it('refuses a number of rows that is none', async () => {
  const stream = await openStream(await textSource('y\n1\n2\n3\n'), {}, { store });
  const { train } = await splitStreamByTime(stream, { train: 1, validation: 0, test: 0 });
  await expect(fitStreamScaler(train, { rowsInMemory: Number.NaN })).rejects.toThrow(
    'E_OPTION: rowsInMemory must be an integer of at least 0, got NaN.',
  );
  await stream.close();
});

describe('a value without a logarithm', () => {
  it('is named with its line, as in memory, when it is not on train', async () => {
    const csv = ['t,a,b', ...Array.from({ length: 40 }, (_, k) => `${k},${k === 35 ? -4 : k + 1},${30 - k}`)].join(
      '\n',
    );
    const schema = { time: 't', target: ['a'], past: ['b'] };
    const columns = { a: { transform: 'log' as const }, b: { transform: 'log1p' as const } };
    const windows = { lookback: 2, horizon: 1 };
    const theirs = await outcome(() => {
      const split = splitByTime(parseCsv(csv, schema), { train: 0.5 });
      return slideWindows(split, { ...windows, scaler: fitScaler(split.train, { columns }) });
    });
    const ours = await outcome(async () => {
      const split = await splitStreamByTime(await openStream(await textSource(csv), schema, { store }), { train: 0.5 });
      return streamWindows(split, { ...windows, scaler: await fitStreamScaler(split.train, { columns }) });
    });
    expect(theirs).toMatchObject({ code: 'E_TRANSFORM' });
    expectEqual(ours, theirs);
  });
});
