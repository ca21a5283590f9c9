import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ProgressSchedule as Schedule } from './schedule.ts';
import { scheduleFactor } from './schedule-factor.ts';

describe('scheduleFactor', () => {
  test.each<[string, Schedule, number, readonly (readonly [step: number, factor: number])[]]>([
    [
      'OneCycleLR(1, total_steps=100, cycle_momentum=False)',
      { kind: 'one-cycle' },
      100,
      [
        [0, 0.04],
        [25, 0.9556362014420593],
        [29, 1],
        [64, 0.500002],
        [99, 4e-6],
        [100, 4e-6],
      ],
    ],
    [
      // With the shares of fastai's fit_one_cycle: pct_start 0.25, div 25, div_final 1e5.
      'OneCycleLR(1, total_steps=100, pct_start=.25, final_div_factor=4000, cycle_momentum=False)',
      { kind: 'one-cycle', warmup: 0.25, endDivisor: 4000 },
      100,
      [
        [0, 0.04],
        [12, 0.52],
        [24, 1],
        [25, 0.9995614194352787],
        [60, 0.5313999458120591],
        [99, 1e-5],
        [100, 1e-5],
      ],
    ],
    [
      'SequentialLR([LinearLR(1/10, total_iters=9), CosineAnnealingLR(40, eta_min=.1)], [10])',
      { kind: 'cosine', floor: 0.1, warmup: 0.2 },
      50,
      [
        [0, 0.1],
        [4, 0.5],
        [9, 1],
        [10, 1],
        [20, 0.8681980515339464],
        [30, 0.55],
        [49, 0.10138719982009242],
      ],
    ],
    [
      'LinearLR(1, .2, total_iters=20)',
      { kind: 'linear', floor: 0.2 },
      20,
      [
        [0, 1],
        [1, 0.96],
        [10, 0.6],
        [19, 0.24],
        [20, 0.2],
      ],
    ],
  ])('PyTorch 2.6, %s', (_, schedule, total, recorded) => {
    for (const [step, factor] of recorded) expect(scheduleFactor(schedule, step, total)).toBeCloseTo(factor, 14);
  });

  test('slanted triangular has the values of the paper’s formula at 100 steps', () => {
    const factors = [0, 5, 10, 55, 100].map((step) => scheduleFactor({ kind: 'slanted-triangular' }, step, 100));
    expect(factors).toEqual([0.03125, 0.515625, 1, 0.515625, 0.03125]);
    // cut 0.2, ratio 4, 10 steps: c = 2, p = 0, 1/2, 1, 7/8, …, 1/8; (1 + 3p)/4
    const other = { kind: 'slanted-triangular', cut: 0.2, ratio: 4 } as const;
    expect([0, 1, 2, 3, 9].map((step) => scheduleFactor(other, step, 10))).toEqual([0.25, 0.625, 1, 0.90625, 0.34375]);
  });

  test('slanted triangular is the paper’s wherever its cut is whole, and falls to the end where it is not', () => {
    const paper = (t: number, T: number): number => {
      const cut = Math.floor(T * 0.1);
      const p = t < cut ? t / cut : 1 - (t - cut) / (cut * (1 / 0.1 - 1));
      return (1 + p * 31) / 32;
    };
    for (const T of [10, 50, 340]) {
      for (let t = 0; t <= T; t++) {
        expect(scheduleFactor({ kind: 'slanted-triangular' }, t, T)).toBeCloseTo(paper(t, T), 12);
      }
    }
    expect(paper(19, 19)).toBeLessThan(0);
    expect(scheduleFactor({ kind: 'slanted-triangular' }, 19, 19)).toBe(1 / 32);
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

  test('a warm-up moves at its first step, reaches the peak, and may be the whole phase', () => {
    const linear = { kind: 'linear', warmup: 0.5 } as const;
    expect([0, 1, 2, 3, 4, 7].map((step) => scheduleFactor(linear, step, 8))).toEqual([0.25, 0.5, 0.75, 1, 1, 0.25]);
    expect(scheduleFactor({ kind: 'cosine', warmup: 1 }, 8, 8)).toBe(1);
  });

  test('every step of every schedule is above 0 and at most the peak', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const schedules = fc.oneof(
      fc.constant<Schedule>({ kind: 'constant' }),
      fc.record({ kind: fc.constantFrom('cosine' as const, 'linear' as const), floor: share, warmup: share }),
      fc.record({ kind: fc.constant('one-cycle' as const), warmup: share }),
      fc.record({
        kind: fc.constant('slanted-triangular' as const),
        cut: share,
        ratio: fc.double({ min: 1, max: 1000, noNaN: true }),
      }),
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
