import { dropAgain, dropValues, type Engine, type KeptValues, type ValueMaskKey } from '@seqgraft/engine';
import * as tf from '@tensorflow/tfjs-core';
import { dropoutKernel } from './kernel-names.ts';
import { readTensor, writeTensor } from './tensor-data.ts';

/** One call of a dropout layer: goes from the kernel to its gradient as an attribute, with the bits of the mask. */
export class DropoutCall {
  readonly #engine: Engine;
  readonly #key: ValueMaskKey;
  #kept: KeptValues | null = null;

  constructor(engine: Engine, key: ValueMaskKey) {
    this.#engine = engine;
    this.#key = key;
  }

  /** Of the kernel: x with some values dropped. */
  forward(x: tf.TensorInfo, backend: tf.KernelBackend): tf.TensorInfo {
    const { shape, data } = readTensor(x, backend);
    let result: tf.TensorInfo | undefined;
    const take = (dropped: Float32Array): void => {
      result = writeTensor({ shape, data: dropped }, backend);
    };
    this.#kept = dropValues(this.#engine, data, { key: this.#key, take });
    return result as tf.TensorInfo;
  }

  /** The same values dropped of a gradient. */
  again(dy: tf.TensorInfo, backend: tf.KernelBackend): tf.TensorInfo {
    const { shape, data } = readTensor(dy, backend);
    let result: tf.TensorInfo | undefined;
    const take = (dropped: Float32Array): void => {
      result = writeTensor({ shape, data: dropped }, backend);
    };
    dropAgain(this.#engine, data, { kept: this.#kept as KeptValues, take });
    return result as tf.TensorInfo;
  }
}

/** Dropout in one kernel, whose mask is that of the plain layer. */
export function compiledDropout(x: tf.Tensor, engine: Engine, key: ValueMaskKey): tf.Tensor {
  const attributes = { call: new DropoutCall(engine, key) } as unknown as tf.NamedAttrMap;
  return tf.engine().runKernel(dropoutKernel, { x }, attributes) as tf.Tensor;
}
