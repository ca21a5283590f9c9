import { describe, expect, it } from 'vitest';
import { fixture, recorded } from './foreign-fixtures.test-suite.ts';
import { readForeignModel } from './read-foreign-model.ts';

const read = (name: string, bytes: Uint8Array = fixture(name)) => readForeignModel({ name, bytes });

/** What the tool recorded, with the paths that we give. */
function expectRecorded(
  tensors: Awaited<ReturnType<typeof read>>['tensors'],
  name: string,
  pathOf = (path: string) => path,
): void {
  const expected = Object.entries(recorded(name)).map(([path, { shape, data }]) => [
    pathOf(path),
    { shape, data: Float32Array.from(data) },
  ]);
  expect(new Map([...tensors].sort())).toEqual(new Map(expected.sort() as [string, unknown][]));
}

describe('readForeignModel', () => {
  it.each(['keras3.keras', 'keras2.keras'])('reads the weights, config and groups of %s', async (name) => {
    const { format, tensors, config, metadata } = await read(name);
    expect(format).toBe('keras');
    expectRecorded(tensors, name);
    expect(config).toMatchObject({ class_name: 'Sequential', config: { name: 'model' } });
    expect(metadata).toMatchObject({ keras_version: expect.stringMatching(/^[23]\./), groups: expect.any(Object) });
  });

  it('names the layers of Keras 3 by the attributes of their groups', async () => {
    const { metadata } = await read('keras3.keras');
    expect(metadata).toMatchObject({ groups: { 'layers/dense/vars': { name: 'head' } } });
  });

  it('reads an archive that another program packed', async () => {
    const [packed, plain] = await Promise.all([read('keras3-deflated.keras'), read('keras3.keras')]);
    expect(packed).toEqual(plain);
  });

  it.each(['keras3.h5', 'keras2.h5'])('reads a whole model from %s', async (name) => {
    const { format, tensors, config, metadata } = await read(name);
    expect(format).toBe('keras-h5');
    expectRecorded(tensors, name, (path) => path.replace('model_weights/', ''));
    expect(config).toMatchObject({ class_name: 'Sequential' });
    const { layers } = metadata as { layers: { name: string; weights: string[] }[] };
    expect(layers.map(({ name }) => name)).toEqual(['both', 'dropout', 'gru', 'head']);
    expect(layers.flatMap(({ weights }) => weights)).toEqual([...tensors.keys()]);
  });

  it('reads weights alone of Keras 2', async () => {
    const { tensors, config } = await read('keras2-legacy-weights.h5');
    expectRecorded(tensors, 'keras2-legacy-weights.h5');
    expect(config).toBeNull();
  });

  it.each([
    ['keras3.weights.h5', 'weights of Keras 3'],
    ['keras3-float16.weights.h5', 'float16'],
    ['keras3-bfloat16.weights.h5', 'bfloat16, which HDF5 has no type for'],
    ['latest.weights.h5', 'float64, big-endian and compact arrays in the newest structures of HDF5'],
    ['many.weights.h5', 'a group of 280 arrays'],
  ])('reads %s: %s', async (name) => {
    const { tensors, config } = await read(name);
    expectRecorded(tensors, name);
    expect(config).toBeNull();
  });

  it('reads safetensors of any float, and leaves out the count of batches', async () => {
    const { format, tensors, config, metadata } = await read('dtypes.safetensors');
    expect(format).toBe('safetensors');
    expectRecorded(tensors, 'dtypes.safetensors');
    expect({ config, metadata }).toEqual({ config: null, metadata: { format: 'pt' } });
  });

  it('tells the format by the bytes, not by the name', async () => {
    const { format } = await read('model.json', fixture('keras3.h5'));
    expect(format).toBe('keras-h5');
  });
});
