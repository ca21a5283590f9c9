import * as tf from '@tensorflow/tfjs-core';
import { isFrozen } from './trainable-variable.ts';

/**
 * x · kernel + bias for all steps in one product, with a gradient of its own.
 *
 * The gradient that tfjs has for a product asks for products of transposed operands, which its wasm backend computes
 * without SIMD: 30 times as slow for an LSTM(128). Here operands are transposed first.
 *
 * @param x [rows, features]
 * @param kernel [features, columns]
 * @param bias [columns]
 * @returns [rows, columns]
 */
export function project(x: tf.Tensor2D, kernel: tf.Tensor2D, bias: tf.Tensor1D | null): tf.Tensor2D {
  const product = (): tf.Tensor2D => {
    const xW = tf.matMul(x, kernel);
    return (bias === null ? xW : tf.add(xW, bias)) as tf.Tensor2D;
  };
  if (tf.engine().state.gradientDepth === 0) return product();
  const operands: Record<string, tf.Tensor> = { x };
  if (!isFrozen(kernel)) operands.kernel = kernel;
  if (bias !== null && !isFrozen(bias)) operands.bias = bias;
  const operation = tf.customGrad((...args) => {
    const save = args.at(-1) as tf.GradSaveFunc;
    save([x]);
    return {
      value: product(),
      gradFunc: (dy, [saved]) =>
        tf.tidy(() => {
          const gradients: Record<string, () => tf.Tensor> = {
            x: () => tf.matMul(dy as tf.Tensor2D, tf.transpose(kernel)),
            kernel: () => tf.matMul(tf.transpose(saved as tf.Tensor2D), dy as tf.Tensor2D),
            bias: () => tf.sum(dy, 0),
          };
          return Object.keys(operands).map((name) => (gradients[name] as () => tf.Tensor)());
        }),
    };
  });
  return operation(...Object.values(operands)) as tf.Tensor2D;
}
