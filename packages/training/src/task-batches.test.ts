import '@tensorflow/tfjs-backend-cpu';
import { type Batch, type BatchSource, Random } from '@seqgraft/core';
import type { LossSpec } from '@seqgraft/engine';
import { bidirectional, dropout, gru, lstm, registerChainedOps, simpleRNN } from '@seqgraft/layers';
import { tensor } from '@tensorflow/tfjs-core';
import { layers } from '@tensorflow/tfjs-layers';
import { beforeAll, describe, expect, test } from 'vitest';
import { chainModel, changedSource, useCpu, weightsOf } from '../test/small-models.ts';
import { evaluateLoss, predictAll } from './evaluate.ts';
import { trainPhases } from './train-phases.ts';
import type { TrainableModel } from './trainable-model.ts';

beforeAll(async () => {
  registerChainedOps();
  await useCpu();
});

const features = 2;
const names = ['recurrent_1', 'recurrent_2', 'head'];

function modelOf(chain: layers.Layer[], outputs: number): TrainableModel {
  const model = chainModel([null as never, features], [...chain, layers.dense({ units: outputs })], names);
  const initial = new Random(3);
  for (const variable of model.parameters.values()) {
    const values = Array.from({ length: variable.size }, () => 0.5 * initial.normal());
    const value = tensor(values, variable.shape);
    variable.assign(value);
    value.dispose();
  }
  return model;
}

const everyStep = () => [
  lstm({ units: 4, returnSequences: true }),
  dropout({ rate: 0, seed: 1 }),
  gru({ units: 3, returnSequences: true }),
];
const onLast = () => [simpleRNN({ units: 4, returnSequences: true }), lstm({ units: 3 })];

interface Kind {
  readonly name: string;
  readonly chain: () => layers.Layer[];
  readonly every: boolean;
  readonly outputs: number;
  readonly loss: LossSpec;
}
const kinds: readonly Kind[] = [
  { name: 'mse, last', chain: onLast, every: false, outputs: 1, loss: 'mse' },
  { name: 'gaussian-nll, every step', chain: everyStep, every: true, outputs: 2, loss: 'gaussian-nll' },
  { name: 'labels, last', chain: onLast, every: false, outputs: 3, loss: 'cross-entropy' },
  {
    name: 'labels, every step',
    chain: everyStep,
    every: true,
    outputs: 3,
    loss: { kind: 'cross-entropy', classWeights: [1, 0.5, 2] },
  },
];

/** Sequences of five steps, some of them padded at their start; some targets without a class or of weight 0. */
function sourceOf({ every, loss }: Kind): BatchSource {
  const count = 14;
  const time = 5;
  const classes = JSON.stringify(loss).includes('cross');
  return {
    windowCount: count,
    *batches({ size }): Generator<Batch> {
      for (let from = 0; from < count; from += size) {
        const windows = Uint32Array.from({ length: Math.min(size, count - from) }, (_, row) => from + row);
        const positions = every ? windows.length * time : windows.length;
        const random = new Random(from, ['batch']);
        const targets = Float32Array.from({ length: positions }, () =>
          classes ? random.integer(4) - 1 : random.normal(),
        );
        const mask = [...windows].flatMap((window) => Array.from({ length: time }, (_, t) => (t < window % 4 ? 0 : 1)));
        const inputs = mask.flatMap((counts) => [counts * random.normal(), counts * random.normal()]);
        const shape = every ? [windows.length, time] : [windows.length];
        yield {
          inputs: { shape: [windows.length, time, features], data: Float32Array.from(inputs) },
          targets: { shape: [...shape, 1], data: targets },
          windows,
          mask: { shape: [windows.length, time], data: Float32Array.from(mask) },
          weights: { shape, data: Float32Array.from({ length: positions }, (_, i) => (i % 5 === 2 ? 0 : 1 + (i % 3))) },
        };
      }
    },
  };
}

async function trained(kind: Kind, source: BatchSource, compiled: 'auto' | 'never') {
  const model = modelOf(kind.chain(), kind.outputs);
  const phase = (name: string, below: 'frozen' | number) =>
    ({
      name,
      epochs: 2,
      learningRate: 0.02,
      schedule: { kind: 'constant' },
      groups: { recurrent_1: below, recurrent_2: below === 'frozen' ? below : 1, head: 1 },
    }) as const;
  const { history, engine } = await trainPhases(model, [phase('head', 'frozen'), phase('all', 0.5)], {
    train: source,
    validation: source,
    batchSize: 4,
    optimizer: { kind: 'adam', epsilon: 1e-3 },
    loss: kind.loss,
    seed: 1,
    compiled,
  });
  expect(engine).toMatchObject({ used: compiled === 'auto' });
  const { data } = await predictAll(model, source, { compiled, batchSize: 4 });
  const evaluated = await evaluateLoss(model, source, { compiled, batchSize: 4, loss: kind.loss });
  const weights = [...weightsOf(model).values()].flatMap((values) => [...values]);
  model.network.dispose();
  return [
    ...history.flatMap(({ loss, validationLoss }) => [loss, validationLoss as number]),
    evaluated,
    ...data,
    ...weights,
  ];
}

async function expectAlike(kind: Kind, source: BatchSource) {
  const [ours, plain] = [await trained(kind, source, 'auto'), await trained(kind, source, 'never')];
  expect(ours).toHaveLength(plain.length);
  // A dozen steps of Adam in float32, sums in another order.
  ours.forEach((value, i) => {
    expect(Math.abs(value - (plain[i] as number)), `value ${i}`).toBeLessThan(2e-4);
  });
}

describe('padded, weighted batches with unlabelled targets, compiled and not', () => {
  test.each(kinds)('$name', (kind) => expectAlike(kind, sourceOf(kind)));

  test.each(kinds)('$name: what counts 0 has no part', async (kind) => {
    const source = sourceOf(kind);
    const others = changedSource(source, (batch) => {
      const targets = batch.targets.data.map((value, i) => {
        const padded = kind.every && batch.mask?.data[i] === 0;
        return padded || batch.weights?.data[i] === 0 ? 2 : value;
      });
      return { ...batch, targets: { shape: batch.targets.shape, data: targets } };
    });
    expect(await trained(kind, others, 'auto')).toEqual(await trained(kind, source, 'auto'));
  });
});

/** Three series of twelve steps, in batches of four steps that go on from one another; the last row begins anew in the middle. */
function statefulSource(every: boolean): BatchSource {
  const value = (row: number, t: number): number => Math.sin(row + 0.7 * t);
  return {
    windowCount: 9,
    *batches(): Generator<Batch> {
      for (let k = 0; k < 3; k++) {
        const at = (i: number): number => value(Math.floor(i / 4), 4 * k + (i % 4));
        yield {
          inputs: {
            shape: [3, 4, features],
            data: Float32Array.from({ length: 24 }, (_, i) => at(i >> 1) * (1 + (i % 2))),
          },
          targets: {
            shape: every ? [3, 4, 1] : [3, 1],
            data: Float32Array.from({ length: every ? 12 : 3 }, (_, i) => at(every ? i : 4 * i + 3)),
          },
          windows: Uint32Array.of(3 * k, 3 * k + 1, 3 * k + 2),
          resets: Uint8Array.of(k === 0 ? 1 : 0, k === 0 ? 1 : 0, k === 1 ? 0 : 1),
        };
      }
    },
  };
}

describe('batches that go on from one another', () => {
  const stateful: Kind = { name: 'mse', chain: everyStep, every: true, outputs: 1, loss: 'mse' };

  test('give the same training, compiled and not', async () => {
    await expectAlike(stateful, statefulSource(true));
    await expectAlike({ ...stateful, chain: onLast, every: false }, statefulSource(false));
  });

  test.each(['auto', 'never'] as const)('give what the whole series gives, compiled: %s', async (compiled) => {
    const model = modelOf(everyStep(), 1);
    const parts = await predictAll(model, statefulSource(true), { compiled });
    const series: Batch[] = [...(statefulSource(true).batches({ size: 3 }) as Iterable<Batch>)];
    const whole = new Float32Array(12 * features);
    series.forEach(({ inputs }, k) => {
      whole.set(inputs.data.subarray(0, 8), 8 * k); // the first row
    });
    const one: Batch = {
      inputs: { shape: [1, 12, features], data: whole },
      targets: { shape: [1, 12, 1], data: new Float32Array(12) },
      windows: Uint32Array.of(0),
    };
    const expected = await predictAll(model, { windowCount: 1, batches: () => [one] }, { compiled });
    for (let t = 0; t < 12; t++) {
      const got = parts.data[Math.floor(t / 4) * 12 + (t % 4)] as number;
      expect(Math.abs(got - (expected.data[t] as number))).toBeLessThan(1e-6);
    }
    // Nothing is left over: the same pass again gives the same.
    expect((await predictAll(model, statefulSource(true), { compiled })).data).toEqual(parts.data);
    model.network.dispose();
  });

  test.each(['auto', 'never'] as const)(
    'are refused where states do not go forward, compiled: %s',
    async (compiled) => {
      const both = [
        bidirectional({ layer: lstm({ units: 2, returnSequences: true }) }),
        gru({ units: 3, returnSequences: true }),
      ];
      const model = modelOf(both, 1);
      await expect(predictAll(model, statefulSource(true), { compiled })).rejects.toMatchObject({ code: 'E_STATEFUL' });
      await expect(trained({ ...stateful, chain: () => both }, statefulSource(true), compiled)).rejects.toMatchObject({
        code: 'E_STATEFUL',
      });
    },
  );
});

describe('batches that make no sense', () => {
  const kind = kinds[3] as Kind;
  const broken: [string, Partial<Batch>][] = [
    ['E_BATCH_VALUE', { targets: { shape: [4, 5, 1], data: new Float32Array(20).fill(3) } }],
    ['E_BATCH_VALUE', { targets: { shape: [4, 5, 1], data: new Float32Array(20).fill(0.5) } }],
    ['E_BATCH_VALUE', { weights: { shape: [4, 5], data: new Float32Array(20).fill(-1) } }],
    ['E_BATCH_VALUE', { mask: { shape: [4, 5], data: new Float32Array(20).fill(0.5) } }],
    ['E_SHAPE', { weights: { shape: [4], data: new Float32Array(4) } }],
    ['E_SHAPE', { mask: { shape: [4, 4], data: new Float32Array(16) } }],
    ['E_SHAPE', { resets: new Uint8Array(3) }],
    ['E_SHAPE', { targets: { shape: [4, 5, 3], data: new Float32Array(60) } }],
    ['E_NOTHING_COUNTS', { weights: { shape: [4, 5], data: new Float32Array(20) } }],
  ];
  test.each(broken)('%s: %j', async (code, change) => {
    const [first] = [...(sourceOf(kind).batches({ size: 4 }) as Iterable<Batch>)];
    const source: BatchSource = { windowCount: 4, batches: () => [{ ...(first as Batch), ...change }] };
    const model = modelOf(kind.chain(), kind.outputs);
    const phase = { name: 'p', epochs: 1, learningRate: 0.1, schedule: { kind: 'constant' } } as const;
    const groups = { recurrent_1: 1, recurrent_2: 1, head: 1 };
    const before = weightsOf(model);
    for (const compiled of ['auto', 'never'] as const) {
      const options = {
        train: source,
        batchSize: 4,
        optimizer: { kind: 'sgd' },
        loss: kind.loss,
        seed: 1,
        compiled,
      } as const;
      await expect(trainPhases(model, [{ ...phase, groups }], options)).rejects.toMatchObject({ code });
      await expect(evaluateLoss(model, source, { loss: kind.loss, compiled })).rejects.toMatchObject({ code });
    }
    expect(weightsOf(model)).toEqual(before);
  });

  test('a loss that the outputs cannot have is refused before anything', async () => {
    const model = modelOf(onLast(), 3);
    const source = sourceOf(kinds[0] as Kind);
    await expect(evaluateLoss(model, source, { loss: 'gaussian-nll' })).rejects.toThrow(/2 outputs for each target/);
    const loss = { kind: 'cross-entropy', classWeights: [1, 2] } as const;
    await expect(evaluateLoss(model, source, { loss })).rejects.toThrow(/2 outputs, a class each, the network has 3/);
    await expect(evaluateLoss(model, source, { loss: { kind: 'quantile', quantiles: [2] } })).rejects.toThrow(/rising/);
  });
});
