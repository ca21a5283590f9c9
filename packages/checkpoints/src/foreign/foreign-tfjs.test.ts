import { describe, expect, it } from 'vitest';
import { refusal } from './foreign-fixtures.test-suite.ts';
import type { ForeignSource } from './foreign-model.ts';
import { readForeignModel } from './read-foreign-model.ts';

const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const weight = { name: 'dense/kernel', shape: [2, 1], dtype: 'float32' };
const topology = { class_name: 'Sequential', config: { name: 'm', layers: [] } };
const shard = new Uint8Array(Float32Array.of(0.5, -2).buffer);
const serving =
  (files: Readonly<Record<string, Uint8Array>>): ForeignSource['sibling'] =>
  async (path, limit) => {
    const bytes = files[path];
    if (bytes === undefined) throw new Error(`no ${path}`);
    // As a reader of files would, which stops after one byte too many.
    return bytes.subarray(0, limit + 1);
  };

/** A model.json with one group of weights, changed. */
function model(group: object = {}, rest: object = {}): string {
  const weightsManifest = [{ paths: ['w.bin'], weights: [weight], ...group }];
  return JSON.stringify({
    format: 'layers-model',
    generatedBy: 'tests',
    modelTopology: topology,
    weightsManifest,
    ...rest,
  });
}

const read = (json: string | Uint8Array, sibling = serving({ 'w.bin': shard })) =>
  readForeignModel({ name: 'model.json', bytes: typeof json === 'string' ? text(json) : json, sibling });

const weights = (...changes: readonly object[]): string =>
  model({ weights: changes.map((change) => ({ ...weight, ...change })) });

const lies: readonly (readonly [what: string, reason: string, json: string])[] = [
  ['a path upwards', 'tfjs-path', model({ paths: ['../secret.bin'] })],
  ['an absolute path', 'tfjs-path', model({ paths: ['/etc/passwd'] })],
  ['an address', 'tfjs-path', model({ paths: ['https://example.org/w.bin'] })],
  ['a path upwards in percent', 'tfjs-path', model({ paths: ['%2e%2e/secret.bin'] })],
  ['a path that is a number', 'tfjs-path', model({ paths: [7] })],
  ['one file twice', 'tfjs-duplicate', model({ paths: ['w.bin', 'w.bin'] })],
  ['1001 files', 'tfjs-shard', model({ paths: Array.from({ length: 1001 }, (_, i) => `${i}`) })],
  ['a file that is not there', 'tfjs-shard', model({ paths: ['gone.bin'] })],
  ['no files', 'tfjs-size', model({ paths: [] })],
  ['a negative length', 'tfjs-shape', weights({ shape: [-2, -1] })],
  ['a length of −0', 'tfjs-shape', weights({ shape: [2, 1] }).replace('[2,1]', '[-0,1]')],
  ['a broken length', 'tfjs-shape', weights({ shape: [0.5, 4] })],
  ['a shape that is a text', 'tfjs-shape', weights({ shape: '2' })],
  ['rank 9', 'tfjs-shape', weights({ shape: [2, 1, 1, 1, 1, 1, 1, 1, 1] })],
  ['a shape beyond all memory', 'tfjs-size', weights({ shape: [2 ** 52, 2 ** 52] })],
  ['a shape that wraps to fit', 'tfjs-size', weights({ shape: [2 ** 32, 2 ** 32, 2] })],
  ['a weight twice', 'tfjs-duplicate', weights({ shape: [1] }, { shape: [1] })],
  ['a weight without a name', 'tfjs-manifest', weights({ name: undefined })],
  ['a weight of no name', 'tensor-name', weights({ name: '' })],
  ['a weight called __proto__', 'tensor-name', weights({ name: '__proto__' })],
  ['integers', 'tfjs-dtype', weights({ dtype: 'int32' })],
  ['texts', 'tfjs-dtype', weights({ dtype: 'string' })],
  ['an unknown dtype', 'tfjs-dtype', weights({ dtype: 'float8' })],
  ['a dtype that is a list', 'tfjs-dtype', weights({ dtype: ['float32'] })],
  ['a dtype that every object has', 'tfjs-dtype', weights({ dtype: 'constructor' })],
  ['quantised without a scale', 'tfjs-quantization', weights({ quantization: { dtype: 'uint8', min: 0 } })],
  ['quantised to int32', 'tfjs-quantization', weights({ quantization: { dtype: 'int32', min: 0, scale: 1 } })],
  ['quantised to float32', 'tfjs-quantization', weights({ quantization: { dtype: 'float32' } })],
  ['a quantisation that is a text', 'tfjs-dtype', weights({ quantization: 'uint8' })],
  ['quantised to another size', 'tfjs-size', weights({ quantization: { dtype: 'uint8', min: 0, scale: 1 } })],
  ['a manifest that is an object', 'tfjs-manifest', model({}, { weightsManifest: {} })],
  ['a group that is null', 'tfjs-manifest', model({}, { weightsManifest: [null] })],
  ['a graph model', 'tfjs-model', model({}, { format: 'graph-model' })],
  ['a topology that is a text', 'tfjs-model', model({}, { modelTopology: 'x' })],
  [
    '10,001 weights',
    'tensor-count',
    weights(...Array.from({ length: 10_001 }, (_, i) => ({ name: `w${i}`, shape: [0] }))),
  ],
];

const plain = model();
const put = (json: string): string => plain.replace('"name":"m"', json);
const jsons: readonly (readonly [what: string, reason: string, json: string | Uint8Array])[] = [
  ['a byte order mark', 'json-bom', `\ufeff${plain}`],
  ['bytes that are not UTF-8', 'json-utf-8', Uint8Array.of(0x7b, 0x22, 0xff, 0x22)],
  ['cut short', 'json-syntax', plain.slice(0, -1)],
  ['a key twice', 'json-duplicate-key', put('"name":"m","name":"n"')],
  ['a key twice, once escaped', 'json-duplicate-key', put('"name":"m","\\u006eame":"n"')],
  ['__proto__', 'json-reserved-key', put('"__proto__":{"polluted":1}')],
  ['NaN', 'json-number', put('"rate":NaN')],
  ['Infinity', 'json-number', put('"rate":Infinity')],
  ['a number beyond float64', 'json-number', put('"rate":-1e999')],
  ['half of a surrogate pair', 'json-surrogate', put('"name":"\\ud83d"')],
  ['half of a surrogate pair in a key', 'json-surrogate', put('"\\udc00":1')],
  ['a nesting bomb', 'json-depth', put(`"a":${'['.repeat(2_000_000)}`)],
  ['nesting of 65', 'json-depth', put(`"a":${'['.repeat(65)}${']'.repeat(65)}`)],
  ['50,001 items', 'json-members', put(`"a":[${'0,'.repeat(50_000)}0]`)],
  ['200,001 values', 'json-values', put(`"a":[${`[${'0,'.repeat(40_000)}0],`.repeat(5)}0]`)],
  ['more than 4 MiB', 'json-size', put(`"a":"${'x'.repeat(4_194_304)}"`)],
];

describe('a model.json', () => {
  it('is read with its shards, its config and what made it', async () => {
    const json = model({ paths: ['a.bin', 'sub/b.bin'] });
    const files = { 'a.bin': shard.subarray(0, 3), 'sub/b.bin': shard.subarray(3) };
    expect(await read(json, serving(files))).toEqual({
      format: 'tfjs',
      tensors: new Map([['dense/kernel', { shape: [2, 1], data: Float32Array.of(0.5, -2) }]]),
      config: topology,
      metadata: { format: 'layers-model', generatedBy: 'tests' },
    });
  });

  it('of the converter has its config one deeper', async () => {
    const { config } = await read(model({}, { modelTopology: { keras_version: '2', model_config: topology } }));
    expect(config).toEqual(topology);
  });

  it('leaves out the state of the optimizer, but counts its bytes', async () => {
    const iteration = { name: 'iter', shape: [1], dtype: 'int32', group: 'optimizer' };
    const json = model({ weights: [iteration, { ...weight, shape: [1, 1] }] });
    const { tensors } = await read(json);
    expect(tensors).toEqual(new Map([['dense/kernel', { shape: [1, 1], data: Float32Array.of(-2) }]]));
  });

  it.each(lies)('with %s is refused: %s', async (_what, reason, json) => {
    expect(await refusal(() => read(json))).toBe(`E_FOREIGN_FILE ${reason}`);
  });

  it.each([7, 9])('of 8 bytes of weights is refused with %d', async (length) => {
    const sibling = serving({ 'w.bin': new Uint8Array(length) });
    expect(await refusal(() => read(model(), sibling))).toBe('E_FOREIGN_FILE tfjs-size');
  });

  it.each(jsons)('with %s is refused: %s', async (_what, reason, json) => {
    expect(await refusal(() => read(json))).toBe(`E_FOREIGN_FILE ${reason}`);
    expect('polluted' in {}).toBe(false);
  });

  it('is refused where its files cannot be read', async () => {
    expect(await refusal(() => readForeignModel({ name: 'model.json', bytes: text(model()) }))).toBe(
      'E_FOREIGN_FILE tfjs-shard',
    );
  });

  it('with a weight that is NaN names it', async () => {
    const nan = new Uint8Array(Float32Array.of(1, Number.NaN).buffer);
    await expect(read(model(), serving({ 'w.bin': nan }))).rejects.toMatchObject({
      code: 'E_NONFINITE',
      details: { tensor: 'dense/kernel', index: 1 },
    });
  });

  it('whose scale leads beyond float32 is refused', async () => {
    const quantization = { dtype: 'uint8', min: 0, scale: 1e38 };
    const json = weights({ quantization });
    expect(await refusal(() => read(json, serving({ 'w.bin': Uint8Array.of(1, 200) })))).toBe('E_NONFINITE');
  });

  it('reads no file before all of the manifest is right', async () => {
    const asked: string[] = [];
    const sibling = async (path: string): Promise<Uint8Array> => {
      asked.push(path);
      return shard;
    };
    const bad = [
      { paths: ['w.bin'], weights: [weight] },
      { paths: ['../x'], weights: [] },
    ];
    expect(await refusal(() => read(model({}, { weightsManifest: bad }), sibling))).toBe('E_FOREIGN_FILE tfjs-path');
    expect(asked).toEqual([]);
  });
});
