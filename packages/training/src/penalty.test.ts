import '@tensorflow/tfjs-backend-cpu';
import { type Batch, type BatchSource, type DenseArray, type NamedArrays, Random } from '@seqgraft/core';
import type { OptimizerSpec } from '@seqgraft/engine';
import { expectNoTensorLeak } from '@seqgraft/testkit';
import { beforeAll, describe, expect, test } from 'vitest';
import { lstmModel, sineSource, useCpu, weightsOf } from '../test/small-models.ts';
import type { Penalty } from './penalty.ts';
import type { Phase } from './phase.ts';
import { penaltyOf, pullsOf } from './pull.ts';
import { trainPhases } from './train-phases.ts';
import type { TrainableModel } from './trainable-model.ts';
import type { TrainingOptions } from './training-options.ts';
import type { TrainedParameter } from './training-step.ts';

beforeAll(useCpu);

const penalty: Penalty = { kind: 'l2-sp', alpha: 0.3, beta: 0.2 };
const phase: Phase = {
  name: 'all',
  epochs: 1,
  learningRate: 0.1,
  schedule: { kind: 'constant' },
  groups: { recurrent_1: 0.5, head: 1 },
};
const options: TrainingOptions = {
  train: sineSource(8, [5, 1]),
  batchSize: 8,
  optimizer: { kind: 'sgd' },
  loss: 'mse',
  seed: 1,
};

/** Random values for the body; the head has no anchor. */
function randomAnchor({ groups }: TrainableModel): NamedArrays {
  const random = new Random(5);
  return new Map(
    groups
      .filter(({ name }) => name !== 'head')
      .flatMap(({ parameters }) => parameters)
      .map(({ name, shape }): [string, DenseArray] => {
        const size = shape.reduce((product, length) => product * length, 1);
        return [name, { shape, data: Float32Array.from({ length: size }, () => random.normal()) }];
      }),
  );
}

async function weightsAfter(changed: Partial<TrainingOptions>, ofPhase: Partial<Phase>) {
  const model = lstmModel();
  const { history } = await trainPhases(model, [{ ...phase, ...ofPhase }], { ...options, ...changed });
  return { model, weights: weightsOf(model), history };
}

describe.each(['auto', 'never'] as const)('L2-SP (compiled: %s)', (compiled) => {
  test('takes a step down its own gradient, as finite differences of it say', async () => {
    const model = lstmModel();
    const anchor = randomAnchor(model);
    const before = weightsOf(model);
    const plain = await weightsAfter({ compiled }, {});
    const pulled = await weightsAfter({ compiled, anchor }, { penalty });
    const all = [...model.parameters].map(([name, variable]) => ({ name, variable }) as TrainedParameter);
    for (const [name, start] of before) {
      const multiplier = name.startsWith('head') ? 1 : 0.5;
      for (const index of [0, start.length - 1]) {
        const at = async (change: number): Promise<number> => {
          const values = start.slice();
          values[index] = (values[index] as number) + change;
          const parameter = all.find((one) => one.name === name) as TrainedParameter;
          const variable = {
            ...parameter.variable,
            data: async () => values,
          } as unknown as TrainedParameter['variable'];
          return penaltyOf(pullsOf({ ...phase, penalty }, [{ ...parameter, variable }], anchor));
        };
        const width = 2 ** -10;
        const slope = ((await at(width)) - (await at(-width))) / (2 * width);
        const step = (pulled.weights.get(name)?.[index] as number) - (plain.weights.get(name)?.[index] as number);
        // float32 keeps 1e-7 of weights around 1; the quadratic has no error of its own.
        expect(step, `${name}[${index}]`).toBeCloseTo(-0.1 * multiplier * slope, 6);
      }
    }
  });

  test('with nothing but β is the decoupled decay of AdamW', async () => {
    const adamw: OptimizerSpec = { kind: 'adamw', weightDecay: 0.2 };
    const decayed = await weightsAfter({ compiled, optimizer: adamw }, { epochs: 3 });
    const pulled = await weightsAfter(
      { compiled, optimizer: { kind: 'adam' } },
      { epochs: 3, penalty: { kind: 'l2-sp', alpha: 0, beta: 0.2 } },
    );
    for (const [name, values] of decayed.weights) {
      values.forEach((w, i) => {
        expect(pulled.weights.get(name)?.[i]).toBeCloseTo(w, 5);
      });
    }
  });

  test('is logged beside the loss of the data, over what is trained', async () => {
    const anchor = randomAnchor(lstmModel());
    const groups = { recurrent_1: 'frozen', head: 1 } as const;
    const plain = await weightsAfter({ compiled }, { groups });
    expect(plain.history[0]?.penalty).toBeNull();
    const pulled = await weightsAfter({ compiled, anchor }, { groups, penalty });
    expect(pulled.history[0]?.loss).toBe(plain.history[0]?.loss);
    const head = ['head/kernel', 'head/bias'].flatMap((name) => [...(pulled.weights.get(name) as Float32Array)]);
    const expected = 0.1 * head.reduce((sum, w) => sum + w * w, 0);
    expect(pulled.history[0]?.penalty).toBeCloseTo(expected, 12);
  });

  test('holds what it pulls to where it is, when the data say nothing', async () => {
    const model = lstmModel();
    const own: NamedArrays = new Map(
      [...weightsOf(model)].map(([name, data]) => [
        name,
        { shape: [...(model.parameters.get(name)?.shape ?? [])], data },
      ]),
    );
    const silent: BatchSource = {
      windowCount: 2,
      batches: (): Batch[] => [
        {
          inputs: { shape: [2, 5, 1], data: new Float32Array(10) },
          targets: { shape: [2, 1], data: new Float32Array(2) },
          windows: Uint32Array.of(0, 1),
        },
      ],
    };
    // No bias has been learned: of inputs of zero this network makes zero, and no gradient.
    const { weights, history } = await weightsAfter({ compiled, anchor: own, train: silent }, { penalty, epochs: 4 });
    for (const [name, { data }] of own) expect(weights.get(name)).toEqual(data);
    expect(history.map((record) => record.penalty)).toEqual([0, 0, 0, 0]);
  });

  test('leaks nothing', async () => {
    const model = lstmModel();
    const anchor = randomAnchor(model);
    await expectNoTensorLeak(() => trainPhases(model, [{ ...phase, penalty }], { ...options, compiled, anchor }));
  });
});
