import { type Batch, type BatchSource, type ParameterGroup, type ParameterRole, Random, sha256 } from '@seqgraft/core';
import { useBackend } from '@seqgraft/layers';
import type * as tf from '@tensorflow/tfjs-core';
import { initializers, input, layers, model, type SymbolicTensor } from '@tensorflow/tfjs-layers';
import type { TrainableModel } from '../src/trainable-model.ts';

type Layer = layers.Layer;

/** A model out of a chain of tf.layers: each layer with weights is a group of its own, called as in `names`. */
export function chainModel(shape: number[], chain: readonly Layer[], names: readonly string[]): TrainableModel {
  const start = input({ shape });
  let output = start;
  for (const layer of chain) output = layer.apply(output) as SymbolicTensor;
  const network = model({ inputs: start, outputs: output });
  const parameters = new Map<string, tf.Variable>();
  const owners = chain.filter((layer) => layer.trainableWeights.length > 0);
  const groups = owners.map((layer, index): ParameterGroup => {
    const group = names[index] as string;
    const three = ['kernel', 'recurrent_kernel', 'bias'];
    const roleOf: Readonly<Record<string, ParameterRole>> = {
      kernel: 'kernel',
      recurrent_kernel: 'recurrentKernel',
      bias: 'bias',
    };
    const both = ['forward', 'backward'].flatMap((direction) => three.map((role) => `${direction}/${role}`));
    const roles = { 2: ['kernel', 'bias'], 3: three, 6: both }[layer.trainableWeights.length];
    return {
      name: group,
      kind: group === 'head' ? 'head' : 'recurrent',
      semantics: {},
      parameters: layer.trainableWeights.map((weight, position) => {
        const name = `${group}/${roles?.[position]}`;
        parameters.set(name, weight.read() as tf.Variable);
        const role = roleOf[name.slice(name.lastIndexOf('/') + 1)] as ParameterRole;
        return { name, layer: group, role, direction: null, shape: weight.shape as number[] };
      }),
    };
  });
  return { network, groups, parameters };
}

/** Two dense layers, optionally with dropout between: groups `body` and `head`. [4] → [1] */
export function denseModel(options: { dropout?: Layer; regularizer?: 'l1l2' } = {}): TrainableModel {
  const seeded = (seed: number) => initializers.glorotUniform({ seed });
  const regularized = options.regularizer === undefined ? {} : { kernelRegularizer: options.regularizer };
  const body = layers.dense({ units: 8, activation: 'tanh', kernelInitializer: seeded(1), ...regularized });
  const head = layers.dense({ units: 1, kernelInitializer: seeded(2) });
  return chainModel([4], [body, ...(options.dropout === undefined ? [] : [options.dropout]), head], ['body', 'head']);
}

/** An LSTM and a dense head: groups `recurrent_1` and `head`. [5, 1] → [outputs] */
export function lstmModel(outputs = 1): TrainableModel {
  const seeded = (seed: number) => initializers.glorotUniform({ seed });
  const lstm = layers.lstm({ units: 6, kernelInitializer: seeded(1), recurrentInitializer: seeded(2) });
  const head = layers.dense({ units: outputs, kernelInitializer: seeded(3) });
  return chainModel([5, 1], [lstm, head], ['recurrent_1', 'head']);
}

/** Windows over a sine, shuffled as asked: [batch, ...shape] → [batch, 1]. */
export function sineSource(windowCount: number, shape: readonly number[] = [4]): BatchSource {
  const length = shape.reduce((product, axis) => product * axis, 1);
  const value = (time: number): number => Math.sin(0.7 * time);
  return {
    windowCount,
    *batches({ size, seed, epoch = 0 }): Generator<Batch> {
      const inOrder = Uint32Array.from({ length: windowCount }, (_, window) => window);
      const order = seed === undefined ? inOrder : new Random(seed).fork(`epoch ${epoch}`).permutation(windowCount);
      for (let start = 0; start < windowCount; start += size) {
        const windows = order.slice(start, start + size);
        const inputs = Float32Array.from({ length: windows.length * length }, (_, index) =>
          value((windows[Math.floor(index / length)] as number) + (index % length)),
        );
        const targets = Float32Array.from(windows, (window) => value(window + length));
        yield {
          inputs: { shape: [windows.length, ...shape], data: inputs },
          targets: { shape: [windows.length, 1], data: targets },
          windows,
        };
      }
    },
  };
}

/** A source whose batches are changed on their way. */
export function changedSource(source: BatchSource, change: (batch: Batch, call: number) => Batch): BatchSource {
  let call = 0;
  return {
    windowCount: source.windowCount,
    async *batches(options): AsyncGenerator<Batch> {
      for await (const batch of source.batches(options)) yield change(batch, call++);
    },
  };
}

/** Copies of all weights by name. */
export function weightsOf({ parameters }: TrainableModel): Map<string, Float32Array> {
  return new Map([...parameters].map(([name, variable]) => [name, (variable.dataSync() as Float32Array).slice()]));
}

export async function digestOf(model: TrainableModel): Promise<string> {
  const parts = [...weightsOf(model).values()].flatMap((values) => [...new Uint8Array(values.buffer)]);
  return sha256(Uint8Array.from(parts));
}

/** The cpu backend without its banner, and without the compiled engine in layers, whatever was chosen in this process before. */
export async function useCpu(): Promise<void> {
  await useBackend('cpu', { compiled: 'never' });
}
