import type { Batch, DenseArray } from '@seqgraft/core';

/**
 * The mask that a Masking layer makes, as in Keras: 0 where all features of a step have the layer's value.
 *
 * @param inputs [batch, time, features]
 * @returns [batch, time]
 */
function paddingMask({ shape, data }: DenseArray, maskValue: number): DenseArray {
  const [batch = 0, steps = 0, features = 0] = shape;
  // TensorFlow.js compares in float32.
  const value = Math.fround(maskValue);
  const mask = Float32Array.from({ length: batch * steps }, (_, step) => {
    for (let i = 0; i < features; i++) if (data[step * features + i] !== value) return 1;
    return 0;
  });
  return { shape: [batch, steps], data: mask };
}

/**
 * Which steps of a batch count: its own mask, and that of the network's Masking layer.
 *
 * @param maskValue of the Masking layer, or null
 * @returns undefined where all do
 */
export function maskOf({ inputs, mask }: Batch, maskValue: number | null): DenseArray | undefined {
  if (maskValue === null) return mask;
  const made = paddingMask(inputs, maskValue);
  if (mask === undefined) return made;
  return { shape: made.shape, data: made.data.map((counts, step) => counts * (mask.data[step] as number)) };
}
