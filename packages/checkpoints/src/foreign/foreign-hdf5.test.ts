import { describe, expect, it } from 'vitest';
import { fixture, refusal } from './foreign-fixtures.test-suite.ts';
import { hdf5Features, hdf5Lies } from './hdf5-abuses.test-suite.ts';
import { readForeignModel } from './read-foreign-model.ts';

describe('an HDF5 file', () => {
  it.each(['plain', 'plain-latest'])('%s is read, the original of the lies below', async (name) => {
    const { tensors, metadata } = await readForeignModel({ name, bytes: fixture(`abuse/${name}.h5`) });
    const data = new Float32Array([0, 1, 2, 3, 4, 5]);
    expect(tensors).toEqual(new Map([['layers/w', { shape: [2, 3], data }]]));
    expect(metadata).toEqual({ groups: { layers: { name: 'head', word: 'fixed' } } });
  });

  it.each(hdf5Features)('%s is refused: %s', async (name, error) => {
    expect(await refusal(() => readForeignModel({ name, bytes: fixture(`abuse/${name}.h5`) }))).toBe(error);
  });

  it.each(hdf5Lies)('%s is refused: %s', async (name, reason, bytes) => {
    expect(await refusal(() => readForeignModel({ name, bytes }))).toBe(`E_FOREIGN_FILE ${reason}`);
  });

  it('names the array and the place of a value that is none', async () => {
    const bytes = fixture('abuse/not-finite.h5');
    await expect(readForeignModel({ name: 'm.h5', bytes })).rejects.toMatchObject({
      details: { tensor: 'layers/w', index: 1, value: 'NaN' },
    });
  });
});
