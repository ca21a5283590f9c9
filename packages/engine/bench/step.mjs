// Training steps of sizes S, M, L in variants that alternate, and the share of the peak of the product.
// node bench/step.mjs [S M L] [--seconds 4] [--cell lstm] [--threads 1,2] [--cpu]
import { parseArgs } from 'node:util';
import { createEngine, gemmPeak, parameterShapes } from '../dist/index.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: 'string', default: '4' },
    cell: { type: 'string', default: 'lstm' },
    threads: { type: 'string', default: '1,2' },
    cpu: { type: 'boolean', default: false },
  },
});
const sizes = { S: [16, 24, 4, 32], M: [32, 50, 8, 128], L: [64, 100, 16, 256] };
const threadCounts = values.threads.split(',').map(Number);

// On a busy machine the processor's time of one thread says more than the wall's.
const now = values.cpu ? () => process.cpuUsage().user / 1000 : () => performance.now();

function array(shape, scale = 1) {
  const data = new Float32Array(shape.reduce((a, b) => a * b, 1));
  for (let i = 0; i < data.length; i++) data[i] = scale * Math.sin(i * 12.9898 + shape.length);
  return { shape, data };
}
const at = (sorted, share) => sorted[Math.floor((sorted.length - 1) * share)];

for (const name of positionals.length > 0 ? positionals : ['S', 'M']) {
  const [batch, steps, features, units] = sizes[name];
  const network = {
    layers: [1, 2].map((i) => ({ name: `r${i}`, cell: values.cell, units, dropout: i > 1 ? 0.2 : 0 })),
    head: { outputs: 1, targets: 'every-step', dropout: 0.2 },
  };
  const weights = new Map(
    [...parameterShapes(network, features)].map(([n, s]) => [n, array(s, 1 / Math.sqrt(s[0] + units))]),
  );
  const data = { inputs: array([batch, steps, features]), targets: array([batch, steps, 1]) };
  const inputs = data.inputs;
  const gates = { lstm: 4, gru: 3, rnn: 1 }[values.cell];
  const flops = 6 * batch * steps * gates * units * (features + units + 2 * units) + 6 * batch * steps * units;
  const cases = [];
  for (const threads of threadCounts) {
    for (const deterministic of [true, false]) {
      const engine = await createEngine({ threads, deterministic });
      const train = engine.trainer(network, weights, { optimizer: { kind: 'adam' }, loss: 'mse' });
      const frozen = engine.trainer(network, weights, { optimizer: { kind: 'adam' }, loss: 'mse' });
      const predictor = engine.predictor(network, weights);
      const one = { shape: [1, steps, features], data: inputs.data.slice(0, steps * features) };
      const label = `${threads} ${deterministic ? 'simd' : 'fma'}`;
      const rate = { learningRate: 1e-4 };
      cases.push(
        { label: `${label} step`, run: () => train.step(data, rate), work: flops, times: [], engine },
        {
          label: `${label} first frozen`,
          run: () => frozen.step(data, { ...rate, multipliers: { r1: 0 } }),
          times: [],
        },
        { label: `${label} predict`, run: () => predictor.predict(inputs), work: flops / 3, times: [] },
        { label: `${label} predict 1`, run: () => predictor.predict(one), work: flops / 3 / batch, times: [] },
      );
      if (threads === 1) cases.push({ label: `${label} peak`, peak: [], run: () => gemmPeak(engine), times: [] });
      if (threads === 1 && deterministic)
        console.log(`${name}: ${(train.bytes / 2 ** 20).toFixed(1)} MiB before its first step`);
    }
  }
  for (const one of cases) for (let i = 0; i < 3; i++) one.run();
  const end = performance.now() + 1000 * Number(values.seconds);
  while (performance.now() < end) {
    for (const one of cases) {
      const start = now();
      const result = one.run();
      one.times.push(now() - start);
      one.peak?.push(result);
    }
  }
  for (const { label, times, work, peak } of cases) {
    const sorted = times.sort((a, b) => a - b);
    const rate = work ? `${(work / at(sorted, 0.1) / 1e6).toFixed(1)} GF/s` : '';
    const best = peak
      ? `${at(
          peak.sort((a, b) => b - a),
          0.1,
        ).toFixed(1)} GF/s`
      : '';
    console.log(
      `${name} ${label.padEnd(22)} p10 ${at(sorted, 0.1).toFixed(2)} ms  median ${at(sorted, 0.5).toFixed(2)} ms  ${rate}${best}`,
    );
  }
  for (const { engine } of cases) engine?.dispose();
}
