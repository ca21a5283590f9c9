import type { Batch } from '@seqgraft/core';
import { expect, it } from 'vitest';
import { sineWindows } from './sine-windows.ts';

const options = { count: 50, frequency: [0.3, 0.6], noise: 0, seed: 3 } as const;
const all = (source: ReturnType<typeof sineWindows>, order: { seed?: number; epoch?: number } = {}): Batch[] => [
  ...(source.batches({ size: 16, ...order }) as Iterable<Batch>),
];

it('gives sines whose frequency lies where it was asked for, and the value that comes next', () => {
  for (const { inputs, targets } of all(sineWindows(options))) {
    for (let row = 0; row < targets.data.length; row++) {
      const wave = [...inputs.data.subarray(row * 24, (row + 1) * 24), targets.data[row] as number];
      // sin(a + f) + sin(a − f) = 2 cos f · sin a
      const middle = wave.findIndex((value, step) => step > 0 && step < 24 && Math.abs(value) > 0.5);
      const twice = ((wave[middle - 1] as number) + (wave[middle + 1] as number)) / (wave[middle] as number);
      const frequency = Math.acos(twice / 2);
      expect(frequency).toBeGreaterThan(0.299);
      expect(frequency).toBeLessThan(0.601);
      expect(wave[24]).toBeCloseTo(twice * (wave[23] as number) - (wave[22] as number), 4);
    }
  }
});

it('turns the targets round, and nothing else, for the opposite task', () => {
  const [plain] = all(sineWindows(options));
  const [turned] = all(sineWindows({ ...options, sign: -1 }));
  expect(turned?.inputs).toEqual(plain?.inputs);
  expect(turned?.targets.data).toEqual(plain?.targets.data.map((value) => -value));
});

it('gives every window once in an epoch, in another order in the next', () => {
  const order = (epoch: number): number[] =>
    all(sineWindows(options), { seed: 5, epoch }).flatMap(({ windows }) => [...windows]);
  expect([...order(0)].sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, window) => window));
  expect(order(1)).not.toEqual(order(0));
  expect(order(0)).toEqual(order(0));
});
