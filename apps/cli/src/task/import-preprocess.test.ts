import { type ModelSpec, type ModelSpecInput, parseModelSpec } from '@seqgraft/models';
import { describe, expect, it } from 'vitest';
import type { ImportOptions } from '../options/import-options.ts';
import { importFeatures } from './import-features.ts';
import { importPreprocess } from './import-preprocess.ts';

const forecast = parseModelSpec({ cell: 'lstm', units: [4], features: 3, head: { outputs: 4 } });
const classes = parseModelSpec({
  cell: 'lstm',
  units: [4],
  features: 3,
  head: { outputs: 2, task: { kind: 'classes' } },
});
const text: ModelSpecInput = { cell: 'lstm', units: [4], embedding: { vocabulary: 5, width: 2 }, head: { outputs: 5 } };

function preprocessOf(spec: ModelSpec, options: Partial<ImportOptions>): ReturnType<typeof importPreprocess> {
  return importPreprocess({ spec, steps: null }, { store: 'store', gap: 0, rate: 1, ...options });
}

describe('the data of an imported model', () => {
  it('has targets first and the rest after them, and a horizon by its outputs', async () => {
    const data = await preprocessOf(forecast, { target: ['b', 'y'], features: ['a', 'b', 'c'], lookback: 6 });
    expect(data?.read).toEqual(['a', 'b', 'c']);
    expect(data?.preprocess.columns).toMatchObject({
      targets: ['b', 'y'],
      past: ['a', 'c'],
      features: ['b', 'y', 'a', 'c'],
    });
    expect(data?.preprocess.frame).toMatchObject({ lookback: 6, horizon: 2 });
    expect(data?.preprocess.scaler?.columns.map(({ name, scale }) => [name, scale])).toEqual([
      ['b', 1],
      ['y', 1],
      ['a', 1],
      ['c', 1],
    ]);
  });

  it('is none where nothing is said of it', async () => {
    expect(await preprocessOf(forecast, {})).toBeNull();
  });

  it.each<[string, ModelSpec, Partial<ImportOptions>, RegExp]>([
    ['both kinds', forecast, { target: ['a'], label: 'b' }, /Both --target and --label/],
    ['columns of a text', parseModelSpec(text), { target: ['a'] }, /reads tokens, not columns/],
    ['no features', classes, { label: 'y' }, /reads 3 columns, and none is named/],
    ['a feature twice', forecast, { target: ['a'], features: ['a', 'b', 'b'] }, /names a column twice/],
    ['no lookback', forecast, { target: ['a'], features: ['a', 'b', 'c'] }, /does not say how many steps/],
    [
      'targets that do not divide',
      forecast,
      { target: ['a', 'b', 'c'], lookback: 3 },
      /4 outputs, which are no whole number of rows of 3/,
    ],
    ['a target of classes', classes, { target: ['a', 'b', 'c'], lookback: 3 }, /A model of classes has no --target/],
    [
      'too few classes',
      classes,
      { label: 'y', classes: ['p'], features: ['a', 'b', 'c'], lookback: 3 },
      /tells 2 classes, and --classes names p/,
    ],
    [
      'a forecast of a label',
      classes,
      { label: 'y', classes: ['p', 'q'], features: ['a', 'b', 'c'], lookback: 3, task: 'forecast' },
      /has no --label/,
    ],
    ['a lookback alone', forecast, { lookback: 3 }, /--lookback needs --target or --label/],
    [
      'a scaler that is not there',
      forecast,
      { target: ['a'], features: ['a', 'b', 'c'], lookback: 3, scaler: 'none.json' },
      /--scaler "none.json" cannot be read \(ENOENT\)/,
    ],
  ])('refuses %s', async (_, spec, options, words) => {
    await expect(preprocessOf(spec, options)).rejects.toThrow(words);
  });
});

it('turns the rows of the first kernels, and gives no weight to what was not read', () => {
  const kernel = { shape: [3, 2], data: Float32Array.of(1, 2, 3, 4, 5, 6) };
  const groups = [{ name: 'recurrent_1', tensors: new Map([['recurrent_1/kernel', kernel]]) }];
  const { spec, groups: turned } = importFeatures({ spec: forecast, groups }, ['a', 'b', 'c'], ['b', 'y', 'a', 'c']);
  expect(spec.features).toBe(4);
  expect(turned[0]?.tensors.get('recurrent_1/kernel')).toEqual({
    shape: [4, 2],
    data: Float32Array.of(3, 4, 0, 0, 1, 2, 5, 6),
  });
});
