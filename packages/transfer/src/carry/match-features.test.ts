import { describe, expect, it } from 'vitest';
import { failure, head, mismatches, recurrent, sourceOf } from '../../test/planned-groups.ts';
import type { CarrySource, PlanOptions } from './carry-plan.ts';
import { planCarry } from './plan-carry.ts';

const groups = [recurrent('recurrent_1', 2), recurrent('recurrent_2', 4), head(4, 1)];
const source = sourceOf(groups);

describe('features', () => {
  const named = sourceOf(groups, { features: ['temperature', 'wind'] });
  const planFor = (features: readonly string[], from = named) =>
    planCarry(
      from,
      { groups: [recurrent('recurrent_1', features.length), ...groups.slice(1)] },
      { columns: { features } },
    );
  const rows = (features: readonly string[]) => {
    const [kernel] = planFor(features).tensors;
    return kernel?.outcome === 'adapted' ? kernel.axes[0] : kernel?.outcome;
  };

  it('are matched by name: new rows at 0, missing ones dropped, the head kept', () => {
    expect(rows(['temperature', 'wind'])).toBe('carried');
    expect(rows(['wind', 'temperature'])).toEqual([1, 0]);
    expect(rows(['humidity', 'temperature'])).toEqual(['zero', 0]);
    expect(rows(['wind'])).toEqual([1]);
    const plan = planFor(['rain', 'wind', 'sun']);
    expect(plan.adaptations).toEqual([
      { group: 'recurrent_1', sentence: '2 of 3 columns are new (rain, sun): their rows start at 0.' },
      {
        group: 'recurrent_1',
        sentence: "1 of the source's 2 columns is not in the target (temperature): its row is dropped.",
      },
    ]);
    expect(plan.tensors[0]).toMatchObject({ outcome: 'adapted', source: 'recurrent_1/kernel', rule: 'rows by column' });
    expect(plan.tensors.slice(1).every(({ outcome }) => outcome === 'carried')).toBe(true);
  });

  it('that are forecast stand for one another, whatever their names', () => {
    const from = sourceOf(groups, { features: ['births', 'weekday'], targets: ['births'] });
    const columns = { features: ['weekday', 'deaths'], targets: ['deaths'] };
    const plan = planCarry(from, { groups }, { columns });
    expect(plan.tensors[0]).toMatchObject({ outcome: 'adapted', axes: [[1, 0], null] });
    expect(plan.adaptations[0]?.sentence).toBe('deaths takes the row of births: both are what is forecast.');
    // Another quantity to tell: its head is its own.
    expect(plan.tensors.at(-1)).toMatchObject({ outcome: 'reinitialised' });
  });

  it('without a name in common are matched by position where there are as many, with a new head', () => {
    const plan = planFor(['rain', 'sun']);
    expect(plan.tensors[0]).toMatchObject({ outcome: 'carried' });
    expect(plan.tensors.at(-1)).toMatchObject({ outcome: 'reinitialised' });
    expect(plan.adaptations[0]?.sentence).toContain('matched by position');
  });

  it('without a name in common are refused where there are more or fewer', () => {
    const target = [recurrent('recurrent_1', 3), ...groups.slice(1)];
    const found = mismatches(named, target, { columns: { features: ['rain', 'sun', 'snow'] } });
    expect(found.map(({ what }) => what)).toEqual([
      'shape of the kernel',
      'set of columns, none of which the other has,',
    ]);
    expect(mismatches(source, target, { columns: { features: ['a', 'b', 'c'] } })).toMatchObject([
      { what: 'shape of the kernel', remedy: expect.stringContaining('Name the columns') },
    ]);
  });
});

describe('names that rows cannot be matched by', () => {
  const problemsOf = (from: CarrySource, options: PlanOptions): unknown =>
    failure(() => planCarry(from, { groups }, options)).details.problems;

  it('are refused, all in one error', () => {
    const from = { ...sourceOf(groups, { features: ['a', 'a', 'b'], targets: [] }), vocabulary: ['x'] };
    const error = failure(() => planCarry(from, { groups }, { columns: { targets: ['y', 'z'], features: ['a'] } }));
    expect(error).toMatchObject({ code: 'E_CARRY_NAMES', category: 'usage' });
    expect(error.details.problems).toEqual([
      'of the source, columns.features has "a" twice',
      'of the source, columns.features has 3 names, and the kernel of recurrent_1 has 2 rows',
      'of the source, a vocabulary is given, and the model has no embedding',
      'of the source, columns.targets is empty',
      'of the target, columns.features has 1 names, and the kernel of recurrent_1 has 2 rows',
      'of the target, columns.targets has 2 names, and head has 1 outputs',
    ]);
  });

  it('are refused when there are none at all', () => {
    expect(problemsOf(source, { columns: { features: [] } })).toEqual([
      'of the target, columns.features has 0 names, and the kernel of recurrent_1 has 2 rows',
    ]);
  });

  it('may be strange words', () => {
    const features = ['__proto__', 'constructor'];
    const plan = planCarry(
      sourceOf(groups, { features }),
      { groups },
      { columns: { features: [...features].reverse() } },
    );
    expect(plan.tensors[0]).toMatchObject({ axes: [[1, 0], null] });
  });
});
