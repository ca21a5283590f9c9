import type { ParameterGroup } from '@seqgraft/core';
import { describe, expect, it } from 'vitest';
import { failure, head, mismatches, recurrent, sourceOf } from '../../test/planned-groups.ts';
import type { CarrySource, PlanOptions } from './carry-plan.ts';
import { planCarry } from './plan-carry.ts';

const groups = [recurrent('recurrent_1', 2), recurrent('recurrent_2', 4), head(4, 1)];
const source = sourceOf(groups);

const outcomes = (plan: ReturnType<typeof planCarry>) =>
  Object.fromEntries(plan.tensors.map((tensor) => [tensor.name, tensor.outcome]));

describe('planCarry', () => {
  it('carries everything between equal models, tensor by tensor', () => {
    const plan = planCarry(source, { groups });
    expect(plan.tensors).toHaveLength(8);
    for (const tensor of plan.tensors) expect(tensor).toMatchObject({ outcome: 'carried', source: tensor.name });
    expect(plan.unusedSource).toEqual([]);
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
  });

  it('matches by group, role and direction, whatever the order and the names of the tensors', () => {
    const renamed = groups.map((group) => ({
      ...group,
      parameters: [...group.parameters].reverse().map((one) => ({ ...one, name: `old/${one.name}` })),
    }));
    const plan = planCarry(sourceOf(renamed), { groups });
    for (const tensor of plan.tensors)
      expect(tensor).toMatchObject({ outcome: 'carried', source: `old/${tensor.name}` });
  });

  it('finds a group by its name, not by its place', () => {
    const plan = planCarry(source, { groups: [recurrent('recurrent_2', 4), head(4, 1)] });
    expect(outcomes(plan)).toMatchObject({ 'recurrent_2/kernel': 'carried', 'head/kernel': 'carried' });
    expect(plan.unusedSource.map(({ name }) => name)).toEqual([
      'recurrent_1/kernel',
      'recurrent_1/recurrent_kernel',
      'recurrent_1/bias',
    ]);
    expect(plan.unusedSource[0]?.reason).toBe('the target has no group recurrent_1');
  });

  it('tells every mismatch of every group in one error', () => {
    const target = [
      recurrent('recurrent_1', 3, { recurrentActivation: 'hardSigmoid' }),
      recurrent('recurrent_2', 4, { activation: 'relu', units: 3 }),
      head(3, 1),
    ];
    const found = mismatches(source, target);
    expect(found.map(({ group, what }) => `${group} ${what}`)).toEqual([
      'recurrent_1 recurrentActivation',
      'recurrent_1 shape of the kernel',
      'recurrent_2 units',
      'recurrent_2 activation',
      'recurrent_2 shape of the kernel',
      'recurrent_2 shape of the recurrentKernel',
      'recurrent_2 shape of the bias',
    ]);
    expect(found[0]).toMatchObject({ source: 'sigmoid', target: 'hardSigmoid' });
    expect(found[0]?.remedy).toContain("reinitialise: ['recurrent_1']");
    expect(found[1]).toMatchObject({ source: [2, 16], target: [3, 16] });
  });

  it.each([
    ['cell', 'gru'],
    ['activation', 'relu'],
    ['recurrentActivation', 'hardSigmoid'],
    ['useBias', false],
    ['resetAfter', true],
    ['bidirectional', true],
    ['merge', 'sum'],
    ['goBackwards', true],
  ])('refuses equal shapes with another %s', (key, value) => {
    const target = [recurrent('recurrent_1', 2, { [key]: value }), recurrent('recurrent_2', 4), head(4, 1)];
    expect(mismatches(source, target)).toEqual([
      expect.objectContaining({ group: 'recurrent_1', what: key, target: value }),
    ]);
  });

  it('names what one side has and the other has not', () => {
    const [first, ...rest] = groups as [ParameterGroup, ...ParameterGroup[]];
    const withoutBias = { ...first, parameters: first.parameters.slice(0, 2) };
    expect(mismatches(sourceOf([withoutBias, ...rest]), groups)).toEqual([
      expect.objectContaining({ what: 'shape of the bias', source: null, target: [16] }),
    ]);
    expect(mismatches(source, [withoutBias, ...rest])).toEqual([
      expect.objectContaining({ what: 'shape of the bias', source: [16], target: null }),
    ]);
    const recurrentAsHead = { ...first, kind: 'embedding' as const };
    expect(mismatches(source, [recurrentAsHead, ...rest])[0]).toMatchObject({ what: 'kind' });
  });

  it('refuses weights that are not those the groups speak of', () => {
    const weights = new Map(source.weights);
    weights.delete('recurrent_1/bias');
    weights.set('recurrent_2/bias', { shape: [16], data: new Float32Array(3) });
    weights.set('head/kernel', { shape: [1, 4], data: new Float32Array(4) });
    expect(mismatches({ weights, groups }, groups).map(({ what, source: got }) => [what, got])).toEqual([
      ['array of values for recurrent_1/bias', null],
      ['array of values for recurrent_2/bias', [16]],
      ['array of values for head/kernel', [1, 4]],
    ]);
  });

  it('refuses names and roles that stand for two things', () => {
    const doubled = [groups[0] as ParameterGroup, ...groups];
    expect(mismatches(sourceOf(doubled), groups)[0]).toMatchObject({ group: 'recurrent_1', source: 2, target: 1 });
    const [first, ...rest] = groups as [ParameterGroup, ...ParameterGroup[]];
    const twoKernels = { ...first, parameters: [...first.parameters, first.parameters[0] as never] };
    expect(mismatches(source, [twoKernels, ...rest])[0]).toMatchObject({
      what: 'number of tensors in the role kernel',
      source: 1,
      target: 2,
    });
  });

  it('reports weights of the source that no group names', () => {
    const weights = new Map(source.weights).set('extra', { shape: [1], data: new Float32Array(1) });
    expect(planCarry({ weights, groups }, { groups }).unusedSource).toEqual([
      { name: 'extra', reason: 'no group of the source names it' },
    ]);
  });
});

describe('partial bodies', () => {
  const shallow = sourceOf([recurrent('recurrent_1', 2), head(4, 1)]);

  it('refuses a body below 100 % that nobody asked for, and says how to ask', () => {
    const error = failure(() => planCarry(shallow, { groups }));
    expect(error.code).toBe('E_CARRY_PARTIAL');
    expect(error.details).toEqual({ missing: ['recurrent_2'], carriedParameters: 112, bodyParameters: 256 });
    expect(error.remedy).toContain("reinitialise: ['recurrent_2']");
  });

  it('allows the groups that are named, and does not put a carried head on a fresh layer', () => {
    const plan = planCarry(shallow, { groups }, { reinitialise: ['recurrent_2'] });
    expect(outcomes(plan)).toMatchObject({
      'recurrent_1/kernel': 'carried',
      'recurrent_2/kernel': 'reinitialised',
      'head/kernel': 'reinitialised',
    });
  });

  it('re-initialises the head over a layer that starts afresh, unless told to keep it', () => {
    const afresh = planCarry(source, { groups }, { reinitialise: ['recurrent_2'] });
    expect(afresh.tensors.at(-1)).toMatchObject({ reason: 'the group that it reads is re-initialised' });
    expect(afresh.unusedSource[0]).toEqual({
      name: 'recurrent_2/kernel',
      reason: 'the target re-initialises recurrent_2',
    });
    const kept = planCarry(source, { groups }, { reinitialise: ['recurrent_2'], head: 'keep' });
    expect(kept.tensors.at(-1)).toMatchObject({ outcome: 'carried' });
  });

  it('lets a named group differ', () => {
    const other = [recurrent('recurrent_1', 2), recurrent('recurrent_2', 4, { cell: 'gru' }), head(4, 1)];
    expect(outcomes(planCarry(source, { groups: other }, { reinitialise: ['recurrent_2'] }))).toMatchObject({
      'recurrent_1/bias': 'carried',
      'recurrent_2/bias': 'reinitialised',
    });
  });

  it('tells missing groups together with the mismatches', () => {
    const wrong = [recurrent('recurrent_1', 2, { cell: 'gru' }), ...groups.slice(1)];
    expect(mismatches(shallow, wrong).map(({ what }) => what)).toEqual(['cell', 'group']);
  });

  it('refuses to carry nothing', () => {
    const strangers = [recurrent('lstm_1', 2), head(4, 1)];
    const error = failure(() => planCarry(source, { groups: strangers }));
    expect(error).toMatchObject({ code: 'E_CARRY_NOTHING' });
    expect(error.message).toContain(
      'the source has the groups recurrent_1, recurrent_2, head, the target lstm_1, head',
    );
    const all = { reinitialise: ['recurrent_1', 'recurrent_2'], head: 'reinitialise' } as const;
    expect(failure(() => planCarry(source, { groups }, all)).code).toBe('E_CARRY_NOTHING');
    expect(failure(() => planCarry(source, { groups: [] })).code).toBe('E_CARRY_NOTHING');
  });

  it('knows the name that was meant', () => {
    const error = failure(() => planCarry(source, { groups }, { reinitialise: ['recurent_2', 'body'] }));
    expect(error).toMatchObject({ code: 'E_GROUP', category: 'usage', details: { unknown: ['recurent_2', 'body'] } });
    expect(error.remedy).toBe('Did you mean "recurrent_2"?');
  });
});

describe('the head', () => {
  const body = groups.slice(0, 2);
  const reasonOf = (target: readonly ParameterGroup[], options: PlanOptions = {}, from: CarrySource = source) => {
    const tensor = planCarry(from, { groups: target }, options).tensors.at(-1);
    return tensor?.outcome === 'reinitialised' ? tensor.reason : null;
  };

  it('is kept when the output schema is equal and re-initialised with the reason when it is not', () => {
    expect(reasonOf(groups)).toBeNull();
    expect(reasonOf([...body, head(4, 7)])).toBe('the output schema differs: outputs 1 → 7');
    expect(reasonOf([...body, head(4, 1, 'every-step')])).toBe(
      'the output schema differs: targets "last" → "every-step"',
    );
    expect(reasonOf(groups, {}, sourceOf(body))).toBe('the output schema differs: the source has no such group');
  });

  it('is not kept on another layer than the one it was trained on', () => {
    expect(reasonOf([recurrent('recurrent_1', 2), head(4, 1)])).toBe(
      'the output schema differs: layer it reads "recurrent_2" → "recurrent_1"',
    );
  });

  it('compares the names of columns where both sides give them', () => {
    const named = sourceOf(groups, { features: ['births', 'weekday'], targets: ['births'] });
    const columns = { features: ['births', 'weekday'], targets: ['deaths'] };
    expect(reasonOf(groups, { columns }, named)).toBe(
      'the output schema differs: names of targets "births" → "deaths"',
    );
    expect(reasonOf(groups, { columns })).toBeNull();
    expect(reasonOf(groups, { columns: { targets: ['births'] } }, named)).toBeNull();
  });

  it('starts afresh when told to', () => {
    expect(reasonOf(groups, { head: 'reinitialise' })).toBe("asked for by head: 'reinitialise'");
    expect(reasonOf(groups, { reinitialise: ['head'] })).toBe('asked for by `reinitialise`');
  });

  it('cannot be kept when it differs, and says in what', () => {
    const found = mismatches(source, [...body, head(4, 7)], { head: 'keep' });
    expect(found.map(({ what }) => what)).toEqual(['outputs', 'shape of the kernel', 'shape of the bias']);
    expect(mismatches(sourceOf(body), groups, { head: 'keep' })).toEqual([
      expect.objectContaining({ group: 'head', what: 'group', source: null }),
    ]);
  });

  it('cannot be kept and re-initialised', () => {
    const options = { head: 'keep', reinitialise: ['head'] } as const;
    expect(failure(() => planCarry(source, { groups }, options)).code).toBe('E_HEAD_CONFLICT');
  });
});
