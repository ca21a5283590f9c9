import { describe, expect, it } from 'vitest';
import { compose } from './compose.ts';
import { discriminative } from './discriminative.ts';
import { freeze } from './freeze.ts';
import { full } from './full.ts';
import { findStrategy } from './registry.ts';
import { scratch } from './scratch.ts';
import type { Strategy, StrategyGroup } from './strategy.ts';

const groups: StrategyGroup[] = [
  { name: 'recurrent_1', kind: 'recurrent' },
  { name: 'recurrent_2', kind: 'recurrent' },
  { name: 'head', kind: 'head' },
];
const budget = { epochs: 10, learningRate: 1e-3 };
const biases: Strategy = {
  ...full(),
  name: 'biases',
  phases: (all, spend) =>
    full()
      .phases(all, spend)
      .map((phase) => ({ ...phase, groups: { ...phase.groups, recurrent_1: { bias: 1, kernel: 'frozen' } } })),
};

describe('compose', () => {
  it('lets one make phases, the others modify them, in any order', () => {
    for (const order of [compose(freeze(), discriminative()), compose(discriminative(), freeze())]) {
      expect(order.phases(groups, budget)[0]?.groups).toEqual({
        recurrent_1: 'frozen',
        recurrent_2: 'frozen',
        head: 1,
      });
    }
    const [phase] = compose(biases, discriminative({ decay: 2 })).phases(groups, budget);
    expect(phase?.groups).toEqual({ recurrent_1: { bias: 1 / 4, kernel: 'frozen' }, recurrent_2: 1 / 2, head: 1 });
    expect(compose(full(), discriminative()).phases(groups, budget)[0]?.groups).toEqual(
      discriminative().phases(groups, budget)[0]?.groups,
    );
  });

  it('is what a name with a plus means', () => {
    const strategy = findStrategy('freeze + discriminative');
    expect(strategy).toMatchObject({ name: 'freeze+discriminative', kind: 'strategy', start: 'carried', head: 'auto' });
    expect(strategy.reference).toBe('Yosinski et al. 2014; Howard & Ruder 2018');
    expect(() => findStrategy('freeze+discriminativ')).toThrow(/E_STRATEGY: .*Did you mean "discriminative"/);
    expect(compose(full()).name).toBe('full');
  });

  it('refuses parts that do not go together', () => {
    expect(() => compose(freeze(), full())).toThrow(/E_COMPOSITION: .*freeze and full each decide what trains/);
    expect(() => compose(scratch(), discriminative())).toThrow(/E_COMPOSITION: .*scratch is a control/);
    expect(() => compose(full(), full())).toThrow(/E_COMPOSITION: .*full is in it twice/);
    expect(() => compose()).toThrow(/E_COMPOSITION: .*it has no part/);
    const parts = [freeze({ head: 'keep' }), discriminative({ head: 'reinitialise' })];
    expect(() => compose(...parts)).toThrow(/E_COMPOSITION: .*want the head keep and reinitialise/);
  });
});
