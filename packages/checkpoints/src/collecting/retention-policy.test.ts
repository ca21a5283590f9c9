import { describe, expect, it } from 'vitest';
import { chooseRetained, type RetentionCandidate, type RetentionPolicy } from './retention-policy.ts';

/** Ten entries, one every 12 hours; entry n has a loss of |n − 4|, entry 3 a tag, entry 7 no metrics. */
const candidates: readonly RetentionCandidate[] = Array.from({ length: 10 }, (_, index) => {
  const entry = 10 - index;
  return {
    entry,
    created: new Date(Date.UTC(2026, 0, 1) + entry * 43_200_000).toISOString(),
    metrics: entry === 7 ? null : { validation: { mae: Math.abs(entry - 4) } },
    tags: entry === 3 ? ['production'] : [],
  };
});

const kept = (policy: RetentionPolicy): readonly number[] =>
  [...chooseRetained(candidates, policy, 'births')].flatMap(([entry, reasons]) => (reasons.length > 0 ? [entry] : []));

describe('chooseRetained', () => {
  it.each<[RetentionPolicy, readonly number[]]>([
    [{ last: 1 }, [10, 3]],
    [{ last: 3 }, [10, 9, 8, 3]],
    [{ last: 99 }, [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]],
    [{ tagged: true }, [10, 3]],
    [{ best: { count: 1, metric: 'validation.mae' } }, [10, 4, 3]],
    // 3 and 5 are equals: the newer one is the second.
    [{ best: { count: 2, metric: 'validation.mae' } }, [10, 5, 4, 3]],
    [{ best: { count: 2, metric: 'validation.mae', higherIsBetter: true } }, [10, 9, 3]],
    [{ best: { count: 99, metric: 'validation.mae' } }, [10, 9, 8, 6, 5, 4, 3, 2, 1]],
    [{ every: { entries: 5 } }, [10, 5, 3]],
    [{ every: { days: 1 } }, [10, 9, 7, 5, 3, 1]],
    [{ every: { days: 100 } }, [10, 3]],
    [{ last: 2, best: { count: 1, metric: 'validation.mae' }, every: { entries: 8 } }, [10, 9, 8, 4, 3]],
  ])('keeps by %j the newest, what has a tag, and %j', (policy, expected) => {
    expect(kept(policy)).toEqual(expected);
  });

  it('says why', () => {
    const reasons = chooseRetained(candidates, { last: 1, every: { entries: 3 } }, 'births');
    expect(reasons.get(10)).toEqual(['newest', 'last']);
    expect(reasons.get(3)).toEqual(['tagged', 'every']);
    expect(reasons.get(2)).toEqual([]);
  });

  it.each<[RetentionPolicy, RegExp]>([
    [{}, /no rule is given/],
    [{ tagged: false }, /no rule is given/],
    [{ last: 0 }, /last must be an integer from 1, got 0/],
    [{ last: Number.NaN }, /got NaN/],
    [{ every: { days: 1.5 } }, /every\.days must be .* got 1\.5/],
    [{ last: -1, every: { entries: 0 } }, /last .*; every\.entries/],
    [{ best: { count: 1, metric: 'validation.may' } }, /no entry has a metric .*Did you mean "validation\.mae"/],
    [{ best: { count: 1, metric: 'validation' } }, /which is a number/],
    [{ best: { count: 1, metric: '__proto__.constructor' } }, /no entry has a metric/],
  ])('refuses %j', (policy, message) => {
    expect(() => chooseRetained(candidates, policy, 'births')).toThrow(
      expect.objectContaining({ code: 'E_RETENTION', message: expect.stringMatching(message) }),
    );
  });

  it('keeps all of nothing', () => {
    expect(chooseRetained([], { last: 1 }, 'births').size).toBe(0);
  });
});
