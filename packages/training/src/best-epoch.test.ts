import { describe, expect, test } from 'vitest';
import { BestEpoch } from './best-epoch.ts';

describe('BestEpoch', () => {
  test('keeps the first of equals and ignores what is worse', () => {
    const best = new BestEpoch(0);
    expect(best.epoch).toBeNull();
    expect(best.loss).toBeNull();
    expect([3, 2, 2, 4].map((loss, index) => best.observe(index + 1, loss))).toEqual([true, true, false, false]);
    expect(best.epoch).toBe(2);
    expect(best.loss).toBe(2);
  });

  test('waits as many epochs as patience allows', () => {
    const best = new BestEpoch(0);
    best.startPhase(2);
    best.observe(1, 1);
    best.observe(2, 1);
    expect(best.outOfPatience).toBe(false);
    best.observe(3, 2);
    expect(best.outOfPatience).toBe(true);
  });

  test('lets small gains become the best, but not calm impatience', () => {
    const best = new BestEpoch(0.5);
    best.startPhase(2);
    best.observe(1, 10);
    best.observe(2, 9.8);
    best.observe(3, 9.6);
    expect(best.outOfPatience).toBe(true);
    expect(best.epoch).toBe(3);
  });

  test('counts small gains that add up', () => {
    const best = new BestEpoch(0.5);
    best.startPhase(2);
    for (const [index, loss] of [10, 9.7, 9.4, 9.1, 8.8].entries()) best.observe(index + 1, loss);
    expect(best.outOfPatience).toBe(false);
  });

  test('starts a phase with all patience, and keeps the best of all phases', () => {
    const best = new BestEpoch(0);
    best.startPhase(1);
    best.observe(1, 1);
    best.observe(2, 2);
    expect(best.outOfPatience).toBe(true);
    best.startPhase(1);
    expect(best.outOfPatience).toBe(false);
    expect(best.observe(3, 5)).toBe(false);
    expect(best.outOfPatience).toBe(false);
    expect(best.epoch).toBe(1);
  });
});
