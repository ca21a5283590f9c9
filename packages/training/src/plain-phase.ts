import type { Batch } from '@seqgraft/core';
import type { LossRule } from '@seqgraft/engine';
import * as tf from '@tensorflow/tfjs-core';
import { type NoEngine, throughTfjs } from './choose-engine.ts';
import { lossOfPredictions } from './evaluate.ts';
import type { ForwardPlan, LayerCall } from './forward-plan.ts';
import { clipFactor, globalNorm } from './global-norm.ts';
import { LayerStates } from './layer-states.ts';
import type { LowRankUpdate } from './low-rank-update.ts';
import type { Optimizer, VariableUpdate } from './optimizer.ts';
import type { PhaseSteps, StepJudge, StepsMemory } from './phase-steps.ts';
import { PlainInference } from './plain-inference.ts';
import type { Pull } from './pull.ts';
import { differentiate, type TrainedParameter } from './training-step.ts';

export interface PlainPhaseOptions {
  readonly chosen: NoEngine;
  readonly calls: readonly LayerCall[];
  readonly plan: ForwardPlan;
  readonly trained: readonly TrainedParameter[];
  readonly loss: LossRule;
  readonly clipNorm: number | undefined;
  readonly optimizer: Optimizer;
  readonly pulls: readonly Pull[];
  /** Disposed of at the end of the phase. */
  readonly lowRank: LowRankUpdate | null;
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
    const updates = this.#updates(gradients, learningRate);
    try {
      const value = (await loss.data<'float32'>())[0] as number;
      judge.loss(value);
      const norm = globalNorm(await Promise.all(updates.map(({ gradient }) => gradient.data<'float32'>())));
      judge.gradientNorm(norm);
      const scale = clipNorm === undefined ? 1 : clipFactor(norm, clipNorm);
      tf.tidy(() => {
        this.#pull(learningRate);
        optimizer.apply(
          updates.map((update) => (scale === 1 ? update : { ...update, gradient: tf.mul(update.gradient, scale) })),
        );
        this.#options.lowRank?.write();
        for (const { variable, constraint } of trained) {
          if (constraint !== null) variable.assign(constraint.apply(variable));
        }
      });
      return value;
    } finally {
      tf.dispose([loss, ...gradients, ...updates.map(({ gradient }) => gradient)]);
    }
  }

  /** What the optimizer moves: the trained parameters, or the factors of their low-rank updates. */
  #updates(gradients: readonly tf.Tensor[], learningRate: number): readonly VariableUpdate[] {
    const { trained, lowRank } = this.#options;
    const updates = trained.map(({ name, variable, multiplier }, index): VariableUpdate => {
      const gradient = gradients[index] as tf.Tensor;
      return { name, variable, gradient, learningRate: learningRate * multiplier };
    });
    return lowRank === null ? updates : updates.flatMap((update) => lowRank.chain(update));
  }

  /** A step down the penalty alone: w ← w + rate · strength · (anchor − w). */
  #pull(learningRate: number): void {
    const { pulls, trained } = this.#options;
    for (const { name, variable, strength } of pulls) {
      const multiplier = trained.find((parameter) => parameter.name === name)?.multiplier ?? 0;
      const share = learningRate * multiplier * strength;
      if (this.#options.lowRank?.has(name)) {
        this.#options.lowRank.shrink(name, share);
        continue;
      }
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

  async memory(): Promise<StepsMemory> {
    const { lowRank } = this.#options;
    const stateful = false; // Each layer knows whether it has states.
    return { stateful, states: await this.#states.read(), lowRank: (await lowRank?.read()) ?? new Map() };
  }

  resume({ states, lowRank }: StepsMemory): void {
    this.#states.write(states);
    this.#options.lowRank?.resume(lowRank);
  }

  end(): void {
    this.#states.forget();
    tf.dispose([...this.#anchors.values()]);
    this.#options.lowRank?.dispose();
  }
}
