// tfjs-node as a peer: one command a line on stdin, one answer a line on stdout, both JSON. See src/line-peer.ts.
// TF_NUM_INTRAOP_THREADS is set by the caller. It runs in a process of its own: TensorFlow's threads stay out of the others' turns.
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import util from 'node:util';

const answer = (value) => process.stdout.write(`${JSON.stringify(value)}\n`);
// What tfjs prints must not be taken for an answer.
console.log = console.info = console.warn;

let tf;
try {
  // Both are called by tfjs-node and gone from Node 23.
  util.isNullOrUndefined = (value) => value === null || value === undefined;
  util.isArray = Array.isArray;
  tf = createRequire(new URL('../.tfjs-node/package.json', import.meta.url))('@tensorflow/tfjs-node');
} catch (error) {
  answer({ error: error.message.split('\n')[0] });
  process.exit(1);
}
const { layers } = tf;

const tensor = ({ shape, data }) => {
  const bytes = Buffer.from(data, 'base64');
  return tf.tensor(new Float32Array(Uint8Array.from(bytes).buffer), shape);
};

/** The workload as a user of tfjs writes it; weights in the order of the layers. */
function makeModel({ cell, units, steps, features, dropout, rate, weights }) {
  const zeros = { kernelInitializer: 'zeros', recurrentInitializer: 'zeros' };
  const gates = cell === 'rnn' ? {} : { recurrentActivation: 'sigmoid' };
  const make = { lstm: layers.lstm, gru: layers.gru, rnn: layers.simpleRNN }[cell];
  const recurrent = (more) => make({ units, returnSequences: true, ...zeros, ...gates, ...more });
  const chain = [
    recurrent({ inputShape: [steps, features] }),
    layers.dropout({ rate: dropout }),
    recurrent({}),
    layers.dropout({ rate: dropout }),
    layers.dense({ units: 1 }),
  ];
  const model = tf.sequential({ layers: chain });
  model.compile({ optimizer: tf.train.adam(rate), loss: 'meanSquaredError' });
  tf.tidy(() => model.setWeights(Object.values(weights).map(tensor)));
  return model;
}

let model;
let x;
let y;
let one;

async function predict(inputs) {
  const outputs = model.predict(inputs);
  const values = await outputs.data();
  outputs.dispose();
  return values;
}

const work = {
  train: () => model.trainOnBatch(x, y),
  predict: () => predict(x),
  'predict-one': () => predict(one),
};

const commands = {
  open(command) {
    if (model !== undefined) {
      model.dispose();
      tf.dispose([x, y, one]);
    }
    x = tensor(command.inputs);
    y = tensor(command.targets);
    one = tf.slice(x, 0, 1);
    model = makeModel({ ...command, steps: x.shape[1] });
    return {};
  },
  async loss() {
    const predicted = await predict(x);
    const targets = y.dataSync();
    return { loss: predicted.reduce((sum, value, i) => sum + (value - targets[i]) ** 2, 0) / predicted.length };
  },
  async run({ task }) {
    const start = performance.now();
    await work[task]();
    return { ms: performance.now() - start };
  },
};

const { 'tfjs-node': version } = tf.version;
answer({ version: `tfjs-node ${version} on TensorFlow ${tf.backend().binding.TF_Version}` });
for await (const line of createInterface({ input: process.stdin })) {
  const command = JSON.parse(line);
  try {
    answer(await commands[command.do](command));
  } catch (error) {
    answer({ error: String(error) });
  }
}
