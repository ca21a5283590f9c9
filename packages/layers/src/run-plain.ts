import * as tf from '@tensorflow/tfjs-core';
import type { CompiledParts } from './compiled/compiled-spec.ts';
import { project } from './project.ts';
import { runSequence } from './run-sequence.ts';
import type { SequenceResult } from './sequence.ts';
import { timeMajorMask } from './step-mask.ts';
import { toTimeMajor } from './steps.ts';

/** What one call computes with, beside the weights. */
export interface PlainInputs {
  /** float32 [batch, time, features], dropout applied. */
  readonly x: tf.Tensor3D;
  /** [batch, units] each; null: zeros. */
  readonly initialState: readonly tf.Tensor2D[] | null;
  /** [batch, time] */
  readonly mask: tf.Tensor2D | null;
  /** [batch, units] */
  readonly recurrentDropout: tf.Tensor2D | null;
}

/** The weights of a layer as the cells take them. */
export interface PlainWeights {
  /** [features, gates · units] */
  readonly kernel: tf.Tensor2D;
  /** [units, gates · units] */
  readonly recurrentKernel: tf.Tensor2D;
  /** [gates · units], added to x · kernel. */
  readonly inputBias: tf.Tensor1D | null;
  /** [gates · units], added to h · recurrentKernel. */
  readonly recurrentBias: tf.Tensor1D | null;
}

/** The plain twin of the compiled layer: one call of it, operation by operation in TensorFlow.js. */
export function runPlain(
  { cell, config, recurrentActivation }: CompiledParts,
  { kernel, recurrentKernel, inputBias, recurrentBias }: PlainWeights,
  { x, initialState, mask, recurrentDropout }: PlainInputs,
): SequenceResult {
  const [batch, time] = x.shape;
  const { units, activation } = config;
  return runSequence(
    cell,
    { recurrentKernel, recurrentBias, activation, recurrentActivation },
    {
      projected: project(toTimeMajor(x), kernel, inputBias),
      time,
      everyStep: config.returnSequences,
      initialState: initialState ?? Array.from({ length: cell.states }, () => tf.zeros([batch, units])),
      backwards: config.goBackwards,
      mask: mask && timeMajorMask(mask, units),
      zeroOutputForMask: config.zeroOutputForMask,
      recurrentDropout,
    },
  );
}
