import { describeGroups, type ModelSpecInput } from '@seqgraft/models';
import { expect, it } from 'vitest';
import { formatPlan } from './format-plan.ts';
import { planCarry } from './plan-carry.ts';

const spec: ModelSpecInput = { cell: 'lstm', units: [4, 3], features: 2, head: { outputs: 1 } };
const source = (of: ModelSpecInput, features: readonly string[]) => {
  const groups = describeGroups(of);
  const weights = new Map(
    groups.flatMap(({ parameters }) =>
      parameters.map(({ name, shape }) => [
        name,
        { shape, data: new Float32Array(shape.reduce((product, length) => product * length, 1)) },
      ]),
    ),
  );
  return { weights, groups, columns: { features, targets: ['load'] } };
};

it('prints what becomes of each tensor, the totals, and what is left over', () => {
  const target = { ...spec, units: [4], features: 3, head: { outputs: 2 } };
  const columns = { features: ['load', 'rain', 'sun'], targets: ['load'] };
  const plan = planCarry(source(spec, ['wind', 'load']), { groups: describeGroups(target) }, { columns });
  expect(formatPlan(plan)).toBe(
    `
tensor                        outcome         shape    rule or reason
recurrent_1/kernel            adapted         [3, 16]  rows by column
recurrent_1/recurrent_kernel  carried         [4, 16]
recurrent_1/bias              carried         [16]
head/kernel                   re-initialised  [4, 2]   the output schema differs: outputs 1 → 2, layer it reads "recurrent_2" → "recurrent_1"
head/bias                     re-initialised  [2]      the output schema differs: outputs 1 → 2, layer it reads "recurrent_2" → "recurrent_1"

5 tensors (parameters): 2 carried (80), 1 adapted (48), 2 re-initialised (10); 96 of 138 parameters are the source's.
2 of 3 columns are new (rain, sun): their rows start at 0.
1 of the source's 2 columns is not in the target (wind): its row is dropped.
recurrent_2 of the source is dropped: the target has no such layer.
Not used of the source: recurrent_2/kernel, recurrent_2/recurrent_kernel, recurrent_2/bias (the target has no group recurrent_2).
Not used of the source: head/kernel, head/bias (the target re-initialises head).`.trimStart(),
  );
});

it('names the tensor of the source where it has another name', () => {
  const { columns, ...one } = source(spec, ['a', 'b']);
  const twice = { ...spec, bidirectional: true };
  const text = formatPlan(planCarry(one, { groups: describeGroups(twice) }));
  expect(text).toContain('recurrent_1/forward/kernel             carried         [2, 16]  from recurrent_1/kernel');
  expect(text).toContain(
    'recurrent_1/backward/kernel            re-initialised  [2, 16]  the source reads in one direction',
  );
  expect(text).toContain('recurrent_1 reads in both directions now');
  expect(columns.targets).toEqual(['load']);
});
