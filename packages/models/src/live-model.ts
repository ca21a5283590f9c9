import { type DenseArray, formatShape, type NamedArrays, type ParameterGroup, sizeOf } from '@seqgraft/core';
import * as tf from '@tensorflow/tfjs-core';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import { DisposedError, InputValueError, OptionError, ShapeError, WeightsError } from './model-errors.ts';
import type { ModelSpec } from './model-spec.ts';
import type { PredictOptions, RecurrentModel } from './recurrent-model.ts';
import { weightProblems } from './weight-problems.ts';

const defaultBatchSize = 256;

/** The parts of a model that `buildModel` puts together. */
export interface ModelParts {
  readonly spec: ModelSpec;
  readonly network: LayersModel;
  readonly body: LayersModel;
  readonly groups: readonly ParameterGroup[];
  readonly parameters: ReadonlyMap<string, tf.Variable>;
}

export class LiveModel implements RecurrentModel {
  readonly spec: ModelSpec;
  readonly network: LayersModel;
  readonly body: LayersModel;
  readonly groups: readonly ParameterGroup[];
  readonly parameters: ReadonlyMap<string, tf.Variable>;
  #disposed = false;

  constructor(parts: ModelParts) {
    this.spec = parts.spec;
    this.network = parts.network;
    this.body = parts.body;
    this.groups = parts.groups;
    this.parameters = parts.parameters;
  }

  async predict(inputs: DenseArray, { batchSize = defaultBatchSize }: PredictOptions = {}): Promise<DenseArray> {
    this.#requireAlive('predict');
    if (!Number.isInteger(batchSize) || batchSize < 1) {
      throw new OptionError({ option: 'batchSize', allowed: 'an integer from 1', got: String(batchSize) });
    }
    this.#requireInputs(inputs);
    const [windows, time, features] = inputs.shape as [number, number, number];
    const { targets, outputs } = this.spec.head;
    const shape = targets === 'last' ? [windows, outputs] : [windows, time, outputs];
    const data = new Float32Array(sizeOf(shape));
    const windowSize = sizeOf(shape.slice(1));
    for (let start = 0; start < windows; start += batchSize) {
      const end = Math.min(windows, start + batchSize);
      const batch = inputs.data.subarray(start * time * features, end * time * features);
      const predicted = await this.#predictBatch(batch, [end - start, time, features]);
      data.set(predicted, start * windowSize);
    }
    return { shape, data };
  }

  async readWeights(): Promise<NamedArrays> {
    this.#requireAlive('readWeights');
    // All reads start before the first await, so that no training step comes between two of them.
    const reading = [...this.parameters].map(async ([name, variable]) => {
      const data = (await variable.data<'float32'>()).slice(); // the cpu backend gives the live values
      return [name, { shape: [...variable.shape], data }] as const;
    });
    return new Map(await Promise.all(reading));
  }

  writeWeights(weights: NamedArrays): void {
    this.#requireAlive('writeWeights');
    const shapes = new Map([...this.parameters].map(([name, { shape }]) => [name, shape]));
    const problems = weightProblems(weights, shapes);
    if (problems.length > 0) throw new WeightsError({ problems });
    tf.tidy(() => {
      for (const [name, variable] of this.parameters) {
        const { shape, data } = weights.get(name) as DenseArray;
        variable.assign(tf.tensor(data.slice(), [...shape], 'float32')); // tensors may keep the array they are made of
      }
    });
  }

  dispose(): void {
    if (this.#disposed) return;
    this.#disposed = true;
    // The body shares all its layers with the network; disposing both would count each layer down twice.
    this.network.dispose();
  }

  async #predictBatch(data: Float32Array, shape: [number, number, number]): Promise<Float32Array> {
    this.#requireAlive('predict'); // it may have been disposed while the batch before was read
    const predicted = tf.tidy(() => this.network.apply(tf.tensor3d(data, shape), { training: false }) as tf.Tensor);
    try {
      return await predicted.data<'float32'>();
    } finally {
      predicted.dispose();
    }
  }

  #requireInputs({ shape, data }: DenseArray): void {
    const { features } = this.spec;
    const fits = shape.length === 3 && shape[2] === features && (shape[1] as number) >= 1;
    if (!fits || data.length !== sizeOf(shape)) {
      const expected = `[batch, time, ${features}] with as many values and at least one step`;
      throw new ShapeError({
        what: 'Inputs of the model',
        expected,
        got: `${formatShape(shape)} with ${data.length} values`,
      });
    }
    const { embedding } = this.spec;
    const isWrong = (value: number): boolean =>
      embedding === undefined
        ? !Number.isFinite(value)
        : !(Number.isInteger(value) && value >= 0 && value < embedding.vocabulary);
    const position = data.findIndex(isWrong);
    if (position >= 0) {
      const step = Math.floor(position / features);
      const time = shape[1] as number;
      const index = [Math.floor(step / time), step % time, position % features];
      throw new InputValueError({ index, got: String(data[position]), vocabulary: embedding?.vocabulary ?? null });
    }
  }

  #requireAlive(verb: string): void {
    if (this.#disposed) throw new DisposedError({ verb });
  }
}
