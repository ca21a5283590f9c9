// A plain TensorFlow.js model with fast layers: in place of tf.layers.lstm stands lstm of @seqgraft/layers, all the rest is
// tfjs. Its weights are those of tf.layers.lstm, and so are its predictions.
// node plain-tfjs.mjs
import { lstm, useBackend } from '@seqgraft/layers';
import '@seqgraft/layers/register';
import { readTable } from '@seqgraft/windows';
import * as tf from '@tensorflow/tfjs-core';
import { initializers, layers, sequential } from '@tensorflow/tfjs-layers';

const { name, engine } = await useBackend('auto');
console.log(`backend ${name}; layers compiled: ${engine.used}`);

const births = (
  await readTable(new URL('../../docs/public/data/births-2003-2004.csv', import.meta.url), {
    time: 'date',
    target: ['births'],
  })
).columns.get('births');
const scaled = Array.from(births, (value) => (value - 11_000) / 2000);
const count = scaled.length - 28;
const inputs = tf.tensor3d(Array.from({ length: count }, (_, i) => scaled.slice(i, i + 28).map((value) => [value])));
const targets = tf.tensor2d(Array.from({ length: count }, (_, i) => [scaled[i + 28]]));

const seeded = (seed) => initializers.glorotUniform({ seed });
const build = (layer) => sequential({ layers: [layer, layers.dense({ units: 1, kernelInitializer: seeded(3) })] });
const options = {
  units: 16,
  inputShape: [28, 1],
  recurrentActivation: 'sigmoid',
  kernelInitializer: seeded(1),
  recurrentInitializer: seeded(2),
};
const [fast, plain] = [build(lstm(options)), build(layers.lstm(options))];
fast.compile({ loss: 'meanSquaredError', optimizer: tf.train.adam(0.01) });
const { history } = await fast.fit(inputs, targets, { epochs: 6, batchSize: 32, shuffle: false, verbose: 0 });
console.log(`loss by epoch: ${history.loss.map((loss) => loss.toFixed(3)).join(', ')}`);

plain.setWeights(fast.getWeights());
const [a, b] = [fast.predict(inputs), plain.predict(inputs)];
const apart = (await a.sub(b).abs().max().data())[0];
console.log(apart < 1e-5 ? 'tf.layers.lstm predicts the same from its weights' : `they differ by ${apart}`);
