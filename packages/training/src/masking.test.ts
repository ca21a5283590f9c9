import '@tensorflow/tfjs-backend-cpu';
import { type Batch, type BatchSource, Random } from '@seqgraft/core';
import { bidirectional, dropout, gru, lstm, registerChainedOps, simpleRNN } from '@seqgraft/layers';
import { tensor } from '@tensorflow/tfjs-core';
import { layers } from '@tensorflow/tfjs-layers';
import { beforeAll, describe, expect, test } from 'vitest';
import { chainModel, useCpu, weightsOf } from '../test/small-models.ts';
import { evaluateLoss, predictAll } from './evaluate.ts';
import type { GroupRule } from './phase.ts';
import { trainPhases } from './train-phases.ts';

beforeAll(async () => {
  registerChainedOps();
  await useCpu();
});

const steps = 5;
const features = 2;
const padding = -9.1;

/** Sequences of one to five steps, filled up with padding before, behind or between: [batch, 5, 2] → [batch, 1]. */
const source: BatchSource = {
  windowCount: 14,
  *batches({ size }): Generator<Batch> {
    for (let from = 0; from < 14; from += size) {
      const windows = Uint32Array.from({ length: Math.min(size, 14 - from) }, (_, row) => from + row);
      const inputs = [...windows].flatMap((window) => {
        const random = new Random(window, ['inputs']);
        const kept = window % steps;
        return Array.from({ length: steps * features }, (_, i) => {
          const step = Math.floor(i / features);
          const counts = step === kept || (window % 3 === 0 ? step < kept : window % 3 === 1 ? step > kept : step % 2);
          return counts ? random.normal() : padding;
        });
      });
      const targets = Float32Array.from(windows, (window) => new Random(window, ['targets']).normal());
      yield {
        inputs: { shape: [windows.length, steps, features], data: Float32Array.from(inputs) },
        targets: { shape: [windows.length, 1], data: targets },
        windows,
      };
    }
  },
};

type Layer = layers.Layer;

const masking = (): Layer => layers.masking({ maskValue: padding });
const head = (): Layer => layers.dense({ units: 1, kernelInitializer: 'ones' });
const sequences = { units: 4, returnSequences: true } as const;
const small = { recurrentInitializer: 'glorotUniform', kernelInitializer: 'ones' } as const;

const chains: readonly { name: string; make: () => Layer[] }[] = [
  { name: 'LSTM over LSTM', make: () => [lstm(sequences), dropout({ rate: 0, seed: 1 }), lstm({ units: 3 })] },
  { name: 'GRU over SimpleRNN', make: () => [simpleRNN(sequences), gru({ units: 3 })] },
  {
    name: 'reset before over reversed',
    make: () => [gru({ ...sequences, resetAfter: false }), lstm({ units: 3, goBackwards: true })],
  },
  { name: 'both directions', make: () => [gru(sequences), bidirectional({ layer: lstm({ units: 3 }) })] },
  {
    name: "TensorFlow.js' own",
    make: () => [
      layers.gru({ ...sequences, ...small, recurrentInitializer: 'zeros' }),
      layers.lstm({ units: 3, ...small, recurrentInitializer: 'zeros' }),
    ],
  },
];

describe('a network with a Masking layer, compiled and not', () => {
  test.each(chains)('$name', async ({ make }) => {
    const run = async (compiled: 'auto' | 'never') => {
      const model = chainModel(
        [steps, features],
        [masking(), ...make(), head()],
        ['recurrent_1', 'recurrent_2', 'head'],
      );
      const initial = new Random(3);
      for (const variable of model.parameters.values()) {
        const { shape } = variable;
        const values = Array.from({ length: variable.size }, () => 0.5 * initial.normal());
        const value = tensor(values, shape);
        variable.assign(value);
        value.dispose();
      }
      const phase = (name: string, groups: Record<string, GroupRule>) =>
        ({ name, epochs: 2, learningRate: 0.02, schedule: { kind: 'constant' }, groups }) as const;
      const phases = [
        phase('head', { recurrent_1: 'frozen', recurrent_2: 'frozen', head: 1 }),
        phase('upper', { recurrent_1: 'frozen', recurrent_2: 1, head: 1 }),
        phase('all', { recurrent_1: 0.5, recurrent_2: 1, head: 1 }),
      ];
      const options = {
        train: source,
        validation: source,
        batchSize: 4,
        optimizer: { kind: 'adam', epsilon: 1e-3 },
        loss: 'mse',
        seed: 1,
        compiled,
      } as const;
      const { history, engine } = await trainPhases(model, phases, options);
      expect(engine).toMatchObject({ used: compiled === 'auto' });
      const { data } = await predictAll(model, source, { compiled, batchSize: 5 });
      const evaluated = await evaluateLoss(model, source, { compiled, loss: 'mse' });
      const weights = [...weightsOf(model).values()].flatMap((values) => [...values]);
      const losses = history.flatMap(({ loss, validationLoss }) => [loss, validationLoss as number]);
      model.network.dispose();
      return [...losses, evaluated, ...data, ...weights];
    };
    const [ours, plain] = [await run('auto'), await run('never')];
    expect(ours).toHaveLength(plain.length);
    // Two dozen steps of Adam in float32, sums in another order.
    ours.forEach((value, i) => {
      expect(Math.abs(value - (plain[i] as number)), `value ${i}`).toBeLessThan(1e-4);
    });
  });
});
