import { type Batch, type DenseArray, shapesEqual, sizeOf } from '@seqgraft/core';
import { classProblem, type LossRule, targetWidth, weightsProblem } from '@seqgraft/engine';
import type { LayersModel, Shape } from '@tensorflow/tfjs-layers';
import { BatchShapeMismatch, InvalidBatchValue } from './errors.ts';
import { knownClass } from './known-class.ts';

type Part = 'inputs' | 'targets' | 'mask' | 'weights' | 'resets';

function checkArray(what: Part, array: { shape: readonly number[]; data: ArrayLike<number> }, expected: Shape): void {
  const wanted = expected.map((length, axis) => length ?? array.shape[axis] ?? -1);
  const fits =
    shapesEqual(array.shape, wanted) &&
    array.shape.every((length) => length > 0) &&
    array.data.length === sizeOf(wanted);
  if (fits) return;
  throw new BatchShapeMismatch({ what, got: [...array.shape], expected, elements: array.data.length });
}

/**
 * @throws E_SHAPE unless the network can take the inputs, with their mask and resets.
 * @throws E_BATCH_VALUE for a mask of other values than 0 and 1
 */
export function checkInputs(network: LayersModel, { inputs, mask, resets }: Omit<Batch, 'targets'>): void {
  checkArray('inputs', inputs, network.inputs[0]?.shape ?? []);
  const [rows = 0, time = 0] = inputs.shape;
  const bottom = network.layers.find((layer) => knownClass(layer) === 'TokenEmbedding');
  if (bottom !== undefined) checkTokens(inputs, (bottom as unknown as { vocabulary: number }).vocabulary);
  if (resets !== undefined) checkArray('resets', { shape: [resets.length], data: resets }, [rows]);
  if (mask === undefined) return;
  checkArray('mask', mask, [rows, time]);
  const at = mask.data.findIndex((value) => value !== 0 && value !== 1);
  if (at < 0) return;
  const problem = `${mask.data[at]} in row ${Math.floor(at / time)}, step ${at % time}, where 1 counts and 0 is padding`;
  throw new InvalidBatchValue({ what: 'mask', problem });
}

function checkTokens({ shape, data }: DenseArray, vocabulary: number): void {
  const at = data.findIndex((token) => !(Number.isInteger(token) && token >= 0 && token < vocabulary));
  if (at < 0) return;
  const time = shape[1] as number;
  const place = `row ${Math.floor(at / time)}, step ${at % time}`;
  const problem = `${data[at]} in ${place} is no token number, whole, from 0 to ${vocabulary - 1}`;
  throw new InvalidBatchValue({ what: 'inputs', problem });
}

/**
 * @throws E_SHAPE unless the network can take the inputs, and gives what the loss compares with the targets.
 * @throws E_BATCH_VALUE for class numbers, weights and masks that are none
 */
export function checkBatch(network: LayersModel, batch: Batch, loss: LossRule): void {
  const { inputs, targets, weights } = batch;
  checkInputs(network, batch);
  const [, ...outputs] = network.outputs[0]?.shape ?? [];
  // An output length that the network leaves open is that of the inputs: the time axis of every-step outputs.
  const expected = outputs.map((length, axis) => length ?? inputs.shape[axis + 1] ?? null);
  const last = expected.at(-1);
  const width = typeof last === 'number' ? targetWidth(loss, last) : null;
  const rows = inputs.shape[0] ?? null;
  checkArray('targets', targets, [rows, ...expected.slice(0, -1), width]);
  if (weights !== undefined) checkArray('weights', weights, targets.shape.slice(0, -1));
  const ofWeights = weightsProblem(batch);
  if (ofWeights !== null) throw new InvalidBatchValue({ what: 'weights', problem: ofWeights });
  if (loss.kind !== 'cross-entropy') return;
  const problem = classProblem(batch, last as number);
  if (problem !== null) throw new InvalidBatchValue({ what: 'targets', problem });
}
