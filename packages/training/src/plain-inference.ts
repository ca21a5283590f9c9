import type { Batch, DenseArray } from '@seqgraft/core';
import * as tf from '@tensorflow/tfjs-core';
import { type NoEngine, throughTfjs } from './choose-engine.ts';
import { ForwardPlan, type LayerCall } from './forward-plan.ts';
import type { Inference } from './inference.ts';
import { LayerStates } from './layer-states.ts';
import { toMask, toTensor } from './to-tensor.ts';

/** Predictions through TensorFlow.js, for every model. */
export class PlainInference implements Inference {
  readonly #chosen: NoEngine;
  readonly #plan: ForwardPlan;
  readonly #states: LayerStates;

  constructor(calls: readonly LayerCall[], chosen: NoEngine) {
    this.#chosen = chosen;
    this.#plan = new ForwardPlan(
      calls,
      calls.map(() => false),
    );
    this.#states = new LayerStates(calls);
  }

  async predict({ inputs, mask, resets }: Batch): Promise<DenseArray> {
    const run = (): tf.Tensor =>
      tf.tidy(() => this.#plan.begin(toTensor(inputs), mask === undefined ? null : toMask(mask))());
    const rows = inputs.shape[0] as number;
    const result = throughTfjs(this.#chosen, () => this.#states.carry({ resets, rows }, run));
    // A copy, since the cpu backend hands out its own memory.
    const data = (await result.data<'float32'>().finally(() => result.dispose())).slice();
    return { shape: [...result.shape], data };
  }

  restart(): void {
    this.#states.forget();
  }

  dispose(): void {
    this.#states.forget();
  }
}
