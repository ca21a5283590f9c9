import * as tf from '@tensorflow/tfjs-core';
import type { layers } from '@tensorflow/tfjs-layers';
import { expect } from 'vitest';

/** Values drawn from a sine, so that a test reads the same on every run. */
export function someTensor(shape: number[], phase = 1): tf.Tensor {
  const size = shape.reduce((product, length) => product * length, 1);
  return tf.tensor(
    Float32Array.from({ length: size }, (_, i) => Math.sin(phase * 12.9898 + i * 7.233) * 0.9),
    shape,
  );
}

/** Gives every weight of a layer its own values; the same for layers of equal shapes. */
export function setSomeWeights(layer: layers.Layer): void {
  layer.setWeights(layer.weights.map((weight, k) => tf.mul(someTensor(weight.shape as number[], k + 2), 0.7)));
}

/** The layer, built by these inputs, with weights that are not the initial ones. */
export function withSomeWeights<T extends layers.Layer>(layer: T, inputs: tf.Tensor): T {
  tf.tidy(() => {
    layer.apply(inputs);
    setSomeWeights(layer);
  });
  return layer;
}

/**
 * @param tolerance of the largest value expected, for float32 sums in another order
 * @param least what counts as the largest value where all are smaller, since their terms were not
 */
export function expectSame(got: tf.Tensor, expected: tf.Tensor, tolerance = 2e-6, least = 1e-3): void {
  expect(got.shape).toEqual(expected.shape);
  const scale = Math.max(least, tf.max(tf.abs(expected)).dataSync()[0] as number);
  const values = got.dataSync() as Float32Array;
  const worst = (expected.dataSync() as Float32Array).reduce(
    (most, value, i) => Math.max(most, Math.abs(value - (values[i] as number))),
    0,
  );
  expect(worst / scale).toBeLessThan(tolerance);
}

/** Output, then gradients of Σ output ∘ wave for x and all weights. */
export function outputAndGradients(layer: layers.Layer, x: tf.Tensor, kwargs: object = {}): tf.Tensor[] {
  const input = tf.variable(x);
  const first = (value: unknown) =>
    (Array.isArray(value) ? tf.concat(value.map((v) => tf.reshape(v, [-1]))) : value) as tf.Tensor;
  const output = first(layer.apply(input, kwargs));
  const wave = someTensor(output.shape, 5);
  const variables = [input, ...layer.weights.map((weight) => weight.read() as tf.Variable)];
  const { grads } = tf.variableGrads(
    () => tf.sum(tf.mul(first(layer.apply(input, kwargs)), wave)) as tf.Scalar,
    variables,
  );
  return [output, ...variables.map((variable) => grads[variable.name] as tf.Tensor)];
}

/** Runs in a scope that disposes of all that it made, variables too. */
export function scoped(run: () => void): void {
  const before = new Set(Object.keys(tf.engine().registeredVariables));
  tf.tidy(run);
  for (const [name, variable] of Object.entries(tf.engine().registeredVariables)) {
    if (!before.has(name)) variable.dispose();
  }
}
