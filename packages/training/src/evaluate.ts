import type { Batch, BatchSource, DenseArray } from '@seqgraft/core';
import { type LossRule, type LossSpec, meanLoss, positionWeights, resolveLoss } from '@seqgraft/engine';
import { checkBatch, checkInputs } from './check-batch.ts';
import { checkPass } from './check-options.ts';
import { type CompiledOptions, chooseEngine } from './choose-engine.ts';
import { CompiledInference } from './compiled-inference.ts';
import { EmptySource, NothingCounts } from './errors.ts';
import { layerCalls } from './forward-plan.ts';
import type { Inference } from './inference.ts';
import { PlainInference } from './plain-inference.ts';
import { type Pulse, passPulse } from './pulse.ts';
import type { TrainableModel } from './trainable-model.ts';

export interface PredictOptions extends CompiledOptions {
  /** Windows at once. Default 256. */
  readonly batchSize?: number | undefined;
  /** Ends with E_INTERRUPTED after the running batch. */
  readonly signal?: AbortSignal | undefined;
}

export interface EvaluateOptions extends PredictOptions {
  readonly loss: LossSpec;
}

type Network = TrainableModel['network'];

/** @internal The weighted mean loss over the targets of a source, given what computes that of a batch. */
export async function meanLossOf(
  network: Network,
  source: BatchSource,
  options: {
    readonly batchSize: number;
    readonly pulse: Pulse;
    readonly loss: LossRule;
    readonly lossOf: (batch: Batch) => Promise<number>;
  },
): Promise<number> {
  const { batchSize, pulse, loss, lossOf } = options;
  let sum = 0;
  let counted = 0;
  let windows = 0;
  for await (const batch of source.batches({ size: batchSize })) {
    checkBatch(network, batch, loss);
    const { sum: weight } = positionWeights(batch, loss);
    windows += batch.inputs.shape[0] as number;
    // What goes on from this batch needs its states, whether its targets count or not.
    if (weight > 0 || batch.resets !== undefined) sum += (await lossOf(batch)) * weight;
    counted += weight;
    await pulse.beat();
  }
  if (windows === 0) throw new EmptySource({ windowCount: source.windowCount });
  if (counted === 0) throw new NothingCounts({ windows });
  return sum / counted;
}

/** @internal The mean loss of predictions, in float64. */
export function lossOfPredictions(predictions: DenseArray, batch: Batch, rule: LossRule): number {
  return meanLoss(predictions.data, { rule, targets: batch.targets.data, weights: positionWeights(batch, rule) });
}

/** @internal Lends what predicts with a network's present weights: the engine, or TensorFlow.js where that cannot. */
export async function withInference<T>(
  network: Network,
  options: CompiledOptions,
  use: (inference: Inference) => Promise<T>,
): Promise<T> {
  const calls = layerCalls(network);
  const chosen = await chooseEngine(network, options, calls);
  const inference = 'engine' in chosen ? new CompiledInference(chosen) : new PlainInference(calls, chosen);
  try {
    return await use(inference);
  } finally {
    inference.dispose();
  }
}

/**
 * The weighted mean loss over all targets of a source, in inference mode, without regularisation.
 *
 * @throws E_OPTION, E_SHAPE, E_BATCH_VALUE, E_STATEFUL, E_EMPTY_SOURCE, E_NOTHING_COUNTS, E_INTERRUPTED
 */
export async function evaluateLoss(
  model: TrainableModel,
  source: BatchSource,
  options: EvaluateOptions,
): Promise<number> {
  const { batchSize = 256, signal } = options;
  const { network } = model;
  checkPass(network, { ...options, batchSize });
  const loss = resolveLoss(options.loss);
  return withInference(network, options, (inference) => {
    const lossOf = async (batch: Batch): Promise<number> =>
      lossOfPredictions(await inference.predict(batch), batch, loss);
    return meanLossOf(network, source, { batchSize, pulse: passPulse(signal), loss, lossOf });
  });
}

/**
 * Predictions for all windows of a source, in its order, in inference mode. Masks and resets count; targets are not
 * looked at.
 *
 * @returns [windows, outputs] or [windows, time, outputs]
 * @throws E_OPTION, E_SHAPE, E_BATCH_VALUE, E_STATEFUL, E_EMPTY_SOURCE, E_INTERRUPTED
 */
export async function predictAll(
  model: TrainableModel,
  source: BatchSource,
  options: PredictOptions = {},
): Promise<DenseArray> {
  const { batchSize = 256, signal } = options;
  const { network } = model;
  checkPass(network, { ...options, batchSize });
  const pulse = passPulse(signal);
  const parts: Float32Array[] = [];
  let windows = 0;
  let rest: readonly number[] = [];
  await withInference(network, options, async (inference) => {
    for await (const batch of source.batches({ size: batchSize })) {
      checkInputs(network, batch);
      const { shape, data } = await inference.predict(batch);
      parts.push(data);
      windows += batch.inputs.shape[0] as number;
      rest = shape.slice(1);
      await pulse.beat();
    }
  });
  if (windows === 0) throw new EmptySource({ windowCount: source.windowCount });
  const data = new Float32Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    data.set(part, offset);
    offset += part.length;
  }
  return { shape: [windows, ...rest], data };
}
