import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Schedule, scheduleFactor } from './schedule.ts';

describe('scheduleFactor', () => {
  test('one-cycle is PyTorch OneCycleLR: the values of its own formula at 100 steps', () => {
    const oneCycle: Schedule = { kind: 'one-cycle' };
    // Up from 1/25 at step 0 to 1 at step 0.3·100 − 1 = 29, down to 1/25/1e4 at step 99.
    expect(scheduleFactor(oneCycle, 0, 100)).toBeCloseTo(0.04, 15);
    expect(scheduleFactor(oneCycle, 25, 100)).toBeCloseTo(0.955636, 6); // 1 + (0.04 − 1)/2 · (1 + cos(π·25/29))
    expect(scheduleFactor(oneCycle, 29, 100)).toBe(1);
    expect(scheduleFactor(oneCycle, 64, 100)).toBeCloseTo(0.500002, 6); // half-way down
    expect(scheduleFactor(oneCycle, 99, 100)).toBeCloseTo(4e-6, 12);
    expect(scheduleFactor(oneCycle, 100, 100)).toBeCloseTo(4e-6, 12);
  });

  test('one-cycle of one step, and one that only warms up, end at the peak', () => {
    expect(scheduleFactor({ kind: 'one-cycle' }, 0, 1)).toBe(1);
    expect(scheduleFactor({ kind: 'one-cycle', warmup: 1 }, 9, 10)).toBe(1);
    expect(scheduleFactor({ kind: 'one-cycle', warmup: 0 }, 9, 10)).toBeCloseTo(4e-6, 12);
  });

  test('cosine goes from 1 over the middle to the floor', () => {
    expect(scheduleFactor({ kind: 'cosine' }, 0, 10)).toBe(1);
    expect(scheduleFactor({ kind: 'cosine' }, 5, 10)).toBeCloseTo(0.5, 15);
    expect(scheduleFactor({ kind: 'cosine' }, 10, 10)).toBe(0);
    expect(scheduleFactor({ kind: 'cosine', floor: 0.2 }, 5, 10)).toBeCloseTo(0.6, 15);
    expect(scheduleFactor({ kind: 'cosine', floor: 0.2 }, 12, 10)).toBeCloseTo(0.2, 15);
  });

  test('warm-up moves at its first step and stays at the peak', () => {
    const steps = [0, 1, 3, 4, 50].map((step) => scheduleFactor({ kind: 'warm-up', steps: 4 }, step, 100));
    expect(steps).toEqual([0.25, 0.5, 1, 1, 1]);
  });

  test('every step of every schedule is above 0 and at most the peak', () => {
    const schedules = fc.oneof(
      fc.constant<Schedule>({ kind: 'constant' }),
      fc.record({ kind: fc.constant('cosine' as const), floor: fc.double({ min: 0, max: 1, noNaN: true }) }),
      fc.record({ kind: fc.constant('one-cycle' as const), warmup: fc.double({ min: 0, max: 1, noNaN: true }) }),
      fc.record({ kind: fc.constant('warm-up' as const), steps: fc.integer({ min: 1, max: 100 }) }),
    );
    const places = fc
      .integer({ min: 1, max: 500 })
      .chain((total) => fc.tuple(fc.integer({ min: 0, max: total - 1 }), fc.constant(total)));
    fc.assert(
      fc.property(schedules, places, (schedule, [step, total]) => {
        const factor = scheduleFactor(schedule, step, total);
        expect(factor).toBeGreaterThan(0);
        expect(factor).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });
});
