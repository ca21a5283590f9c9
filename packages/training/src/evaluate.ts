import type { Batch, BatchSource, DenseArray } from '@seqgraft/core';
import * as tf from '@tensorflow/tfjs-core';
import { checkBatch, checkInputs } from './check-batch.ts';
import { checkPass } from './check-options.ts';
import { type CompiledOptions, chooseEngine, type NoEngine, throughTfjs } from './choose-engine.ts';
import { EmptySource, Interrupted } from './errors.ts';
import { type LossName, lossOf, lossOfArrays } from './loss.ts';
import { predictInputs } from './padding-mask.ts';
import { Pulse } from './pulse.ts';
import { readVariables } from './read-variables.ts';
import { toTensor } from './to-tensor.ts';
import type { TrainableModel } from './trainable-model.ts';

export interface PredictOptions extends CompiledOptions {
  /** Windows at once. Default 256. */
  readonly batchSize?: number | undefined;
  /** Ends with E_INTERRUPTED after the running batch. */
  readonly signal?: AbortSignal | undefined;
}

export interface EvaluateOptions extends PredictOptions {
  readonly loss: LossName;
}

type Network = TrainableModel['network'];

/** The values of a tensor that is made within a tidy; a copy, since the cpu backend hands out its own memory. */
async function valuesOf(make: () => tf.Tensor): Promise<DenseArray> {
  const result = tf.tidy(make);
  const data = (await result.data<'float32'>().finally(() => result.dispose())).slice();
  return { shape: [...result.shape], data };
}

/** @internal The mean loss of a batch in inference mode, through tfjs. */
export async function plainLoss(network: Network, batch: Batch, loss: LossName): Promise<number> {
  const { data } = await valuesOf(() =>
    lossOf(loss, network.apply(toTensor(batch.inputs)) as tf.Tensor, toTensor(batch.targets)),
  );
  return data[0] as number;
}

/** @internal The mean loss over the windows of a source, given what computes that of a batch. */
export async function meanLoss(
  network: Network,
  source: BatchSource,
  options: { readonly batchSize: number; readonly pulse: Pulse; readonly lossOf: (batch: Batch) => Promise<number> },
): Promise<number> {
  let sum = 0;
  let count = 0;
  for await (const batch of source.batches({ size: options.batchSize })) {
    checkBatch(network, batch);
    const windows = batch.inputs.shape[0] as number;
    sum += (await options.lossOf(batch)) * windows;
    count += windows;
    await options.pulse.beat();
  }
  if (count === 0) throw new EmptySource({ windowCount: source.windowCount });
  return sum / count;
}

/** Predicts in the engine. */
type Predict = (inputs: DenseArray) => DenseArray;

/** Lends what predicts with a network's present weights in the engine, or says why the engine cannot compute it. */
async function withPredictor<T>(
  network: Network,
  options: CompiledOptions,
  use: (predict: Predict | NoEngine) => Promise<T>,
): Promise<T> {
  const chosen = await chooseEngine(network, options);
  if ('reason' in chosen) return use(chosen);
  const { spec, variables, maskValue } = chosen.recognized;
  const predictor = chosen.engine.predictor(spec, readVariables(variables));
  try {
    return await use((inputs) => predictInputs(predictor, inputs, maskValue));
  } finally {
    predictor.dispose();
  }
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
  const { network } = model;
  checkPass({ ...options, batchSize });
  return withPredictor(network, options, (predict) => {
    const ofBatch = async (batch: Batch): Promise<number> => {
      if (typeof predict !== 'function') return throughTfjs(predict, () => plainLoss(network, batch, loss));
      return lossOfArrays(loss, predict(batch.inputs).data, batch.targets.data);
    };
    return meanLoss(network, source, { batchSize, pulse: ownPulse(signal), lossOf: ofBatch });
  });
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
  checkPass({ ...options, batchSize });
  const { network } = model;
  const pulse = ownPulse(signal);
  const parts: Float32Array[] = [];
  let windows = 0;
  let rest: readonly number[] = [];
  await withPredictor(network, options, async (predict) => {
    for await (const { inputs } of source.batches({ size: batchSize })) {
      checkInputs(network, inputs);
      const { shape, data } =
        typeof predict === 'function'
          ? predict(inputs)
          : await throughTfjs(predict, () => valuesOf(() => network.apply(toTensor(inputs)) as tf.Tensor));
      parts.push(data);
      windows += inputs.shape[0] as number;
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
