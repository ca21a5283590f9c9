import { isSeqgraftError } from '@seqgraft/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SpecProblem } from './model-errors.ts';
import { parseModelSpec } from './parse-model-spec.ts';

const smallest = { cell: 'lstm', units: [8], features: 1, head: { outputs: 1 } };

function problemsOf(json: unknown): readonly SpecProblem[] {
  try {
    parseModelSpec(json);
  } catch (error) {
    if (isSeqgraftError(error, 'E_SPEC')) return error.details.problems as SpecProblem[];
    throw error;
  }
  return [];
}

const anySpec = fc
  .record(
    {
      cell: fc.constantFrom('rnn', 'lstm', 'gru'),
      units: fc.array(fc.integer({ min: 1, max: 64 }), { minLength: 1, maxLength: 4 }),
      bidirectional: fc.boolean(),
      dropout: fc.double({ min: 0, max: 0.99, noNaN: true }),
      activation: fc.constantFrom('tanh', 'relu', 'sigmoid'),
      resetAfter: fc.boolean(),
      features: fc.integer({ min: 1, max: 32 }),
      head: fc.record(
        { targets: fc.constantFrom('last', 'every-step'), outputs: fc.integer({ min: 1, max: 9 }) },
        { requiredKeys: ['outputs'] },
      ),
    },
    { requiredKeys: ['cell', 'units', 'features', 'head'] },
  )
  .map(({ resetAfter, ...rest }) => ({
    ...rest,
    ...(rest.cell === 'gru' && resetAfter !== undefined && { resetAfter }),
  }));

describe('parseModelSpec', () => {
  it('fills in the defaults', () => {
    expect(parseModelSpec(smallest)).toEqual({
      version: 1,
      cell: 'lstm',
      units: [8],
      bidirectional: false,
      dropout: 0,
      activation: 'tanh',
      features: 1,
      head: { targets: 'last', outputs: 1 },
    });
    expect(parseModelSpec({ ...smallest, cell: 'gru' }).resetAfter).toBe(true);
  });

  it('is JSON in, JSON out, and a fixed point', () => {
    fc.assert(
      fc.property(anySpec, (input) => {
        const spec = parseModelSpec(input);
        expect(spec).toMatchObject(input);
        expect(parseModelSpec(JSON.parse(JSON.stringify(spec)))).toEqual(spec);
        expect('resetAfter' in spec).toBe(spec.cell === 'gru');
      }),
    );
  });

  it('tells every problem at once, with place, value and what may stand there', () => {
    const problems = problemsOf({
      version: 2,
      cell: 'ltsm',
      units: [16, -3, 2.5, Number.NaN],
      dropout: 1,
      droput: 0.2,
      features: 0,
      head: { outputs: '1', target: 'last' },
    });
    expect(problems.map(({ path, got }) => [path, got])).toEqual([
      ['version', '2'],
      ['cell', '"ltsm"'],
      ['units[1]', '-3'],
      ['units[2]', '2.5'],
      ['units[3]', 'NaN'],
      ['dropout', '1'],
      ['features', '0'],
      ['head.outputs', '"1"'],
      ['head.target', '"last"'],
      ['droput', '0.2'],
    ]);
    expect(problems.find(({ path }) => path === 'droput')?.allowed).toContain('did you mean "dropout"?');
    expect(problems.find(({ path }) => path === 'head.target')?.allowed).toContain('did you mean "targets"?');
    expect(problems.find(({ path }) => path === 'units[1]')?.allowed).toBe('an integer from 1 to 16384');
    expect(problems.find(({ path }) => path === 'cell')?.allowed).toBe('one of "rnn", "lstm", "gru"');
  });

  it.each([
    ['an empty object', {}, ['cell', 'units', 'head', 'features']],
    ['null', null, ['']],
    ['a list', [], ['']],
    ['a text', '{"cell":"lstm"}', ['']],
    ['no layers', { ...smallest, units: [] }, ['units']],
    ['one number for the list', { ...smallest, units: 8 }, ['units']],
    ['sixty-five layers', { ...smallest, units: Array(65).fill(1) }, ['units']],
    ['a negative dropout', { ...smallest, dropout: -0.1 }, ['dropout']],
    ['an infinite width', { ...smallest, features: Number.POSITIVE_INFINITY }, ['features']],
    ['a list as head', { ...smallest, head: [] }, ['head']],
    ['a flag as text', { ...smallest, bidirectional: 'false' }, ['bidirectional']],
    ['resetAfter of an lstm', { ...smallest, resetAfter: true }, ['resetAfter']],
    [
      'resetAfter of an rnn beside another problem',
      { ...smallest, cell: 'rnn', resetAfter: false, features: 0 },
      ['resetAfter', 'features'],
    ],
    [
      'a member named __proto__',
      JSON.parse('{"__proto__":{},"cell":"rnn","units":[1],"features":1,"head":{"outputs":1}}'),
      ['__proto__'],
    ],
    ['more parameters than fit into memory', { ...smallest, units: [16384, 16384] }, ['units']],
  ])('refuses %s', (_, json, paths) => {
    expect(problemsOf(json).map(({ path }) => path)).toEqual(paths);
  });

  it('writes an error that can be acted on', () => {
    expect(() => parseModelSpec({ ...smallest, units: [8, 0] })).toThrow(
      'E_SPEC: A model spec must keep its rules, 1 problem: units[1] must be an integer from 1 to 16384, got 0. Correct these members of the spec.',
    );
  });

  it('says the first twenty of many problems and keeps all in its details', () => {
    const spec = { ...smallest, units: Array(60).fill(-1) };
    expect(problemsOf(spec)).toHaveLength(60);
    expect(() => parseModelSpec(spec)).toThrow(/units\[19\] .*; and 40 more\. /);
  });

  it('never throws anything but E_SPEC', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(problemsOf(value).length).toBeGreaterThan(0);
      }),
    );
  });
});
