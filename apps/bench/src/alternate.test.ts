import { expect, test } from 'vitest';
import { alternate, type TimedCase } from './alternate.ts';

/** A clock that only the cases move, and a record of who ran. */
function stage(durations: Readonly<Record<string, readonly number[]>>): {
  cases: TimedCase[];
  order: string[];
  clock: { now: () => number; rest: () => Promise<void> };
} {
  let time = 0;
  const order: string[] = [];
  const cases = Object.entries(durations).map(([label, each]) => {
    let call = 0;
    const run = (): number => {
      const took = each[Math.min(call, each.length - 1)] as number;
      call += 1;
      time += took;
      order.push(label);
      return took;
    };
    return { label, run };
  });
  return { cases, order, clock: { now: () => time, rest: async () => {} } };
}

test('cases take turns after their first calls, which do not count', async () => {
  const { cases, order, clock } = stage({ A: [900, 100], B: [500, 200] });
  const times = await alternate(cases, { seconds: 0, leastRounds: 3, ...clock });
  expect(order.join('')).toBe('AABBABABAB');
  expect(times.get('A')).toEqual([100, 100, 100]);
  expect(times.get('B')).toEqual([200, 200, 200]);
});

test('rounds go on for as long as was asked', async () => {
  const { cases, clock } = stage({ A: [100], B: [100] });
  const times = await alternate(cases, { seconds: 2, leastRounds: 1, turn: 100, ...clock });
  expect(times.get('A')).toHaveLength(11);
  expect(times.get('B')).toHaveLength(11);
});

test('a quick case fills its turn, and its first call in a turn does not count', async () => {
  // The probe: 1 first call, then 5. A turn of 30 ms: 1 that does not count and 3 that do.
  const { cases, clock } = stage({ quick: [10, 10, 10, 10, 10, 10, 99, 10, 11, 12, 99, 13, 14, 15], slow: [100] });
  const times = await alternate(cases, { seconds: 0, leastRounds: 2, turn: 30, ...clock });
  expect(times.get('quick')).toEqual([10, 11, 12, 13, 14, 15]);
  expect(times.get('slow')).toEqual([100, 100]);
});

test('one that takes long sits out until the others have had as much time', async () => {
  const { cases, clock } = stage({ long: [1000], short: [100] });
  const times = await alternate(cases, { seconds: 4, leastRounds: 1, ...clock });
  const [long, short] = [times.get('long')?.length as number, times.get('short')?.length as number];
  expect(long).toBeGreaterThanOrEqual(2);
  expect(long * 1000).toBeLessThanOrEqual(short * 100 + 1000);
});

test('a slow case runs twice, and both count', async () => {
  const { cases, order, clock } = stage({ slow: [5000, 4000], other: [100] });
  const times = await alternate(cases, { seconds: 0, leastRounds: 3, ...clock });
  expect(times.get('slow')).toEqual([5000, 4000]);
  expect(times.get('other')).toHaveLength(3);
  expect(order.filter((label) => label === 'slow')).toHaveLength(2);
});

test('two cases of one name are refused', async () => {
  const run = (): number => 100;
  await expect(
    alternate(
      [
        { label: 'A', run },
        { label: 'A', run },
      ],
      { seconds: 0, leastRounds: 1 },
    ),
  ).rejects.toThrow('Two cases are called A.');
});
