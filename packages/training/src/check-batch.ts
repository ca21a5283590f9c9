import { type Batch, type DenseArray, shapesEqual, sizeOf } from '@seqgraft/core';
import type { LayersModel, Shape } from '@tensorflow/tfjs-layers';
import { BatchShapeMismatch } from './errors.ts';

function checkArray(what: 'inputs' | 'targets', array: DenseArray, expected: Shape): void {
  const wanted = expected.map((length, axis) => length ?? array.shape[axis] ?? -1);
  const fits =
    shapesEqual(array.shape, wanted) &&
    array.shape.every((length) => length > 0) &&
    array.data.length === sizeOf(wanted);
  if (fits) return;
  throw new BatchShapeMismatch({ what, got: [...array.shape], expected, elements: array.data.length });
}

/** @throws E_SHAPE unless the network can take the inputs. */
export function checkInputs(network: LayersModel, inputs: DenseArray): void {
  checkArray('inputs', inputs, network.inputs[0]?.shape ?? []);
}

/** @throws E_SHAPE unless the network can take the inputs, and gives what the targets are compared with. */
export function checkBatch(network: LayersModel, batch: Batch): void {
  const { inputs, targets } = batch;
  checkInputs(network, inputs);
  const [, ...outputs] = network.outputs[0]?.shape ?? [];
  // An output length that the network leaves open is that of the inputs: the time axis of every-step outputs.
  const expected = outputs.map((length, axis) => length ?? inputs.shape[axis + 1] ?? null);
  checkArray('targets', targets, [inputs.shape[0] ?? null, ...expected]);
}

/** Position of the first NaN or infinity, or −1. */
export function firstNonFinite(values: ArrayLike<number>): number {
  for (let index = 0; index < values.length; index++) if (!Number.isFinite(values[index])) return index;
  return -1;
}
