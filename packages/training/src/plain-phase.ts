import type { Batch } from '@seqgraft/core';
import type { LossRule } from '@seqgraft/engine';
import * as tf from '@tensorflow/tfjs-core';
import { type NoEngine, throughTfjs } from './choose-engine.ts';
import { lossOfPredictions } from './evaluate.ts';
import type { ForwardPlan, LayerCall } from './forward-plan.ts';
import { clipFactor, globalNorm } from './global-norm.ts';
import { LayerStates } from './layer-states.ts';
import type { Optimizer } from './optimizer.ts';
import type { PhaseSteps, StepJudge } from './phase-steps.ts';
import { PlainInference } from './plain-inference.ts';
import type { Pull } from './pull.ts';
import type { TrainableModel } from './trainable-model.ts';
import { differentiate, type TrainedParameter } from './training-step.ts';

export interface PlainPhaseOptions {
  readonly chosen: NoEngine;
  readonly network: TrainableModel['network'];
  readonly calls: readonly LayerCall[];
  readonly plan: ForwardPlan;
  readonly trained: readonly TrainedParameter[];
  readonly loss: LossRule;
  readonly clipNorm: number | undefined;
  readonly optimizer: Optimizer;
  readonly pulls: readonly Pull[];
}

/** Steps through TensorFlow.js: for every model. The variables are always up to date. */
export class PlainPhase implements PhaseSteps {
  readonly #options: PlainPhaseOptions;
  readonly #states: LayerStates;
  readonly #inference: PlainInference;
  /** By the name of the parameter; what has no anchor is pulled to zero. */
  readonly #anchors: ReadonlyMap<string, tf.Tensor>;

  constructor(options: PlainPhaseOptions) {
    this.#options = options;
    this.#anchors = new Map(
      options.pulls.flatMap(({ name, anchor }) =>
        anchor === null ? [] : [[name, tf.tensor(anchor.data.slice(), [...anchor.shape], 'float32')] as const],
      ),
    );
    this.#states = new LayerStates(options.calls);
    this.#inference = new PlainInference(options.calls, options.chosen);
  }

  async take(batch: Batch, step: { readonly learningRate: number; readonly judge: StepJudge }): Promise<number> {
    const { trained, clipNorm, optimizer } = this.#options;
    const { learningRate, judge } = step;
    const { resets } = batch;
    const rows = batch.inputs.shape[0] as number;
    const { loss, gradients } = throughTfjs(this.#options.chosen, () =>
      this.#states.carry({ resets, rows }, () => differentiate(batch, this.#options)),
    );
    try {
      const value = (await loss.data<'float32'>())[0] as number;
      judge.loss(value);
      const norm = globalNorm(await Promise.all(gradients.map((gradient) => gradient.data<'float32'>())));
      judge.gradientNorm(norm);
      const scale = clipNorm === undefined ? 1 : clipFactor(norm, clipNorm);
      tf.tidy(() => {
        const updates = trained.map((parameter, index) => {
          const gradient = gradients[index] as tf.Tensor;
          return {
            name: parameter.name,
            variable: parameter.variable,
            gradient: scale === 1 ? gradient : tf.mul(gradient, scale),
            learningRate: learningRate * parameter.multiplier,
          };
        });
        this.#pull(learningRate);
        optimizer.apply(updates);
        for (const { variable, constraint } of trained) {
          if (constraint !== null) variable.assign(constraint.apply(variable));
        }
      });
      return value;
    } finally {
      tf.dispose([loss, ...gradients]);
    }
  }

  /** A step down the penalty alone: w ← w + rate · strength · (anchor − w). */
  #pull(learningRate: number): void {
    const { pulls, trained } = this.#options;
    for (const { name, variable, strength } of pulls) {
      const multiplier = trained.find((parameter) => parameter.name === name)?.multiplier ?? 0;
      const share = learningRate * multiplier * strength;
      const goal = this.#anchors.get(name);
      const way = goal === undefined ? tf.neg(variable) : tf.sub(goal, variable);
      variable.assign(tf.add(variable, tf.mul(way, share)));
    }
  }

  async lossOf(batch: Batch): Promise<number> {
    return lossOfPredictions(await this.#inference.predict(batch), batch, this.#options.loss);
  }

  restart(): void {
    this.#states.forget();
  }

  sync(): void {}
  reread(): void {}
  discard(): void {}

  end(): void {
    this.#states.forget();
    tf.dispose([...this.#anchors.values()]);
  }
}
