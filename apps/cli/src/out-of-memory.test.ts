import { isSeqgraftError } from '@seqgraft/core';
import { expect, it } from 'vitest';
import { memoryFailure } from './out-of-memory.ts';

function thrownBy(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

it('tells an array that is too large from a bug', () => {
  const lengths = [2 ** 46, 2 ** 52];
  for (const length of lengths) {
    const error = memoryFailure(thrownBy(() => new Float64Array(length)));
    expect(isSeqgraftError(error, 'E_MEMORY')).toBe(true);
  }
  const bug = thrownBy(() => (1).toFixed(1000));
  expect(bug).toBeInstanceOf(RangeError);
  expect(memoryFailure(bug)).toBe(bug);
});
