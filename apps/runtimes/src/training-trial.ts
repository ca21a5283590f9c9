import type { Batch, BatchSource } from '@seqgraft/core';
import { gru, useBackend } from '@seqgraft/layers';
import { buildModel } from '@seqgraft/models';
import { disposeEngine, type EngineUse, predictAll, trainPhases } from '@seqgraft/training';
import { ready, tensor } from '@tensorflow/tfjs-core';
import { layers, sequential } from '@tensorflow/tfjs-layers';
import { scattered } from './small-data.ts';

/** What the packages on TensorFlow.js computed. */
export interface TrainingTrial {
  readonly backend: string;
  readonly engine: EngineUse;
  /** Mean losses of the epochs of `trainPhases`. */
  readonly losses: readonly number[];
  readonly predictions: readonly number[];
  /** Losses of `trainOnBatch` with a layer of `@seqgraft/layers` in a model of tfjs. */
  readonly layerLosses: readonly number[];
}

const windowCount = 24;

const source: BatchSource = {
  windowCount,
  *batches({ size }): Generator<Batch> {
    const inputs = scattered([windowCount, 6, 2], 3).data;
    for (let from = 0; from < windowCount; from += size) {
      const windows = Uint32Array.from({ length: Math.min(size, windowCount - from) }, (_, row) => from + row);
      const rows = inputs.slice(from * 12, (from + windows.length) * 12);
      const targets = Float32Array.from(
        windows,
        (_, row) => (rows[row * 12] as number) - (rows[row * 12 + 11] as number),
      );
      yield {
        inputs: { shape: [windows.length, 6, 2], data: rows },
        targets: { shape: [windows.length, 1], data: targets },
        windows,
      };
    }
  },
};

/** A model of `@seqgraft/models`, trained by `trainPhases`, and a model of tfjs with one of our layers. */
export async function trainingTrial({ threads }: { readonly threads: number }): Promise<TrainingTrial> {
  const { name } = await useBackend('cpu');
  await ready();
  const spec = { cell: 'lstm', units: [6, 5], features: 2, head: { targets: 'last', outputs: 1 } } as const;
  const model = buildModel(spec, { seed: 7 });
  const phase = {
    name: 'all',
    epochs: 4,
    learningRate: 0.02,
    schedule: { kind: 'constant' },
    groups: { recurrent_1: 0.5, recurrent_2: 1, head: 1 },
  } as const;
  const options = { train: source, batchSize: 8, optimizer: { kind: 'adam' }, loss: 'mse', seed: 1, threads } as const;
  const { history, engine } = await trainPhases(model, [phase], options);
  const { data } = await predictAll(model, source, { threads });
  model.dispose();
  await disposeEngine();

  const chain = sequential({
    layers: [
      layers.inputLayer({ inputShape: [6, 2] }),
      gru({ units: 5 }),
      layers.dense({ units: 1, kernelInitializer: 'ones' }),
    ],
  });
  chain.compile({ loss: 'meanSquaredError', optimizer: 'sgd' });
  const [batch] = source.batches({ size: windowCount }) as Iterable<Batch>;
  const { inputs, targets } = batch as Batch;
  const x = tensor(inputs.data, inputs.shape as [number, number, number]);
  const y = tensor(targets.data, targets.shape as [number, number]);
  const layerLosses: number[] = [];
  for (let i = 0; i < 5; i++) layerLosses.push((await chain.trainOnBatch(x, y)) as number);
  x.dispose();
  y.dispose();
  chain.dispose();
  return { backend: name, engine, losses: history.map(({ loss }) => loss), predictions: [...data], layerLosses };
}
