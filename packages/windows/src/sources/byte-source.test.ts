import { isSeqgraftError } from '@seqgraft/core';
import { expect, it } from 'vitest';
import { byteSource, collect } from './byte-source.ts';
import { FileUnreadable } from './file-errors.ts';
import { parquetSource } from './parquet-source.ts';

it('refuses more bytes than one array can hold, before it makes the array', async () => {
  const piece = new Uint8Array(2 ** 26);
  let given = 0;
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (; given < 100; given++) yield piece;
  }
  const error = await collect(pieces()).catch((caught: unknown) => caught);
  expect(isSeqgraftError(error, 'E_TOO_LARGE')).toBe(true);
  expect(given).toBe(31); // 32 pieces of 2^26 are 2^31, one byte too many
});

it.each(['https:', 'http://[::1', 'file://%'])('says that %j is no address when it is read', async (location) => {
  const source = byteSource(location);
  await expect(collect(source.pieces())).rejects.toThrow(/^E_FILE: Cannot read ".*": it is no address/);
  await expect(source.open()).rejects.toThrow(/^E_FILE/);
});

it('takes the name of an address as it stands where it is no UTF-8', () => {
  expect(byteSource('https://example.org/data/%E0%A4%A.csv').name).toBe('%E0%A4%A.csv');
  expect(byteSource('https://example.org/data/stra%C3%9Fe.csv').name).toBe('straße.csv');
});

it('leaves a file that fails while it is read a file that fails, whatever its format', async () => {
  let closed = 0;
  const open = async (): Promise<never> => {
    throw new FileUnreadable({ path: 'load.parquet', cause: 'it became shorter while it was read' });
  };
  const bytes = {
    ...byteSource(new Uint8Array(64)),
    open: async () => ({ byteLength: 64, slice: open, close: async () => void closed++ }),
  };
  await expect(parquetSource(bytes)).rejects.toThrow(/^E_FILE/);
  expect(closed).toBe(1);
});
