import { describe, expect, it } from 'vitest';
import { parseBest, parseEvery } from './parse-retention.ts';

describe('what stays', () => {
  it('is read from what is typed', () => {
    expect(parseBest('3:test.mae')).toEqual({ count: 3, metric: 'test.mae', higherIsBetter: false });
    expect(parseBest('1:test.accuracy:higher')).toEqual({ count: 1, metric: 'test.accuracy', higherIsBetter: true });
    expect(parseEvery('10')).toEqual({ entries: 10 });
    expect(parseEvery('7d')).toEqual({ days: 7 });
  });

  it.each(['3', '3:', ':test.mae', '0:mae', '1.5:mae', '3:mae:best', '3:mae:lower:x'])(
    '--keep-best refuses %j',
    (text) => {
      expect(() => parseBest(text)).toThrow(/It takes/);
    },
  );

  it.each(['', 'd', '0', '0d', '1.5', '7w', '-1'])('--keep-every refuses %j', (text) => {
    expect(() => parseEvery(text)).toThrow(/It takes/);
  });
});
