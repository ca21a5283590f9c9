import type { Batch, BatchSource, DenseArray } from '@seqgraft/core';
import * as tf from '@tensorflow/tfjs-core';
import { checkBatch, checkInputs } from './check-batch.ts';
import { checkPass } from './check-options.ts';
import { EmptySource, Interrupted } from './errors.ts';
import { type LossName, lossOf } from './loss.ts';
import { Pulse } from './pulse.ts';
import { toTensor } from './to-tensor.ts';
import type { TrainableModel } from './trainable-model.ts';

export interface PredictOptions {
  /** Windows at once. Default 256. */
  readonly batchSize?: number | undefined;
  /** Ends with E_INTERRUPTED after the running batch. */
  readonly signal?: AbortSignal | undefined;
}

export interface EvaluateOptions extends PredictOptions {
  readonly loss: LossName;
}

/** @internal A pass in order, in inference mode. `visit` runs within a tidy and gives what is to be read. */
async function* passInOrder(
  source: BatchSource,
  options: { readonly batchSize: number; readonly pulse: Pulse; readonly visit: (batch: Batch) => tf.Tensor },
): AsyncGenerator<{ windows: number; shape: readonly number[]; data: Float32Array }> {
  for await (const batch of source.batches({ size: options.batchSize })) {
    const result = tf.tidy(() => options.visit(batch));
    const { shape } = result;
    // The cpu backend hands out its own memory: copy.
    const data = (await result.data<'float32'>().finally(() => result.dispose())).slice();
    yield { windows: batch.inputs.shape[0] as number, shape, data };
    await options.pulse.beat();
  }
}

/** @internal The mean loss over the windows of a source, given a pulse. */
export async function meanLoss(
  network: TrainableModel['network'],
  source: BatchSource,
  options: { readonly batchSize: number; readonly pulse: Pulse; readonly loss: LossName },
): Promise<number> {
  const { loss } = options;
  const visit = (batch: Batch): tf.Tensor => {
    checkBatch(network, batch);
    return lossOf(loss, network.apply(toTensor(batch.inputs)) as tf.Tensor, toTensor(batch.targets));
  };
  let sum = 0;
  let count = 0;
  for await (const { windows, data } of passInOrder(source, { ...options, visit })) {
    sum += (data[0] as number) * windows;
    count += windows;
  }
  if (count === 0) throw new EmptySource({ windowCount: source.windowCount });
  return sum / count;
}

function ownPulse(signal: AbortSignal | undefined): Pulse {
  return new Pulse(signal, () => new Interrupted({ phase: null, epoch: 0, step: 0, steps: 0 }));
}

/**
 * The mean loss over all windows of a source, in inference mode, without regularisation.
 *
 * @throws E_OPTION, E_SHAPE, E_EMPTY_SOURCE, E_INTERRUPTED
 */
export async function evaluateLoss(
  model: TrainableModel,
  source: BatchSource,
  options: EvaluateOptions,
): Promise<number> {
  const { batchSize = 256, loss, signal } = options;
  checkPass({ batchSize, loss });
  return meanLoss(model.network, source, { batchSize, loss, pulse: ownPulse(signal) });
}

/**
 * Predictions for all windows of a source, in its order, in inference mode. Targets are not looked at.
 *
 * @returns [windows, outputs] or [windows, time, outputs]
 * @throws E_OPTION, E_SHAPE, E_EMPTY_SOURCE, E_INTERRUPTED
 */
export async function predictAll(
  model: TrainableModel,
  source: BatchSource,
  options: PredictOptions = {},
): Promise<DenseArray> {
  const { batchSize = 256, signal } = options;
  checkPass({ batchSize });
  const { network } = model;
  const visit = ({ inputs }: Batch): tf.Tensor => {
    checkInputs(network, inputs);
    return network.apply(toTensor(inputs)) as tf.Tensor;
  };
  const parts: Float32Array[] = [];
  let windows = 0;
  let rest: readonly number[] = [];
  for await (const part of passInOrder(source, { batchSize, pulse: ownPulse(signal), visit })) {
    parts.push(part.data);
    windows += part.windows;
    rest = part.shape.slice(1);
  }
  if (windows === 0) throw new EmptySource({ windowCount: source.windowCount });
  const data = new Float32Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    data.set(part, offset);
    offset += part.length;
  }
  return { shape: [windows, ...rest], data };
}
