import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plateauFactor } from './plateau-factor.ts';
import type { PlateauSchedule } from './schedule.ts';

const plateau = (options: Omit<PlateauSchedule, 'kind'> = {}): PlateauSchedule => ({ kind: 'plateau', ...options });

/** The rate of each epoch, from the first, which has seen no loss. */
function ratesOf(schedule: PlateauSchedule, losses: readonly number[]): number[] {
  return [...losses.keys(), losses.length].map((epoch) => plateauFactor(schedule, losses.slice(0, epoch)));
}

describe('plateauFactor', () => {
  // lr_scheduler.py of PyTorch 2.6.0, at a rate of 1.
  test('is ReduceLROnPlateau(factor=.5, patience=1, threshold=1e-3, min_lr=.1)', () => {
    const losses = [1, 0.9, 0.89995, 0.9, 0.95, 0.8, 0.85, 0.85, 0.85, 0.7999, 0.79, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9];
    const recorded = [1, 1, 1, 1, 0.5, 0.5, 0.5, 0.5, 0.25, 0.25, 0.125, 0.125, 0.125, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1];
    expect(ratesOf(plateau({ factor: 0.5, patience: 1, threshold: 1e-3, floor: 0.1 }), losses)).toEqual(recorded);
  });

  test('has the defaults of ReduceLROnPlateau()', () => {
    const losses = Array.from({ length: 40 }, (_, i) => (i < 5 ? 1 / (1 + i) : 0.25 + 0.01 * Math.sin(i)));
    const rates = ratesOf(plateau(), losses);
    const falls = rates.flatMap((rate, epoch) => (epoch > 0 && rate !== rates[epoch - 1] ? [epoch] : []));
    expect(falls).toEqual([16, 27, 38]);
    expect(rates.slice(0, 40)).toEqual(
      rates
        .slice(0, 40)
        .map((_, epoch) => expect.closeTo([1, 0.1, 0.01, 0.001][falls.filter((f) => f <= epoch).length] ?? 0, 14)),
    );
  });

  test('takes a worse loss below zero for worse, which PyTorch does not', () => {
    // PyTorch's bound is (1 − 0.1) · −1 = −0.9, and −0.95 is below it.
    expect(plateauFactor(plateau({ patience: 0, threshold: 0.1 }), [-1, -0.95])).toBe(0.1);
    expect(plateauFactor(plateau({ patience: 0, threshold: 0.1 }), [-1, -1.2])).toBe(1);
  });

  test('never rises, and never falls below its floor', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -5, max: 5, noNaN: true })),
        share,
        fc.nat(4),
        (losses, floor, patience) => {
          const rates = ratesOf(plateau({ factor: 0.5, floor, patience }), losses);
          rates.forEach((rate, epoch) => {
            expect(rate).toBeGreaterThanOrEqual(floor);
            expect(rate).toBeLessThanOrEqual(rates[epoch - 1] ?? 1);
          });
        },
      ),
    );
  });
});
