import type { DenseArray } from '@seqgraft/core';
import { registerChainedOps } from '@seqgraft/layers';
import * as tf from '@tensorflow/tfjs-core';
import * as tfl from '@tensorflow/tfjs-layers';
import type { Session } from './engine-session.ts';
import { dropout, learningRate, type Workload } from './workload.ts';

function tensorOf({ shape, data }: DenseArray): tf.Tensor {
  return tf.tensor(data.slice(), [...shape], 'float32');
}

/** The layers of TensorFlow.js itself, not those of seqgraft. */
function makeModel({ cell, size }: Workload): tfl.LayersModel {
  const { steps, features, units } = size;
  const model = tfl.sequential();
  for (const inputs of [{ inputShape: [steps, features] }, {}]) {
    const args = {
      units,
      returnSequences: true,
      // Overwritten below; the orthogonal initialiser of TensorFlow.js takes seconds.
      kernelInitializer: 'zeros' as const,
      recurrentInitializer: 'zeros' as const,
      ...inputs,
    };
    const gated = { ...args, recurrentActivation: 'sigmoid' as const };
    if (cell === 'lstm') model.add(tfl.layers.lstm(gated));
    else if (cell === 'gru') model.add(tfl.layers.gru(gated));
    else model.add(tfl.layers.simpleRNN(args));
    model.add(tfl.layers.dropout({ rate: dropout }));
  }
  model.add(tfl.layers.dense({ units: 1 }));
  return model;
}

/** Plain TensorFlow.js on a workload, on its current backend. */
export function tfjsSession(workload: Workload): Session {
  registerChainedOps();
  const model = makeModel(workload);
  const optimizer = tf.train.adam(learningRate);
  model.compile({ optimizer, loss: 'meanSquaredError' });
  tf.tidy(() => model.setWeights([...workload.weights.values()].map(tensorOf)));
  const x = tensorOf(workload.inputs);
  const y = tensorOf(workload.targets);
  return {
    train: () => model.trainOnBatch(x, y) as Promise<number>,
    async predict() {
      const outputs = model.predict(x) as tf.Tensor;
      const data = (await outputs.data()) as Float32Array;
      outputs.dispose();
      return data;
    },
    dispose() {
      tf.dispose([x, y]);
      optimizer.dispose();
      model.dispose();
    },
  };
}
