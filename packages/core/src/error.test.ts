import { expect, it } from 'vitest';
import { defineError, isSeqgraftError } from './error.ts';

const TooShort = defineError<{ need: number; got: number }>('E_TOO_SHORT', 'data', ({ need, got }) => ({
  message: `A window needs ${need} rows, the series has ${got}.`,
  remedy: 'Shorten the lookback.',
}));

it('says the rule, what was got and the mend, and keeps the data', () => {
  const error = new TooShort({ need: 72, got: 60 });
  expect(error.message).toBe('E_TOO_SHORT: A window needs 72 rows, the series has 60. Shorten the lookback.');
  expect(error).toMatchObject({ code: 'E_TOO_SHORT', category: 'data', details: { need: 72, got: 60 } });
  expect(TooShort.code).toBe('E_TOO_SHORT');
});

it('is told from other errors by its mark', () => {
  const error = new TooShort({ need: 1, got: 0 });
  expect(isSeqgraftError(error)).toBe(true);
  expect(isSeqgraftError(error, 'E_TOO_SHORT')).toBe(true);
  expect(isSeqgraftError(error, 'E_OTHER')).toBe(false);
  expect(isSeqgraftError(new Error('E_TOO_SHORT'))).toBe(false);
  expect(isSeqgraftError(null)).toBe(false);
});
