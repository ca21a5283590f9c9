import { isSeqgraftError } from '@seqgraft/core';
import { expect, it } from 'vitest';
import { collect } from './byte-source.ts';

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
