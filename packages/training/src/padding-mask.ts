import type { DenseArray } from '@seqgraft/core';
import type { Predictor } from '@seqgraft/engine';

/**
 * The mask that a Masking layer makes, as in Keras: 0 where all features of a step have the layer's value.
 *
 * @param inputs [batch, time, features]
 * @returns [batch, time]
 */
export function paddingMask({ shape, data }: DenseArray, maskValue: number): DenseArray {
  const [batch = 0, steps = 0, features = 0] = shape;
  // TensorFlow.js compares in float32.
  const value = Math.fround(maskValue);
  const mask = Float32Array.from({ length: batch * steps }, (_, step) => {
    for (let i = 0; i < features; i++) if (data[step * features + i] !== value) return 1;
    return 0;
  });
  return { shape: [batch, steps], data: mask };
}

/** Outputs of a network whose Masking layer, if it has one, has this value. */
export function predictInputs(predictor: Predictor, inputs: DenseArray, maskValue: number | null): DenseArray {
  if (maskValue === null) return predictor.predict(inputs);
  return predictor.forward(inputs, { mask: paddingMask(inputs, maskValue) }).outputs;
}
