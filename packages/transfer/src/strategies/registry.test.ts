import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chainThaw } from './chain-thaw.test-suite.ts';
import { compose } from './compose.ts';
import { discriminative } from './discriminative.ts';
import { freeze } from './freeze.ts';
import { full } from './full.ts';
import { lpFt } from './lp-ft.ts';
import { findStrategy, strategies } from './registry.ts';
import { scratch } from './scratch.ts';
import type { Strategy, StrategyGroup } from './strategy.ts';
import { groupsOf, strategyConformance } from './strategy-conformance.test-suite.ts';
import { zeroShot } from './zero-shot.ts';

const body = (depth: number): StrategyGroup[] => groupsOf(depth).slice(0, depth);
const budget = { epochs: 10, learningRate: 1e-3 };

// The schedule of ulmfit is part of what it is.
for (const strategy of strategies.values())
  strategyConformance(strategy, { followsSchedule: strategy.name !== 'ulmfit' });
strategyConformance(chainThaw());

describe('full and scratch', () => {
  it('train all groups alike, with a constant rate by default', () => {
    const [phase] = full().phases(groupsOf(2), budget);
    expect(phase).toEqual({
      name: 'full',
      epochs: 10,
      learningRate: 1e-3,
      schedule: { kind: 'constant' },
      groups: { recurrent_1: 1, recurrent_2: 1, head: 1 },
    });
    expect(scratch().phases(groupsOf(2), budget)).toEqual([{ ...phase, name: 'scratch' }]);
    expect(scratch()).toMatchObject({ kind: 'control', start: 'fresh' });
  });
});

describe('freeze', () => {
  it('freezes the body and trains the head', () => {
    expect(freeze().phases(groupsOf(2), budget)[0]?.groups).toEqual({
      recurrent_1: 'frozen',
      recurrent_2: 'frozen',
      head: 1,
    });
    expect(freeze({ head: 'reinitialise' }).head).toBe('reinitialise');
  });

  it('does not freeze random weights', () => {
    const groups = groupsOf(2).map((group) => ({ ...group, carried: group.name === 'recurrent_1' }));
    expect(freeze().phases(groups, budget)[0]?.groups).toEqual({ recurrent_1: 'frozen', recurrent_2: 1, head: 1 });
  });

  it('does not freeze what the source did not give', () => {
    const groups = groupsOf(2).map((group) =>
      group.name === 'recurrent_1' ? { ...group, unlearnt: ['kernel' as const] } : { ...group, unlearnt: [] },
    );
    expect(freeze().phases(groups, budget)[0]?.groups).toEqual({
      recurrent_1: { kernel: 1 },
      recurrent_2: 'frozen',
      head: 1,
    });
  });

  it('refuses a model in which nothing would train', () => {
    expect(() => freeze().phases(body(2), budget)).toThrow(/E_STRATEGY_GROUPS/);
  });
});

describe('discriminative', () => {
  it('divides the rate by 2.6 for every group below the head', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.double({ min: 1, max: 10, noNaN: true }), (depth, decay) => {
        const rules = Object.values(discriminative({ decay }).phases(groupsOf(depth), budget)[0]?.groups ?? {});
        expect(rules.at(-1)).toBe(1);
        // l of L, from 1: lr / decay^(L − l)
        rules.forEach((rule, i) => {
          const expected = 1 / decay ** (depth + 1 - (i + 1));
          expect(Math.abs((rule as number) / expected - 1)).toBeLessThan(1e-12);
        });
      }),
    );
    const { recurrent_1, recurrent_2, head } = discriminative().phases(groupsOf(2), budget)[0]?.groups ?? {};
    expect([recurrent_1, recurrent_2, head]).toEqual([expect.closeTo(1 / 6.76), expect.closeTo(1 / 2.6), 1]);
  });

  it('takes the rates of fastai’s slice(1e-5, 1e-3), evenly spaced in the logarithm', () => {
    const ratesOf = (strategy: Strategy, depth: number): number[] =>
      strategy
        .phases(groupsOf(depth), budget)
        .flatMap(({ groups, learningRate }) => Object.values(groups).map((rule) => (rule as number) * learningRate));
    // even_mults(1e-5, 1e-3, n) of fastcore 2.2.41, which fastai's `set_hypers` spreads a slice with, to seven digits
    const fastai = [
      [1e-5, 1e-4, 1e-3],
      [1e-5, 4.641589e-5, 2.154435e-4, 1e-3],
    ];
    for (const expected of fastai) {
      const got = ratesOf(discriminative({ rates: [1e-5, 1e-3] }), expected.length - 1);
      expected.forEach((rate, place) => {
        expect((got[place] as number) / rate).toBeCloseTo(1, 6);
      });
    }
    const [probe, tune] = compose(lpFt(), discriminative({ rates: [1e-4, 1e-2] })).phases(groupsOf(1), budget);
    expect([probe?.learningRate, tune?.learningRate]).toEqual([1e-2, expect.closeTo(1e-3, 15)]);
    for (const rates of [[1e-3, 1e-5], [0, 1], [1, Number.NaN], [1]]) {
      expect(() => discriminative({ rates: rates as never })).toThrow(/E_STRATEGY_OPTION: `rates`/);
    }
  });

  it.each([0, 0.5, -2.6, Number.NaN, Number.POSITIVE_INFINITY])('refuses a decay of %f', (decay) => {
    expect(() => discriminative({ decay })).toThrow(/E_STRATEGY_OPTION: `decay`/);
  });
});

describe('zero-shot', () => {
  it('trains nothing, and needs the head of the source', () => {
    expect(zeroShot().phases(groupsOf(2), budget)).toEqual([]);
    expect(zeroShot()).toMatchObject({ kind: 'control', head: 'keep' });
  });
});

describe('findStrategy', () => {
  it('finds each by its name', () => {
    expect([...strategies.keys()]).toEqual([
      ...['full', 'freeze', 'ridge-head', 'lp-ft', 'gradual-unfreeze', 'discriminative', 'ulmfit', 'l2-sp', 'surgical'],
      ...['lora', 'bias-only', 'scratch', 'zero-shot', 'random-body'],
    ]);
    for (const [name, strategy] of strategies) expect(findStrategy(name)).toBe(strategy);
  });

  it('knows the name that was meant', () => {
    expect(() => findStrategy('freze')).toThrow(/E_STRATEGY: .*got "freze"\. Did you mean "freeze"\?/);
    expect(() => findStrategy('zeroShot')).toThrow(/Did you mean "zero-shot"/);
    expect(() => findStrategy('everything-at-once')).toThrow(/Use one of these names/);
    expect(() => findStrategy('__proto__')).toThrow(/E_STRATEGY/);
  });
});
