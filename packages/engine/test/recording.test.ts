import { afterAll, beforeAll, expect, test } from 'vitest';
import { createEngine, type Engine } from '../src/index.ts';
import { randomWeights } from './random-network.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await createEngine({ threads: 2, threadsFrom: 0 });
});
afterAll(() => engine.dispose());

const network = {
  layers: [
    { name: 'a', cell: 'lstm' as const, units: 9 },
    { name: 'b', cell: 'gru' as const, units: 5 },
  ],
};
const wave = (shape: number[], phase: number) => ({
  shape,
  data: Float32Array.from({ length: shape.reduce((a, b) => a * b, 1) }, (_, i) => Math.sin(phase + 0.7 * i)),
});
const inputs = wave([11, 6, 3], 1);
const outputs = wave([11, 6, 5], 2);

test('less than was recorded for gives the same numbers, now or later, copied or borrowed', () => {
  const weights = randomWeights(network, 3, 1);
  const all = engine.record(network, weights, { inputs }).backward({ outputs });
  const used = engine.info.usedBytes;

  const withoutInputs = engine.record(network, weights, { inputs }).backward({ outputs }, { inputs: false });
  expect(withoutInputs).toEqual({ ...all, inputs: null });
  expect(engine.record(network, weights, { inputs }).backward({ outputs }, { weights: false })).toEqual({
    ...all,
    weights: new Map(),
  });

  const recording = engine.record(network, weights, { inputs, borrow: true });
  const first = recording.backward({ outputs }, { weights: 'later' });
  expect(first).toEqual({ ...all, weights: new Map() });
  expect(() => recording.backward({ outputs })).toThrow(/^E_ENGINE_DISPOSED/);
  expect(recording.weightGradients()).toEqual(all.weights);
  expect(() => recording.weightGradients()).toThrow(/^E_ENGINE_DISPOSED/);
  expect(engine.info.usedBytes).toBe(used);

  const plain = engine.forward(network, weights, { inputs });
  expect(engine.forward(network, weights, { inputs, borrow: true }).outputs).toEqual(plain.outputs);
});
