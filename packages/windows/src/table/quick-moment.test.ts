import { Random } from '@seqgraft/core';
import { expect, it } from 'vitest';
import { parseMoment } from './clock.ts';
import { quickMoment } from './quick-moment.ts';

it('gives what the slow way gives, or nothing', () => {
  const random = new Random(3);
  const below = (limit: number): number => Math.floor(random.uniform() * limit);
  const two = (value: number): string => String(value).padStart(2, '0');
  let read = 0;
  for (let i = 0; i < 60_000; i++) {
    const date = `${String(i % 3 === 0 ? below(10_000) : 1900 + below(200)).padStart(4, '0')}-${two(below(14))}-${two(below(33))}`;
    const time = `${i % 2 ? 'T' : ' '}${two(below(25))}:${two(below(61))}`;
    const text = [date, date + time, `${date}${time}Z`, `${date}${time}:${two(below(61))}`, `${date}${time}:${two(below(61))}Z`, `${date}Z`, `${date}${time}+01:00`][i % 7] as string;
    const quick = quickMoment(text);
    if (quick === null) continue;
    read += 1;
    expect(quick).toEqual(parseMoment(text));
  }
  expect(read).toBeGreaterThan(30_000);
  for (const text of ['2020-1x-01', '20x0-01-01', '2020-01-01T0x:00', '2021-02-29', '2020-01-01_00:00', '2020-01-01T00-00', '1900-02-29', '']) {
    expect(quickMoment(text)).toBeNull();
  }
});
