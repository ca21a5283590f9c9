import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SavePace } from './save-pace.ts';

/** How many saves of a cost fall into a time, and the share of the time that they take; asked every 10 ms. */
function saves(cost: number, time: number, pace: SavePace): { count: number; share: number } {
  let count = 0;
  let now = 0;
  while (now < time) {
    if (pace.due(now)) {
      pace.begin(now);
      if (pace.due(now + cost / 2)) expect.fail('two saves overlap');
      now += cost;
      pace.end(now);
      count += 1;
    }
    now += 10;
  }
  return { count, share: (count * cost) / time };
}

describe('SavePace', () => {
  it('saves every ten seconds when it costs nothing', () => {
    expect(saves(0, 600_000, new SavePace(0)).count).toBe(59);
  });

  it('takes 3 % of the time when a save is dear', () => {
    const { count, share } = saves(3000, 3_600_000, new SavePace(0));
    // The first after ten seconds, one every 99 seconds then.
    expect(count).toBe(37);
    expect(share).toBeCloseTo(37 / 1200, 5);
  });

  it('saves every ten minutes even so when it is dearer still', () => {
    expect(saves(60_000, 3_600_000, new SavePace(0)).count).toBe(6);
  });

  it('never takes more than its share, whatever a save costs, as long as that share is of the longest wait', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), fc.double({ min: 0.01, max: 0.5 }), (cost, share) => {
        const pace = new SavePace(0, { share, least: 0, most: 1e9 });
        expect(saves(cost, 20_000, pace).share).toBeLessThanOrEqual(share + (2 * cost) / 20_000);
      }),
      { numRuns: 30 },
    );
  });

  it('waits after a save that failed as after one that went well', () => {
    const pace = new SavePace(0, { least: 0 });
    pace.begin(0);
    pace.end(1000);
    expect(pace.due(32_999)).toBe(false);
    expect(pace.due(33_000)).toBe(true);
  });

  it.each([
    { share: 0 },
    { share: 1.1 },
    { share: Number.NaN },
    { least: -1 },
    { least: 5, most: 4 },
    { most: Number.NaN },
  ])('refuses %j', (options) => {
    expect(() => new SavePace(0, options)).toThrow(/^E_SAVE_PACE: .* got share .* least .* most /);
  });
});
