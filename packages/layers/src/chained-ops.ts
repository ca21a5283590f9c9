import * as tf from '@tensorflow/tfjs-core';

/** Operations that are methods under their own name: `x.add(y)` is `tf.add(x, y)`. */
const sameName = `abs acos acosh add all any argMax argMin asin asinh atan atan2 atanh avgPool batchToSpaceND batchNorm
broadcastTo cast ceil clipByValue conv1d conv2d conv2dTranspose cos cosh cumprod cumsum depthToSpace depthwiseConv2d
dilation2d div divNoNan dot elu equal erf euclideanNorm exp expandDims expm1 fft floor floorDiv gather greater
greaterEqual ifft irfft isFinite isInf isNaN leakyRelu less lessEqual localResponseNormalization log log1p logSigmoid
logSoftmax logSumExp logicalAnd logicalNot logicalOr logicalXor matMul max maxPool maximum mean min minimum mirrorPad
mod mul neg norm notEqual oneHot onesLike pad pool pow prelu prod reciprocal relu relu6 reshape reverse rfft round rsqrt
selu separableConv2d sigmoid sign sin sinh slice softmax softplus spaceToBatchND split sqrt square squaredDifference
squeeze step stridedSlice sub sum tan tanh tile topk transpose unique unsortedSegmentSum unstack zerosLike`.split(
  /\s+/,
);

type Method = (this: tf.Tensor, ...args: never[]) => unknown;

/** Methods that are more than an operation with the tensor in front. */
const special: Readonly<Record<string, Method>> = {
  as1D() {
    return tf.reshape(this, [this.size]);
  },
  as2D(...shape: number[]) {
    return tf.reshape(this, shape);
  },
  as3D(...shape: number[]) {
    return tf.reshape(this, shape);
  },
  as4D(...shape: number[]) {
    return tf.reshape(this, shape);
  },
  as5D(...shape: number[]) {
    return tf.reshape(this, shape);
  },
  asScalar() {
    return tf.reshape(this, []);
  },
  asType(dtype: tf.DataType) {
    return tf.cast(this, dtype);
  },
  concat(others: tf.Tensor | tf.Tensor[], axis?: number) {
    return tf.concat([this, ...(Array.isArray(others) ? others : [others])], axis);
  },
  flatten() {
    return tf.reshape(this, [this.size]);
  },
  reshapeAs(other: tf.Tensor) {
    return tf.reshape(this, other.shape);
  },
  resizeBilinear(...args: [[number, number], boolean?, boolean?]) {
    return tf.image.resizeBilinear(this as tf.Tensor4D, ...args);
  },
  resizeNearestNeighbor(...args: [[number, number], boolean?, boolean?]) {
    return tf.image.resizeNearestNeighbor(this as tf.Tensor4D, ...args);
  },
  stack(others: tf.Tensor | tf.Tensor[], axis?: number) {
    return tf.stack([this, ...(Array.isArray(others) ? others : [others])], axis);
  },
  toBool() {
    return tf.cast(this, 'bool');
  },
  toFloat() {
    return tf.cast(this, 'float32');
  },
  toInt() {
    return tf.cast(this, 'int32');
  },
  where(condition: tf.Tensor, other: tf.Tensor) {
    return tf.where(condition, this, other);
  },
};

/**
 * Gives tensors the methods that tfjs-layers calls (`x.flatten()`, `x.add(y)`, …).
 *
 * They come with `@tensorflow/tfjs` and are missing where only tfjs-core is installed: an LSTM of tfjs-layers fails
 * there with `rMat.flatten is not a function`. A method that is there already stays as it is.
 */
export function registerChainedOps(): void {
  const methods = tf.Tensor.prototype as unknown as Record<string, unknown>;
  const operations = tf as unknown as Record<string, (...args: unknown[]) => unknown>;
  for (const name of sameName) {
    methods[name] ??= function (this: tf.Tensor, ...args: unknown[]): unknown {
      this.throwIfDisposed();
      return operations[name]?.(this, ...args);
    };
  }
  for (const [name, method] of Object.entries(special)) {
    methods[name] ??= function (this: tf.Tensor, ...args: never[]): unknown {
      this.throwIfDisposed();
      return method.apply(this, args);
    };
  }
}
