import { type Batch, type BatchSource, type DenseArray, Random } from '@seqgraft/core';
import type { TrainableModel } from '@seqgraft/training';
import * as tf from '@tensorflow/tfjs-core';
import { initializers, type LayersModel, layers, sequential } from '@tensorflow/tfjs-layers';
import { describeLayersModel } from '../src/carry/describe-layers-model.ts';
import type { AdaptOptions, Budget } from '../src/index.ts';

export interface TinyOptions {
  readonly cell?: 'lstm' | 'gru' | 'simpleRNN';
  readonly units?: readonly number[];
  readonly features?: number;
  readonly outputs?: number;
  readonly targets?: 'last' | 'every-step';
  readonly bidirectional?: boolean;
  readonly lookback?: number | null;
  readonly activation?: 'tanh' | 'relu';
  readonly recurrentActivation?: 'sigmoid' | 'hardSigmoid';
  readonly useBias?: boolean;
  readonly dropout?: number;
  readonly seed?: number;
}

/** A plain tfjs network; glorotUniform, since tfjs' orthogonal initialiser wants chained ops. */
export function tinyNetwork(options: TinyOptions = {}): LayersModel {
  const { cell = 'lstm', units = [3], features = 2, outputs = 1, targets = 'last', seed = 1 } = options;
  const { bidirectional = false, lookback = 5, activation = 'tanh', useBias = true, dropout = 0 } = options;
  const network = sequential();
  let stream = seed * 1000;
  const seeded = () => initializers.glorotUniform({ seed: stream++ });
  units.forEach((size, index) => {
    const args = {
      units: size,
      activation,
      ...(cell !== 'simpleRNN' && { recurrentActivation: options.recurrentActivation ?? ('sigmoid' as const) }),
      useBias,
      kernelInitializer: seeded(),
      recurrentInitializer: seeded(),
      returnSequences: targets === 'every-step' || index < units.length - 1,
    };
    const shape = index === 0 ? { inputShape: [lookback, features] } : {};
    const make = (own: object) => layers[cell]({ ...args, ...own } as Parameters<typeof layers.lstm>[0]);
    network.add(
      bidirectional
        ? layers.bidirectional({ layer: make({}) as never, mergeMode: 'concat', ...shape } as never)
        : make(shape),
    );
    if (dropout > 0) network.add(layers.dropout({ rate: dropout }));
  });
  network.add(layers.dense({ units: outputs, kernelInitializer: seeded() }));
  return network;
}

export function tinyModel(options: TinyOptions = {}): TrainableModel {
  return describeLayersModel(tinyNetwork(options));
}

/** Fills all weights with random numbers, biases too. */
export function randomise(model: TrainableModel, seed: number): void {
  const random = new Random(seed).fork('weights');
  for (const variable of model.parameters.values()) {
    const values = tf.tensor(
      Float32Array.from({ length: variable.size }, () => 0.4 * random.normal()),
      variable.shape,
    );
    variable.assign(values);
    values.dispose();
  }
}

/** Copies of all weights, read here and not by what is tested. */
export function weightsOf(model: TrainableModel): Map<string, number[]> {
  return new Map([...model.parameters].map(([name, variable]) => [name, Array.from(variable.dataSync())]));
}

export function predictionsOf(model: TrainableModel, inputs: DenseArray): number[] {
  return tf.tidy(() =>
    Array.from((model.network.predict(tf.tensor(inputs.data, [...inputs.shape])) as tf.Tensor).dataSync()),
  );
}

export function randomInputs(shape: readonly number[], seed: number): DenseArray {
  const random = new Random(seed).fork('inputs');
  const size = shape.reduce((product, length) => product * length, 1);
  return { shape, data: Float32Array.from({ length: size }, () => random.normal()) };
}

export interface TinyTask {
  readonly lookback?: number;
  readonly features?: number;
  readonly outputs?: number;
  readonly everyStep?: boolean;
  /** Whether the first four windows are zero throughout. */
  readonly zeroFirst?: boolean;
}

/** Windows whose target is the mean of the first feature, in order. */
export function meanTask(windowCount: number, task: TinyTask = {}): BatchSource {
  const { lookback = 5, features = 2, outputs = 1, everyStep = false, zeroFirst = false } = task;
  const inputs = randomInputs([windowCount, lookback, features], 7);
  if (zeroFirst) inputs.data.fill(0, 0, 4 * lookback * features);
  const window = lookback * features;
  const batchOf = (start: number, size: number): Batch => {
    const count = Math.min(size, windowCount - start);
    const width = everyStep ? lookback * outputs : outputs;
    const targets = new Float32Array(count * width);
    for (let w = 0; w < count; w++) {
      let sum = 0;
      for (let t = 0; t < lookback; t++) sum += inputs.data[(start + w) * window + t * features] as number;
      targets.fill(sum / lookback, w * width, (w + 1) * width);
    }
    return {
      inputs: { shape: [count, lookback, features], data: inputs.data.slice(start * window, (start + count) * window) },
      targets: { shape: everyStep ? [count, lookback, outputs] : [count, outputs], data: targets },
      windows: Uint32Array.from({ length: count }, (_, i) => start + i),
    };
  };
  return {
    windowCount,
    *batches({ size }) {
      for (let start = 0; start < windowCount; start += size) yield batchOf(start, size);
    },
  };
}

export const tinyTraining: AdaptOptions & { readonly budget: Budget } = {
  train: meanTask(12),
  batchSize: 4,
  optimizer: { kind: 'adam' },
  loss: 'mse',
  seed: 1,
  budget: { epochs: 2, learningRate: 1e-2 },
};
