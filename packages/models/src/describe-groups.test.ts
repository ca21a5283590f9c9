import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countParameters } from './count-parameters.ts';
import { describeGroups } from './describe-groups.ts';
import type { ModelSpecInput } from './model-spec.ts';
import { presets } from './presets.ts';

const base = { features: 5, head: { outputs: 2 } };

function shapesOf(spec: ModelSpecInput): Record<string, readonly number[]> {
  return Object.fromEntries(
    describeGroups(spec).flatMap(({ parameters }) => parameters.map(({ name, shape }) => [name, shape])),
  );
}

/** Keras' own formulas: SimpleRNN u(i + u + 1), LSTM 4u(i + u + 1), GRU 3u(i + u + 1), or 3u(i + u + 2) with reset_after. */
function kerasCount({ cell, units, features, head, bidirectional = false, resetAfter = true }: ModelSpecInput): number {
  const directions = bidirectional ? 2 : 1;
  let inputs = features ?? 1;
  let total = 0;
  for (const u of units) {
    const one = {
      rnn: u * (inputs + u + 1),
      lstm: 4 * u * (inputs + u + 1),
      gru: 3 * u * (inputs + u + (resetAfter ? 2 : 1)),
    };
    total += directions * one[cell];
    inputs = directions * u;
  }
  return total + (inputs + 1) * head.outputs;
}

describe('describeGroups', () => {
  it('names and shapes a stacked LSTM as Keras does', () => {
    expect(shapesOf({ cell: 'lstm', units: [8, 4], ...base })).toEqual({
      'recurrent_1/kernel': [5, 32],
      'recurrent_1/recurrent_kernel': [8, 32],
      'recurrent_1/bias': [32],
      'recurrent_2/kernel': [8, 16],
      'recurrent_2/recurrent_kernel': [4, 16],
      'recurrent_2/bias': [16],
      'head/kernel': [4, 2],
      'head/bias': [2],
    });
  });

  it('names both directions and widens what follows', () => {
    expect(shapesOf({ cell: 'rnn', units: [3, 3], bidirectional: true, ...base })).toMatchObject({
      'recurrent_1/forward/kernel': [5, 3],
      'recurrent_1/backward/recurrent_kernel': [3, 3],
      'recurrent_2/backward/kernel': [6, 3],
      'head/kernel': [6, 2],
    });
  });

  it('gives a gru two biases with resetAfter and one without', () => {
    expect(shapesOf({ cell: 'gru', units: [4], ...base })['recurrent_1/bias']).toEqual([2, 12]);
    expect(shapesOf({ cell: 'gru', units: [4], resetAfter: false, ...base })['recurrent_1/bias']).toEqual([12]);
  });

  it('says what the numbers mean', () => {
    const [recurrent, head] = describeGroups({
      cell: 'gru',
      units: [4],
      bidirectional: true,
      resetAfter: false,
      ...base,
    });
    expect(recurrent?.semantics).toEqual({
      cell: 'gru',
      units: 4,
      activation: 'tanh',
      recurrentActivation: 'sigmoid',
      useBias: true,
      resetAfter: false,
      bidirectional: true,
      merge: 'concat',
    });
    expect(head?.semantics).toEqual({ activation: 'linear', outputs: 2, targets: 'last', useBias: true });
    const [simple] = describeGroups({ cell: 'rnn', units: [4], activation: 'relu', ...base });
    expect(simple?.semantics).toEqual({
      cell: 'rnn',
      units: 4,
      activation: 'relu',
      useBias: true,
      bidirectional: false,
    });
  });

  it("counts parameters by Keras' formulas", () => {
    const specs = fc.record({
      cell: fc.constantFrom('rnn' as const, 'lstm' as const, 'gru' as const),
      units: fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 4 }),
      bidirectional: fc.boolean(),
      features: fc.integer({ min: 1, max: 50 }),
      head: fc.record({ outputs: fc.integer({ min: 1, max: 20 }) }),
    });
    fc.assert(
      fc.property(specs, fc.boolean(), (spec, resetAfter) => {
        const full = { ...spec, ...(spec.cell === 'gru' && { resetAfter }) };
        expect(countParameters(describeGroups(full))).toBe(kerasCount(full));
      }),
    );
  });

  it('gives every parameter a name of its own and every preset its groups', () => {
    for (const preset of presets) {
      const groups = describeGroups(preset.spec({ features: 3, outputs: 7 }));
      const names = groups.flatMap(({ parameters }) => parameters.map(({ name }) => name));
      expect(new Set(names).size).toBe(names.length);
      expect(groups.at(-1)?.name).toBe('head');
    }
  });
});
