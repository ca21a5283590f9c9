import '@tensorflow/tfjs-backend-cpu';
import '@tensorflow/tfjs-backend-wasm';
import { readFileSync } from 'node:fs';
import { type LossSpec, meanLoss, positionWeights, resolveLoss } from '@seqgraft/engine';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useCpu } from '../test/small-models.ts';
import { lossOf, lossOfZeros } from './loss.ts';

beforeAll(useCpu);
afterAll(useCpu);

/** Loss and gradient for each prediction, by their definitions. */
const definitions = {
  mse: { term: (e: number) => e * e, slope: (e: number) => 2 * e },
  mae: { term: (e: number) => Math.abs(e), slope: (e: number) => Math.sign(e) },
  huber: {
    term: (e: number) => (Math.abs(e) <= 1 ? (e * e) / 2 : Math.abs(e) - 0.5),
    slope: (e: number) => Math.max(-1, Math.min(1, e)),
  },
};

const all = (count: number) => ({ values: undefined, sum: count });

describe.each(['mse', 'mae', 'huber'] as const)('%s', (name) => {
  // Quarters are exact in float32; 0 and ±1 are where mae and huber bend.
  const values = fc.array(fc.tuple(fc.integer({ min: -12, max: 12 }), fc.integer({ min: -12, max: 12 })), {
    minLength: 1,
    maxLength: 12,
  });

  test('is its definition, and so is its gradient', () => {
    fc.assert(
      fc.property(values, (pairs) => {
        const predictions = pairs.map(([p]) => [p / 4]);
        const targets = pairs.map(([, t]) => [t / 4]);
        const { term, slope } = definitions[name];
        const errors = predictions.map(([p], index) => (p as number) - (targets[index]?.[0] as number));
        tf.tidy(() => {
          const inputs = { targets: tf.tensor2d(targets), weights: all(targets.length) };
          const { value, grad } = tf.valueAndGrad((x) => lossOf(resolveLoss(name), x, inputs))(
            tf.tensor2d(predictions),
          );
          expect(value.dataSync()[0]).toBeCloseTo(errors.reduce((sum, e) => sum + term(e), 0) / errors.length, 5);
          const slopes = grad.dataSync();
          for (const [index, e] of errors.entries()) expect(slopes[index]).toBeCloseTo(slope(e) / errors.length, 6);
        });
      }),
    );
  });
});

const losses: LossSpec[] = ['mse', 'mae', 'huber', 'gaussian-nll', { kind: 'quantile', quantiles: [0.1, 0.4] }];
test.each(losses)('%j of zeros is that of outputs of zero', (loss) => {
  const rule = resolveLoss(loss);
  const targets = Float32Array.of(-2, 0.25, 0, 3, 1);
  const weights = all(targets.length);
  const outputs = new Float32Array(targets.length * rule.outputsPerTarget);
  expect(lossOfZeros(rule, targets, rule.outputsPerTarget)).toBeCloseTo(
    meanLoss(outputs, { rule, targets, weights }),
    9,
  );
});

test('of logits of zero the cross-entropy is ln of the classes', () => {
  expect(lossOfZeros(resolveLoss('cross-entropy'), Float32Array.of(1, 2), 7)).toBe(Math.log(7));
});

interface TorchCase {
  readonly name: string;
  readonly loss: LossSpec;
  readonly shape: number[];
  readonly outputs: number[];
  readonly targetShape: number[];
  readonly targets: number[];
  readonly weights: number[] | null;
  readonly value: number;
  readonly gradient: number[];
}
// Made by torch-losses.py beside it; the engine is held to the same values.
const fixture = new URL('../../engine/test/fixtures/torch-losses.json', import.meta.url);
const cases = JSON.parse(readFileSync(fixture, 'utf8')) as TorchCase[];

describe.each(['cpu', 'wasm'])('as PyTorch, on %s', (backend) => {
  beforeAll(async () => {
    await tf.setBackend(backend);
  });

  test.each(cases)('$name', ({ loss, shape, outputs, targetShape, targets, weights, value, gradient }) => {
    const rule = resolveLoss(loss);
    const batch = {
      targets: { shape: targetShape, data: Float32Array.from(targets) },
      ...(weights && { weights: { shape: targetShape.slice(0, -1), data: Float32Array.from(weights) } }),
    };
    tf.tidy(() => {
      const inputs = { targets: tf.tensor(targets, targetShape), weights: positionWeights(batch, rule) };
      const got = tf.valueAndGrad((x) => lossOf(rule, x, inputs))(tf.tensor(outputs, shape));
      // Sums of float32; the wasm backend's exp and log1p are approximations.
      expect(Math.abs((got.value.dataSync()[0] as number) / value - 1)).toBeLessThan(backend === 'wasm' ? 1e-4 : 2e-6);
      const slopes = got.grad.dataSync();
      gradient.forEach((slope, i) => {
        expect(Math.abs((slopes[i] as number) - slope)).toBeLessThan(
          (backend === 'wasm' ? 1e-4 : 2e-6) * Math.max(1, Math.abs(slope)),
        );
      });
    });
  });
});
