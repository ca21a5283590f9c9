import type { Batch, BatchSource, DenseArray } from '@seqgraft/core';
import { type LossRule, type LossSpec, positionWeights, resolveLoss, splitNetwork } from '@seqgraft/engine';
import { checkInputs } from './check-batch.ts';
import { checkPass } from './check-options.ts';
import { type ChosenEngine, chooseEngine, type NoEngine } from './choose-engine.ts';
import { CompiledInference } from './compiled-inference.ts';
import { BatchShapeMismatch, EmptySource, InvalidModel } from './errors.ts';
import type { PredictOptions } from './evaluate.ts';
import type { LayerCall } from './forward-plan.ts';
import type { Inference } from './inference.ts';
import { type LinearHead, linearHead } from './linear-head.ts';
import { type CheckedModel, checkModel } from './model-parameters.ts';
import { PlainInference } from './plain-inference.ts';
import { passPulse } from './pulse.ts';
import type { TrainableModel } from './trainable-model.ts';

/** What a linear head reads, and what it should say: a row for each position, which is a window or a step of one. */
export interface HeadRows {
  /** [rows, features] */
  readonly features: DenseArray;
  /** [rows, values]: numbers, or one class number, −1 where there is none. */
  readonly targets: DenseArray;
  /** How much each row counts in the loss; undefined: all 1. */
  readonly weights: Float32Array | undefined;
  /** The window that each row is of, [rows]. */
  readonly windows: Uint32Array;
}

/** @internal Gives what the head reads, in inference mode. */
export function featureInference(chosen: ChosenEngine | NoEngine, calls: readonly LayerCall[]): Inference {
  const belowHead = calls.slice(0, -1);
  if ('reason' in chosen) return new PlainInference(belowHead, chosen);
  const { engine, recognized } = chosen;
  const { embedding, layers } = recognized.spec;
  const names = [...(embedding === undefined ? [] : ['embedding']), ...layers.map(({ name }) => name)];
  const split = splitNetwork(recognized.spec, names);
  if (split === null) return new PlainInference(belowHead, { reason: 'the head cannot be cut off', never: false });
  const variables = new Map([...recognized.variables].filter(([name]) => !name.startsWith('head/')));
  return new CompiledInference({ engine, recognized: { ...recognized, spec: split.body, variables } });
}

/** @internal The rows of one batch, given what the head reads of it: [batch, features] or [batch, time, features]. */
export function rowsOfBatch(batch: Batch, features: DenseArray, loss: LossRule): HeadRows {
  const width = features.shape.at(-1) as number;
  const rows = features.data.length / width;
  const values = batch.targets.shape.at(-1) as number;
  const steps = rows / (batch.inputs.shape[0] as number);
  return {
    features: { shape: [rows, width], data: features.data },
    targets: { shape: [rows, values], data: batch.targets.data },
    weights: positionWeights(batch, loss).values,
    windows: Uint32Array.from({ length: rows }, (_, row) => batch.windows[Math.floor(row / steps)] as number),
  };
}

/** [batch, time, features] → [batch, features] of the last step, where the targets are of one step. */
function lastStepFor({ targets }: Batch, features: DenseArray): DenseArray {
  if (targets.shape.length === features.shape.length) return features;
  const [batch = 0, time = 1, width = 0] = features.shape;
  if (targets.shape.length > features.shape.length) {
    const expected = [batch, features.shape.length === 2 ? null : time];
    throw new BatchShapeMismatch({ what: 'targets', got: [...targets.shape], expected, elements: targets.data.length });
  }
  const data = new Float32Array(batch * width);
  for (let row = 0; row < batch; row++) {
    data.set(features.data.subarray(((row + 1) * time - 1) * width, (row + 1) * time * width), row * width);
  }
  return { shape: [batch, width], data };
}

/** Rows one after another. */
export function joinRows(parts: readonly HeadRows[]): HeadRows {
  const count = parts.reduce((sum, { windows }) => sum + windows.length, 0);
  const joined = (of: (part: HeadRows) => DenseArray): DenseArray => {
    const width = of(parts[0] as HeadRows).shape[1] as number;
    const data = new Float32Array(count * width);
    let offset = 0;
    for (const part of parts) {
      data.set(of(part).data, offset);
      offset += of(part).data.length;
    }
    return { shape: [count, width], data };
  };
  const windows = new Uint32Array(count);
  const weights = parts.some((part) => part.weights !== undefined) ? new Float32Array(count).fill(1) : undefined;
  let row = 0;
  for (const part of parts) {
    windows.set(part.windows, row);
    if (part.weights !== undefined) weights?.set(part.weights, row);
    row += part.windows.length;
  }
  return { features: joined((part) => part.features), targets: joined((part) => part.targets), weights, windows };
}

/** @internal @throws E_MODEL unless the head is a linear dense layer. */
export function requireLinearHead(checked: CheckedModel): LinearHead {
  const head = linearHead(checked);
  if ('reason' in head) throw new InvalidModel({ problems: [`the head must be a linear dense layer: ${head.reason}`] });
  return head;
}

/**
 * What the head of a model reads of each window of a source, in its order and in inference mode, beside the targets: what a
 * frozen body makes of the data. With targets on every step each step is a row; of a head that speaks on every step the last
 * one counts where the targets have one step alone. Targets need not be those that the head was made for.
 *
 * @throws E_OPTION, E_MODEL, E_SHAPE, E_BATCH_VALUE, E_STATEFUL, E_EMPTY_SOURCE, E_INTERRUPTED
 */
export async function readHeadRows(
  model: TrainableModel,
  source: BatchSource,
  options: PredictOptions & { readonly loss: LossSpec },
): Promise<HeadRows> {
  const { batchSize = 256, signal } = options;
  checkPass(model.network, { ...options, batchSize });
  const checked = checkModel(model);
  requireLinearHead(checked);
  const loss = resolveLoss(options.loss);
  const pulse = passPulse(signal);
  const inference = featureInference(await chooseEngine(model.network, options, checked.calls), checked.calls);
  const parts: HeadRows[] = [];
  try {
    for await (const batch of source.batches({ size: batchSize })) {
      checkInputs(model.network, batch);
      parts.push(rowsOfBatch(batch, lastStepFor(batch, await inference.predict(batch)), loss));
      await pulse.beat();
    }
  } finally {
    inference.dispose();
  }
  if (parts.length === 0) throw new EmptySource({ windowCount: source.windowCount });
  return joinRows(parts);
}
