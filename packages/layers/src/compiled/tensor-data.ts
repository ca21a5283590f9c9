import type { DenseArray } from '@seqgraft/core';
import type { KernelBackend, TensorInfo } from '@tensorflow/tfjs-core';

/** What the wasm backend has beside what all backends have. */
interface BackendWithHeap extends KernelBackend {
  typedArrayFromHeap(tensor: TensorInfo): Float32Array;
  makeOutput(shape: number[], dtype: 'float32'): TensorInfo;
}

function hasHeap(backend: KernelBackend): backend is BackendWithHeap {
  return 'typedArrayFromHeap' in backend && 'makeOutput' in backend;
}

/**
 * The values of a float32 tensor, to be read at once and never written to.
 *
 * On wasm they are not copied: what is returned lies in the memory of the backend and holds until it grows.
 */
export function readTensor(tensor: TensorInfo, backend: KernelBackend): DenseArray {
  const data = hasHeap(backend) ? backend.typedArrayFromHeap(tensor) : backend.readSync(tensor.dataId);
  return { shape: tensor.shape, data: data as Float32Array };
}

/** A new tensor of a copy of these values: one copy, straight into the backend's memory where it has one. */
export function writeTensor({ shape, data }: DenseArray, backend: KernelBackend): TensorInfo {
  const sizes = [...shape];
  if (hasHeap(backend)) {
    const tensor = backend.makeOutput(sizes, 'float32');
    backend.typedArrayFromHeap(tensor).set(data);
    return tensor;
  }
  // Others keep the array itself, and not one that is shared between threads.
  return { shape: sizes, dtype: 'float32', dataId: backend.write(new Float32Array(data), sizes, 'float32') };
}
