import { type ParameterGroup, sizeOf } from '@seqgraft/core';
import { describe, expect, it } from 'vitest';
import type { CarrySource, PlanOptions } from './carry-plan.ts';
import { planCarry } from './plan-carry.ts';

const body: ParameterGroup = {
  name: 'recurrent_1',
  kind: 'recurrent',
  semantics: { cell: 'rnn', units: 2 },
  parameters: [
    { name: 'recurrent_1/kernel', layer: 'recurrent_1', role: 'kernel', direction: null, shape: [1, 2] },
    {
      name: 'recurrent_1/recurrent_kernel',
      layer: 'recurrent_1',
      role: 'recurrentKernel',
      direction: null,
      shape: [2, 2],
    },
    { name: 'recurrent_1/bias', layer: 'recurrent_1', role: 'bias', direction: null, shape: [2] },
  ],
};

function head(outputs: number, semantics: ParameterGroup['semantics'] = {}): ParameterGroup {
  return {
    name: 'head',
    kind: 'head',
    semantics: { activation: 'linear', outputs, targets: 'last', useBias: true, ...semantics },
    parameters: [
      { name: 'head/kernel', layer: 'head', role: 'kernel', direction: null, shape: [2, outputs] },
      { name: 'head/bias', layer: 'head', role: 'bias', direction: null, shape: [outputs] },
    ],
  };
}

interface Side {
  readonly head: ParameterGroup;
  readonly targets: readonly string[];
}

function plan(from: Side, to: Side, options: PlanOptions = {}) {
  const groups = [body, from.head];
  const source: CarrySource = {
    weights: new Map(
      groups.flatMap(({ parameters }) =>
        parameters.map(({ name, shape }) => [name, { shape, data: new Float32Array(sizeOf(shape)) }]),
      ),
    ),
    groups,
    columns: { targets: from.targets },
  };
  const made = planCarry(source, { groups: [body, to.head] }, { columns: { targets: to.targets }, ...options });
  const bias = made.tensors.at(-1);
  return {
    lines: bias?.outcome === 'adapted' ? bias.axes[0] : bias?.outcome,
    sentences: made.adaptations.map(({ sentence }) => sentence),
    kernel: made.tensors.at(-2),
  };
}

const values = (targets: readonly string[], horizon: number): Side => ({
  head: head(targets.length * horizon),
  targets,
});
const classes = (targets: readonly string[]): Side => ({ head: head(targets.length, { task: 'classes' }), targets });

describe('values', () => {
  it('are carried by target and step; further steps start from the last', () => {
    expect(plan(values(['a'], 2), values(['a'], 2)).lines).toBe('carried');
    const longer = plan(values(['a', 'b'], 2), values(['a', 'b'], 4));
    expect(longer.lines).toEqual([0, 1, 2, 3, 2, 3, 2, 3]);
    expect(longer.sentences).toEqual(['Steps 3 to 4 start from what the source tells of its last step, 2.']);
    expect(longer.kernel).toMatchObject({
      outcome: 'adapted',
      axes: [null, [0, 1, 2, 3, 2, 3, 2, 3]],
      rule: 'outputs by name',
    });
    const shorter = plan(values(['a', 'b'], 3), values(['b', 'a'], 1));
    expect(shorter.lines).toEqual([1, 0]);
    expect(shorter.sentences).toEqual(["Of the source's 3 steps the first 1 are kept."]);
  });

  it('of a new target start afresh, those of a missing one are dropped', () => {
    const { lines, sentences } = plan(values(['a', 'b'], 2), values(['c', 'b'], 2));
    expect(lines).toEqual(['fresh', 1, 'fresh', 3]);
    expect(sentences).toEqual([
      '1 of 2 targets is new (c): the head learns it afresh.',
      '1 target of the source is not in the target (a).',
    ]);
  });

  it('keep their quantiles and spreads together', () => {
    const quantiles = { task: 'quantiles 0.1 0.5 0.9' };
    const of = (
      targets: readonly string[],
      horizon: number,
      semantics: ParameterGroup['semantics'],
      per: number,
    ): Side => ({
      head: head(targets.length * horizon * per, semantics),
      targets,
    });
    expect(plan(of(['a'], 1, quantiles, 3), of(['a'], 2, quantiles, 3)).lines).toEqual([0, 1, 2, 0, 1, 2]);
    const gaussian = { task: 'gaussian' };
    expect(plan(of(['a', 'b'], 1, gaussian, 2), of(['b', 'a'], 1, gaussian, 2)).lines).toEqual([2, 3, 0, 1]);
    expect(plan(of(['a'], 1, quantiles, 3), of(['a'], 3, {}, 1)).lines).toBe('reinitialised');
  });

  it('that no name connects start afresh', () => {
    expect(plan(values(['a'], 1), values(['b'], 2)).lines).toBe('reinitialised');
  });

  it('may be kept where the source has learnt them all', () => {
    const keep = { head: 'keep' } as const;
    expect(plan(values(['a', 'b'], 3), values(['b'], 2), keep).lines).toEqual([1, 3]);
    expect(() => plan(values(['a'], 2), values(['a'], 3), keep)).toThrow(
      /E_CARRY_MISMATCH.*outputs is 2 in the source, 3/,
    );
    expect(() => plan(values(['a'], 2), values(['a', 'b'], 2), keep)).toThrow(/names of targets is "a".*"a, b"/);
  });
});

describe('classes', () => {
  it('are carried by name, in any order, new ones afresh', () => {
    expect(plan(classes(['x', 'y', 'z']), classes(['z', 'x'])).lines).toEqual([2, 0]);
    const { lines, sentences } = plan(classes(['x', 'y']), classes(['y', 'w', 'v']));
    expect(lines).toEqual([1, 'fresh', 'fresh']);
    expect(sentences).toEqual([
      '2 of 3 classes are new (w, v): the head learns them afresh.',
      '1 class of the source is not in the target (x).',
    ]);
    expect(plan(classes(['x']), classes(['y'])).lines).toBe('reinitialised');
  });

  it('of a plain tfjs network are told by its activation', () => {
    const softmax = (targets: readonly string[]): Side => ({
      head: head(targets.length, { activation: 'softmax' }),
      targets,
    });
    expect(plan(softmax(['x', 'y']), softmax(['y', 'x', 'w'])).lines).toEqual([1, 0, 'fresh']);
  });

  it('need a name each', () => {
    const wrong = { head: head(3, { task: 'classes' }), targets: ['x'] };
    expect(() => plan(classes(['x']), wrong)).toThrow(
      /E_CARRY_NAMES.*columns.targets has 1 names, and head has 3 outputs/,
    );
  });
});
