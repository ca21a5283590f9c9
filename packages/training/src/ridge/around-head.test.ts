import '@tensorflow/tfjs-backend-cpu';
import { Random } from '@seqgraft/core';
import { resolveLoss } from '@seqgraft/engine';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { useCpu } from '../../test/small-models.ts';
import type { LinearHead } from '../linear-head.ts';
import { AroundHead } from './around-head.ts';
import { fitRidge } from './fit-ridge.ts';

beforeAll(useCpu);

const width = 4;

function headOf(random: Random, outputs: number, hasBias: boolean): LinearHead {
  const normals = (count: number): Float32Array => Float32Array.from({ length: count }, () => random.normal());
  return {
    kernel: tf.variable(tf.tensor(normals(width * outputs), [width, outputs])),
    bias: hasBias ? tf.variable(tf.tensor(normals(outputs), [outputs])) : null,
    parameters: [],
  };
}

describe('AroundHead', () => {
  it('gives the head that has the least Σ(y − Wᵀx − b)² + λ‖change‖²: its gradient is 0', async () => {
    const drawn = fc.record({
      seed: fc.nat(),
      outputs: fc.integer({ min: 1, max: 3 }),
      rows: fc.integer({ min: 2, max: 12 }),
      lambda: fc.constantFrom(0.01, 1, 30),
      hasBias: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(drawn, async ({ seed, outputs, rows, lambda, hasBias }) => {
        const random = new Random(seed);
        const head = headOf(random, outputs, hasBias);
        const features = Float64Array.from({ length: rows * width }, () => random.normal());
        const targets = Float64Array.from({ length: rows * outputs }, () => random.normal());
        const around = (await AroundHead.of(head, resolveLoss('mse'))) as AroundHead;
        const turned = around.rows({ features, targets });
        const fit = fitRidge(
          { shape: [rows, around.widths.features], data: Float64Array.from(turned.features) },
          { shape: [rows, outputs], data: Float64Array.from(turned.targets) },
          { lambdas: [lambda], intercept: false },
        );
        const change = around.split(fit);
        const { kernel, bias } = around.add({
          kernel: Float32Array.from(change.weights),
          bias: Float32Array.from(change.bias),
        });
        for (let k = 0; k < outputs; k++) {
          const residuals = Array.from({ length: rows }, (_, row) => {
            let prediction = bias[k] as number;
            for (let i = 0; i < width; i++) {
              prediction += (features[row * width + i] as number) * (kernel[i * outputs + k] as number);
            }
            return (targets[row * outputs + k] as number) - prediction;
          });
          for (let i = 0; i < width; i++) {
            const pull = residuals.reduce((sum, r, row) => sum + r * (features[row * width + i] as number), 0);
            expect(pull).toBeCloseTo(lambda * (change.weights[i * outputs + k] as number), 3);
          }
          const sum = residuals.reduce((total, r) => total + r, 0);
          if (hasBias) expect(sum).toBeCloseTo(lambda * (change.bias[k] as number), 3);
          else expect(bias[k]).toBe(0);
        }
        tf.dispose([head.kernel, ...(head.bias === null ? [] : [head.bias])]);
      }),
    );
  });

  it('is none where outputs are not the values', async () => {
    const head = headOf(new Random(1), 2, true);
    for (const loss of ['gaussian-nll', 'cross-entropy', { kind: 'quantile', quantiles: [0.1, 0.9] }] as const) {
      expect(await AroundHead.of(head, resolveLoss(loss))).toBeNull();
    }
  });
});
