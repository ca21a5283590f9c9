import { describe, expect, it } from 'vitest';
import { fixture, refusal } from './foreign-fixtures.test-suite.ts';
import type { ForeignSource } from './foreign-model.ts';
import { readForeignModel } from './read-foreign-model.ts';
import { jsonAbuses, manifestLies, model, shard, text, topology, weight, weights } from './tfjs-abuses.test-suite.ts';

const serving =
  (files: Readonly<Record<string, Uint8Array>>): ForeignSource['sibling'] =>
  async (path, limit) => {
    const bytes = files[path];
    if (bytes === undefined) throw new Error(`no ${path}`);
    // As a reader of files would, which stops after one byte too many.
    return bytes.subarray(0, limit + 1);
  };

const read = (json: string | Uint8Array, sibling = serving({ 'w.bin': shard })) =>
  readForeignModel({ name: 'model.json', bytes: typeof json === 'string' ? text(json) : json, sibling });

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

  it('restores quantised weights to the bits that TensorFlow.js itself restores', async () => {
    const {
      weights: kept,
      bytes,
      bits,
    } = JSON.parse(new TextDecoder().decode(fixture('quantised.json'))) as {
      readonly weights: readonly object[];
      readonly bytes: readonly number[];
      readonly bits: Readonly<Record<string, readonly number[]>>;
    };
    const { tensors } = await read(model({ weights: kept }), serving({ 'w.bin': Uint8Array.from(bytes) }));
    const restored = [...tensors].map(([name, { data }]) => [name, [...new Uint32Array(data.buffer)]]);
    expect(Object.fromEntries(restored)).toEqual(bits);
  });

  it('leaves out the state of the optimizer, but counts its bytes', async () => {
    const iteration = { name: 'iter', shape: [1], dtype: 'int32', group: 'optimizer' };
    const json = model({ weights: [iteration, { ...weight, shape: [1, 1] }] });
    const { tensors } = await read(json);
    expect(tensors).toEqual(new Map([['dense/kernel', { shape: [1, 1], data: Float32Array.of(-2) }]]));
  });

  it.each(manifestLies)('with %s is refused: %s', async (_what, reason, json) => {
    expect(await refusal(() => read(json))).toBe(`E_FOREIGN_FILE ${reason}`);
  });

  it.each([7, 9])('of 8 bytes of weights is refused with %d', async (length) => {
    const sibling = serving({ 'w.bin': new Uint8Array(length) });
    expect(await refusal(() => read(model(), sibling))).toBe('E_FOREIGN_FILE tfjs-size');
  });

  it.each(jsonAbuses)('with %s is refused: %s', async (_what, reason, json) => {
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
