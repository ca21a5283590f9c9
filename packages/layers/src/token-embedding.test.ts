import '@tensorflow/tfjs-backend-cpu';
import '@tensorflow/tfjs-backend-wasm';
import * as tf from '@tensorflow/tfjs-core';
import { input, model, type SymbolicTensor } from '@tensorflow/tfjs-layers';
import { beforeAll, describe, expect, test } from 'vitest';
import { tiedHead } from './tied-head.ts';
import { type TokenEmbeddingArgs, tokenEmbedding } from './token-embedding.ts';

const vocabulary = 5;
const width = 3;
const tokens = [0, 4, 4, 1, 4, 2];

describe.each(['cpu', 'wasm'])('on %s', (backend) => {
  beforeAll(async () => {
    await tf.setBackend(backend);
  });

  test('an embedding gives rows of its table, and its gradient sums by row', () => {
    tf.tidy(() => {
      const layer = tokenEmbedding({ vocabulary, width, seed: 3 });
      const inputs = tf.tensor3d(tokens, [2, 3, 1]);
      const outputs = layer.apply(inputs) as tf.Tensor;
      const table = layer.variable as tf.Variable;
      const values = table.dataSync();
      expect(values.every((value) => Math.abs(value) <= 0.1)).toBe(true);
      const rows = tokens.flatMap((token) => [...values.slice(token * width, (token + 1) * width)]);
      expect([...outputs.dataSync()]).toEqual(rows);
      expect(outputs.shape).toEqual([2, 3, width]);

      const upstream = tf.tensor3d(
        Array.from({ length: 18 }, (_, i) => i + 1),
        [2, 3, 3],
      );
      const objective = () => tf.sum(tf.mul(layer.apply(inputs) as tf.Tensor, upstream)) as tf.Scalar;
      const { grads } = tf.variableGrads(objective, [table]);
      const expected = new Array(vocabulary * width).fill(0);
      tokens.forEach((token, at) => {
        for (let i = 0; i < width; i++) expected[token * width + i] += at * width + i + 1;
      });
      expect([...(grads[table.name] as tf.Tensor).dataSync()]).toEqual(expected);
    });
  });

  test('a tied head multiplies by the table, whose gradient is that of both uses', () => {
    tf.tidy(() => {
      const start = input({ shape: [null, 1] });
      const embedding = tokenEmbedding({ vocabulary, width, seed: 3 });
      const head = tiedHead({ embedding });
      const network = model({
        inputs: start,
        outputs: head.apply(embedding.apply(start) as SymbolicTensor) as SymbolicTensor,
      });
      expect(network.outputs[0]?.shape).toEqual([null, null, vocabulary]);
      expect(head.weights.map(({ originalName }) => originalName)).toEqual([expect.stringMatching(/bias$/)]);
      const table = embedding.variable as tf.Variable;
      const inputs = tf.tensor3d(tokens, [2, 3, 1]);
      const values = table.arraySync() as number[][];
      const logits = (network.apply(inputs) as tf.Tensor).dataSync();
      const dot = (a: number, b: number) =>
        (values[a] as number[]).reduce((sum, value, i) => sum + value * (values[b]?.[i] as number), 0);
      tokens.forEach((token, at) => {
        for (let other = 0; other < vocabulary; other++) {
          expect(logits[at * vocabulary + other]).toBeCloseTo(dot(token, other), 6);
        }
      });
      // Σ over steps and tokens of e_step · e_token, whose gradient is easy to write down.
      const { grads } = tf.variableGrads(() => tf.sum(network.apply(inputs) as tf.Tensor) as tf.Scalar, [table]);
      const sumOf = (rows: number[][]) =>
        Array.from({ length: width }, (_, i) => rows.reduce((sum, row) => sum + (row[i] as number), 0));
      const everyToken = sumOf(values);
      const everyStep = sumOf(tokens.map((token) => values[token] as number[]));
      const got = (grads[table.name] as tf.Tensor).arraySync() as number[][];
      got.forEach((row, token) => {
        const uses = tokens.filter((used) => used === token).length;
        row.forEach((value, i) => {
          expect(value).toBeCloseTo(uses * (everyToken[i] as number) + (everyStep[i] as number), 5);
        });
      });
    });
  });
});

describe('what cannot be is refused', () => {
  test.each([
    ['vocabulary', { vocabulary: 0, width }],
    ['vocabulary', { width }],
    ['width', { vocabulary, width: 2.5 }],
    ['seed', { vocabulary, width, seed: Number.NaN }],
  ])('%s: %j', (option, args) => {
    expect(() => tokenEmbedding(args as TokenEmbeddingArgs)).toThrow(
      expect.objectContaining({ code: 'E_LAYER_OPTION', details: expect.objectContaining({ option }) }),
    );
  });

  test('a head whose inputs are not as wide as the vectors, or whose embedding was not applied yet', () => {
    const embedding = tokenEmbedding({ vocabulary, width, name: 'tokens' });
    const head = tiedHead({ embedding, name: 'head' });
    const inputs = (features: number) => input({ shape: [null, features] });
    expect(() => head.apply(inputs(width + 1))).toThrow('head: embedding must be as wide as the inputs, 4; got 3.');
    expect(() => head.apply(inputs(width))).toThrow('a layer that was applied before this one; got "tokens".');
  });
});
