import { describe, expect, it } from 'vitest';
import { biasOnly } from './bias-only.ts';
import { compose } from './compose.ts';
import { discriminative } from './discriminative.ts';
import { gradualUnfreeze } from './gradual-unfreeze.ts';
import { l2Sp } from './l2-sp.ts';
import { lora } from './lora.ts';
import { lpFt } from './lp-ft.ts';
import { findStrategy } from './registry.ts';
import type { Strategy, StrategyGroup } from './strategy.ts';
import { surgical } from './surgical.ts';
import { ulmfit } from './ulmfit.ts';

const groups: StrategyGroup[] = [
  { name: 'recurrent_1', kind: 'recurrent', relativeGradient: 0.2 },
  { name: 'recurrent_2', kind: 'recurrent', relativeGradient: 0.9 },
  { name: 'head', kind: 'head', relativeGradient: 0.5 },
];
const budget = { epochs: 10, learningRate: 1e-2 };
const rulesOf = (strategy: Strategy, given = groups, spend = budget) =>
  strategy.phases(given, spend).map((phase) => Object.values(phase.groups));
const epochsOf = (strategy: Strategy, epochs: number, given = groups) =>
  strategy.phases(given, { ...budget, epochs }).map((phase) => phase.epochs);

describe('lp-ft', () => {
  it('trains the head, then everything at a tenth of the rate', () => {
    const [probe, tune] = lpFt({ patience: 3 }).phases(groups, budget);
    expect(probe).toMatchObject({ name: 'head', epochs: 5, learningRate: 1e-2, patience: 3 });
    expect(tune).toMatchObject({ name: 'all', epochs: 5, learningRate: 1e-3 });
    expect(tune).not.toHaveProperty('patience');
    expect(rulesOf(lpFt())).toEqual([
      ['frozen', 'frozen', 1],
      [1, 1, 1],
    ]);
    expect(epochsOf(lpFt(), 1)).toEqual([1]);
    expect(epochsOf(lpFt({ headShare: 1 }), 3)).toEqual([3]);
  });

  it.each([{ ratio: 0 }, { headShare: 2 }, { patience: 0 }])('refuses %o', (options) => {
    expect(() => lpFt(options)).toThrow(/E_STRATEGY_OPTION/);
  });
});

describe('gradual-unfreeze', () => {
  it('trains the top k groups in phase k, counted from 1', () => {
    expect(rulesOf(gradualUnfreeze())).toEqual([
      ['frozen', 'frozen', 1],
      ['frozen', 1, 1],
      [1, 1, 1],
    ]);
    expect(
      gradualUnfreeze()
        .phases(groups, budget)
        .map(({ name }) => name),
    ).toEqual(['top 1 of 3', 'top 2 of 3', 'top 3 of 3']);
  });

  it('splits the epochs, and opens several groups at once where these are few', () => {
    expect(epochsOf(gradualUnfreeze(), 10)).toEqual([3, 3, 4]);
    expect(epochsOf(gradualUnfreeze({ epochsEach: 1 }), 10)).toEqual([1, 1, 8]);
    expect(epochsOf(gradualUnfreeze({ epochsEach: 50 }), 10)).toEqual([4, 4, 2]);
    expect(epochsOf(gradualUnfreeze({ epochsEach: 2 }), 3)).toEqual([1, 1, 1]);
    expect(rulesOf(gradualUnfreeze(), groups, { ...budget, epochs: 2 })).toEqual([
      ['frozen', 1, 1],
      [1, 1, 1],
    ]);
    expect(rulesOf(gradualUnfreeze(), groups, { ...budget, epochs: 1 })).toEqual([[1, 1, 1]]);
    expect(() => gradualUnfreeze({ epochsEach: 0 })).toThrow(/E_STRATEGY_OPTION/);
    expect(() => gradualUnfreeze().phases(groups, { ...budget, epochs: 0 })).toThrow(/E_STRATEGY_OPTION: `epochs`/);
  });

  it('does not freeze random weights', () => {
    const [first] = rulesOf(
      gradualUnfreeze(),
      groups.map((group, place) => ({ ...group, carried: place === 1 })),
    );
    expect(first).toEqual([1, 'frozen', 1]);
  });
});

describe('ulmfit', () => {
  it('is gradual, discriminative and slanted in each phase', () => {
    const phases = ulmfit().phases(groups, budget);
    expect(phases.map(({ epochs }) => epochs)).toEqual([1, 1, 8]);
    for (const { schedule } of phases) expect(schedule).toEqual({ kind: 'slanted-triangular', cut: 0.1, ratio: 32 });
    expect(rulesOf(ulmfit({ decay: 2 }))).toEqual([
      ['frozen', 'frozen', 1],
      ['frozen', 1 / 2, 1],
      [1 / 4, 1 / 2, 1],
    ]);
  });
});

describe('l2-sp', () => {
  it('adds the penalty, to its own phases and to those of others', () => {
    const penalty = { kind: 'l2-sp', alpha: 0.1, beta: 0.01 };
    expect(l2Sp().phases(groups, budget)).toMatchObject([{ penalty, groups: { recurrent_1: 1, head: 1 } }]);
    const three = findStrategy('gradual-unfreeze+discriminative+l2-sp').phases(groups, budget);
    expect(three.map((phase) => phase.penalty)).toEqual([penalty, penalty, penalty]);
    expect(three[1]?.groups).toEqual({ recurrent_1: 'frozen', recurrent_2: 1 / 2.6, head: 1 });
    expect(() => l2Sp({ alpha: -1 })).toThrow(/E_STRATEGY_OPTION: `alpha`/);
    expect(() => l2Sp({ beta: Number.NaN })).toThrow(/E_STRATEGY_OPTION: `beta`/);
  });
});

describe('surgical', () => {
  it.each([
    [['recurrent_1'], [1, 'frozen', 'frozen']],
    [['recurrent_*'], [1, 1, 'frozen']],
    [
      [1, 'head'],
      ['frozen', 1, 1],
    ],
    [[-1], ['frozen', 'frozen', 1]],
    ['auto', ['frozen', 1, 'frozen']],
  ] as const)('trains the block %o alone', (block, rules) => {
    expect(rulesOf(surgical({ block }))).toEqual([rules]);
  });

  it('trains what was not carried too', () => {
    const given = groups.map((group) => ({ ...group, carried: group.kind !== 'head' }));
    expect(rulesOf(surgical({ block: [0] }), given)).toEqual([[1, 'frozen', 1]]);
  });

  it('refuses what is no block of this model, with the nearest name', () => {
    const phases = (block: (string | number)[]) => () => surgical({ block }).phases(groups, budget);
    expect(phases(['recurent_1'])).toThrow(/E_BLOCK: .*"recurent_1" is no group Did you mean "recurrent_1"\?/);
    expect(phases(['lstm_*', 3])).toThrow(/"lstm_\*" is no group.*"3" is no group/);
    expect(phases(['recurrent_1', 'head'])).toThrow(/recurrent_1 and head do not lie side by side/);
    expect(phases(['recurrent.1'])).toThrow(/E_BLOCK/);
    expect(() => surgical({ block: [] })).toThrow(/E_STRATEGY_OPTION: `block`/);
    expect(surgical().needs).toBe('gradients');
    expect(surgical({ block: [0] }).needs).toBeUndefined();
    const unknown = groups.map(({ name, kind }) => ({ name, kind }));
    expect(() => surgical().phases(unknown, budget)).toThrow(/E_BLOCK: .*auto needs the relative gradient/);
  });
});

describe('lora', () => {
  const low = { kernel: 1, recurrentKernel: 1 };

  it('trains updates of the carried recurrent layers, and the head', () => {
    const embedded: StrategyGroup[] = [{ name: 'embedding', kind: 'embedding' }, ...groups];
    const [phase] = lora().phases(embedded, budget);
    expect(phase?.groups).toEqual({ embedding: 'frozen', recurrent_1: low, recurrent_2: low, head: 1 });
    expect(phase?.lowRank).toEqual({
      ...{ rank: 4, alpha: 8, groups: ['recurrent_1', 'recurrent_2'] },
      roles: ['kernel', 'recurrentKernel'],
    });
    const fresh = groups.map((group, place) => ({ ...group, carried: place === 0 }));
    expect(lora({ rank: 2, roles: ['recurrentKernel'] }).phases(fresh, budget)[0]).toMatchObject({
      groups: { recurrent_1: { recurrentKernel: 1 }, recurrent_2: 1, head: 1 },
      lowRank: { rank: 2, alpha: 4, groups: ['recurrent_1'] },
    });
  });

  it('takes over what others train of these layers', () => {
    const phases = compose(gradualUnfreeze(), discriminative({ decay: 2 }), lora()).phases(groups, budget);
    expect(phases[0]).not.toHaveProperty('lowRank');
    expect(phases[1]).toMatchObject({
      groups: { recurrent_1: 'frozen', recurrent_2: { kernel: 0.5, recurrentKernel: 0.5 }, head: 1 },
      lowRank: { groups: ['recurrent_2'] },
    });
  });

  it('refuses options out of range, and models that it finds nothing in', () => {
    for (const options of [{ rank: 0 }, { rank: 1.5 }, { alpha: 0 }, { roles: [] }, { roles: ['bias' as never] }]) {
      expect(() => lora(options)).toThrow(/E_STRATEGY_OPTION/);
    }
    expect(() => lora().phases(groups.slice(2), budget)).toThrow(/E_STRATEGY_GROUPS/);
    expect(() => compose(lora(), biasOnly()).phases(groups, budget)).not.toThrow();
  });
});

describe('bias-only', () => {
  it('trains biases, and the head as a whole', () => {
    expect(rulesOf(biasOnly())).toEqual([[{ bias: 1 }, { bias: 1 }, 1]]);
    expect(rulesOf(compose(biasOnly(), discriminative({ decay: 2 })))).toEqual([[{ bias: 1 / 4 }, { bias: 1 / 2 }, 1]]);
    expect(rulesOf(compose(lpFt(), biasOnly()))[0]).toEqual(['frozen', 'frozen', 1]);
  });
});
