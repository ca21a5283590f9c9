import type { DenseArray } from '@seqgraft/core';
import type { KernelBackend, TensorInfo } from '@tensorflow/tfjs-core';

/** What the wasm backend has beside what all backends have. */
interface BackendWithHeap extends KernelBackend {
  typedArrayFromHeap(tensor: TensorInfo): Float32Array;
}

function hasHeap(backend: KernelBackend): backend is BackendWithHeap {
  return 'typedArrayFromHeap' in backend;
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

/** A new tensor; the array becomes the backend's own. */
export function writeTensor({ shape, data }: DenseArray, backend: KernelBackend): TensorInfo {
  return { shape: [...shape], dtype: 'float32', dataId: backend.write(data, [...shape], 'float32') };
}
