import * as tf from '@tensorflow/tfjs-core';
import * as tfl from '@tensorflow/tfjs-layers';
import { beforeAll, expect, test } from 'vitest';
import { gru, lstm, type RecurrentLayer, registerChainedOps, simpleRNN, useBackend } from '../src/index.ts';
import { someTensor } from './compare.ts';

beforeAll(async () => {
  await useBackend('wasm');
  registerChainedOps();
});

const quick = { kernelInitializer: 'zeros', recurrentInitializer: 'zeros' } as const;
const gates = { recurrentActivation: 'sigmoid' } as const;
type Make = (args: { units: number; returnSequences: boolean; inputShape?: number[] }) => tfl.layers.Layer;
const cells: Record<string, { ours: Make; theirs: Make }> = {
  LSTM: {
    ours: (args) => lstm({ ...args, ...gates }),
    theirs: (args) => tfl.layers.lstm({ ...args, ...gates, ...quick }),
  },
  GRU: {
    ours: (args) => gru({ ...args, ...gates, resetAfter: false }),
    theirs: (args) => tfl.layers.gru({ ...args, ...gates, ...quick }),
  },
  SimpleRNN: {
    ours: (args) => simpleRNN(args),
    theirs: (args) => tfl.layers.simpleRNN({ ...args, ...quick }),
  },
};

function modelOf(make: Make): tfl.Sequential {
  const model = tfl.sequential({
    layers: [
      make({ units: 7, returnSequences: true, inputShape: [6, 3] }),
      make({ units: 5, returnSequences: false }),
      tfl.layers.dense({ units: 1 }),
    ],
  });
  model.setWeights(model.weights.map(({ shape }, k) => tf.mul(someTensor(shape as number[], k + 2), 0.6)));
  model.compile({ loss: 'meanSquaredError', optimizer: tf.train.adam(0.01) });
  return model;
}

test.each(Object.keys(cells))('40 steps of Adam: %s has the losses of tf.layers', async (cell) => {
  const { ours, theirs } = cells[cell] as { ours: Make; theirs: Make };
  const models = [modelOf(ours), modelOf(theirs)] as const;
  const batches = [1, 2, 3].map((phase) => [someTensor([9, 6, 3], phase), someTensor([9, 1], phase + 3)] as const);
  const losses: number[][] = [[], []];
  for (let step = 0; step < 40; step++) {
    const [inputs, targets] = batches[step % 3] as (typeof batches)[number];
    for (const [index, model] of models.entries()) {
      (losses[index] as number[]).push((await model.trainOnBatch(inputs, targets)) as number);
    }
  }
  expect(models[0].layers.slice(0, 2).map((layer) => (layer as RecurrentLayer).engine?.used)).toEqual([true, true]);
  const [compiled, plain] = losses as [number[], number[]];
  const worst = Math.max(...plain.map((loss, step) => Math.abs((compiled[step] as number) - loss) / loss));
  // float32 sums in another order, which Adam's first steps of ±0.01 blow up where a gradient is near 0.
  expect(worst).toBeLessThan(1e-4);
  expect(plain.at(-1)).toBeLessThan((plain[0] as number) * 0.8);
});
