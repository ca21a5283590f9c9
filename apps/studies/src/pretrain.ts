import type { BatchSource } from '@seqgraft/core';
import { buildModel, type ModelSpec } from '@seqgraft/models';
import type { LossSpec, Schedule } from '@seqgraft/training';
import { type CarrySource, readCarrySource, trainControl } from '@seqgraft/transfer';

/** How a network is trained: Adam, on `train`. */
export interface TrainingPlan {
  readonly train: BatchSource;
  /** Chooses the epoch; left out: the last one. */
  readonly validation?: BatchSource;
  readonly epochs: number;
  readonly learningRate: number;
  readonly batchSize: number;
  readonly schedule?: Schedule;
  readonly patience?: number;
  readonly loss: LossSpec;
}

/** The options of `trainControl` and `adapt` that a plan stands for. */
export function trainingOptionsOf(plan: TrainingPlan, seed: number): Parameters<typeof trainControl>[1] {
  const { train, validation, epochs, learningRate, batchSize, schedule, patience, loss } = plan;
  return {
    train,
    batchSize,
    loss,
    seed,
    optimizer: { kind: 'adam' },
    budget: { epochs, learningRate, ...(schedule && { schedule }) },
    ...(validation && { validation, ...(patience && { patience }) }),
  };
}

/** Trains a source from fresh weights, and copies what it has learnt. */
export async function pretrain(spec: ModelSpec, plan: TrainingPlan, seed: number): Promise<CarrySource> {
  const model = buildModel(spec, { seed });
  try {
    await trainControl(model, trainingOptionsOf(plan, seed));
    return await readCarrySource(model);
  } finally {
    model.dispose();
  }
}
