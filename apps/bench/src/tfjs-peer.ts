import type { DenseArray } from '@seqgraft/core';
import { dropout, gru, lstm, simpleRNN, useBackend } from '@seqgraft/layers';
import * as tf from '@tensorflow/tfjs-core';
import * as tfl from '@tensorflow/tfjs-layers';
import type { Peer, Session, Task } from './peer.ts';
import { timed } from './peer.ts';
import { DROPOUT, firstSequence, LEARNING_RATE, type Workload } from './workload.ts';

export interface TfjsOptions {
  readonly backend: 'wasm' | 'cpu';
  /** Whose recurrent and dropout layers: those of tfjs, or those of @seqgraft/layers in a model of tfjs. */
  readonly layers: 'tfjs' | 'seqgraft';
}

/** A `tf.LayersModel`, trained by `trainOnBatch`. */
export async function tfjsPeer({ backend, layers }: TfjsOptions): Promise<Peer> {
  await useBackend(backend);
  const name = `${layers === 'tfjs' ? 'tfjs' : 'seqgraft layers in tfjs'}-${backend}`;
  return {
    name,
    version: `@tensorflow/tfjs-core ${tf.version_core}, backend ${backend}`,
    tasks: ['train', 'predict', 'predict-one'],
    open: (workload) => openModel({ backend, layers }, workload),
    close: () => {},
  };
}

function makeModel({ cell, size }: Workload, kind: TfjsOptions['layers']): tfl.LayersModel {
  const { steps, features, units } = size;
  const model = tfl.sequential();
  for (const first of [true, false]) {
    const common = {
      units,
      returnSequences: true,
      // The orthogonal initialiser of tfjs takes seconds, and these weights are overwritten.
      kernelInitializer: 'zeros' as const,
      recurrentInitializer: 'zeros' as const,
      ...(first ? { inputShape: [steps, features] } : {}),
    };
    const gated = { ...common, recurrentActivation: 'sigmoid' as const };
    const of = kind === 'tfjs' ? tfl.layers : undefined;
    const layer = {
      lstm: () => (of ? of.lstm(gated) : lstm(gated)),
      gru: () => (of ? of.gru(gated) : gru({ ...gated, resetAfter: false })),
      rnn: () => (of ? of.simpleRNN(common) : simpleRNN(common)),
    }[cell]();
    model.add(layer);
    model.add((of ?? { dropout }).dropout({ rate: DROPOUT }));
  }
  model.add(tfl.layers.dense({ units: 1 }));
  model.compile({ optimizer: tf.train.adam(LEARNING_RATE), loss: 'meanSquaredError' });
  return model;
}

const tensor = ({ shape, data }: DenseArray): tf.Tensor => tf.tensor(data.slice(), [...shape], 'float32');

async function openModel({ backend, layers }: TfjsOptions, workload: Workload): Promise<Session> {
  await tf.setBackend(backend);
  const model = makeModel(workload, layers);
  tf.tidy(() => model.setWeights([...workload.weights.values()].map(tensor)));
  const x = tensor(workload.inputs);
  const one = tensor(firstSequence(workload.inputs));
  const y = tensor(workload.targets);
  const predict = async (inputs: tf.Tensor): Promise<void> => {
    const outputs = model.predict(inputs) as tf.Tensor;
    await outputs.data();
    outputs.dispose();
  };
  const work: Record<Task, () => Promise<unknown>> = {
    train: () => model.trainOnBatch(x, y),
    predict: () => predict(x),
    'predict-one': () => predict(one),
  };
  return {
    async run(task) {
      await tf.setBackend(backend);
      return timed(work[task]);
    },
    async loss() {
      await tf.setBackend(backend);
      const { data } = workload.targets;
      const outputs = model.predict(x) as tf.Tensor;
      const predicted = await outputs.data();
      outputs.dispose();
      return meanSquare(predicted as Float32Array, data);
    },
    dispose() {
      tf.dispose([x, one, y]);
      model.dispose();
    },
  };
}

/** Mean squared difference. */
export function meanSquare(predicted: Float32Array, targets: Float32Array): number {
  return predicted.reduce((sum, value, i) => sum + (value - (targets[i] as number)) ** 2, 0) / predicted.length;
}
