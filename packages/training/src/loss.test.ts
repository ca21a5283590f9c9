import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { useCpu } from '../test/small-models.ts';
import { lossNames, lossOf, lossOfZeros } from './loss.ts';

beforeAll(useCpu);

/** Loss and gradient for each prediction, by their definitions. */
const definitions = {
  mse: { term: (e: number) => e * e, slope: (e: number) => 2 * e },
  mae: { term: (e: number) => Math.abs(e), slope: (e: number) => Math.sign(e) },
  huber: {
    term: (e: number) => (Math.abs(e) <= 1 ? (e * e) / 2 : Math.abs(e) - 0.5),
    slope: (e: number) => Math.max(-1, Math.min(1, e)),
  },
};

describe.each(lossNames)('%s', (name) => {
  // Quarters are exact in float32; 0 and ±1 are where mae and huber bend.
  const values = fc.array(fc.tuple(fc.integer({ min: -12, max: 12 }), fc.integer({ min: -12, max: 12 })), {
    minLength: 1,
    maxLength: 12,
  });

  test('is its definition, and so is its gradient', () => {
    fc.assert(
      fc.property(values, (pairs) => {
        const predictions = pairs.map(([p]) => p / 4);
        const targets = pairs.map(([, t]) => t / 4);
        const { term, slope } = definitions[name];
        const errors = predictions.map((p, index) => p - (targets[index] as number));
        tf.tidy(() => {
          const { value, grad } = tf.valueAndGrad((x) => lossOf(name, x, tf.tensor1d(targets)))(
            tf.tensor1d(predictions),
          );
          expect(value.dataSync()[0]).toBeCloseTo(errors.reduce((sum, e) => sum + term(e), 0) / errors.length, 5);
          const slopes = grad.dataSync();
          for (const [index, e] of errors.entries()) expect(slopes[index]).toBeCloseTo(slope(e) / errors.length, 6);
        });
      }),
    );
  });

  test('of zeros is that of predicting zeros', () => {
    fc.assert(
      fc.property(values, (pairs) => {
        const targets = Float32Array.from(pairs, ([, t]) => t / 4);
        const loss = tf.tidy(() => lossOf(name, tf.zeros([targets.length]), tf.tensor1d(targets)).dataSync()[0]);
        expect(lossOfZeros(name, targets)).toBeCloseTo(loss as number, 5);
      }),
    );
  });
});
