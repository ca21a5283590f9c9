import type { Batch } from '@seqgraft/core';
import { type LossRule, positionWeights } from '@seqgraft/engine';
import * as tf from '@tensorflow/tfjs-core';
import type { layers } from '@tensorflow/tfjs-layers';
import { InvalidModel } from './errors.ts';
import { type ForwardPlan, trainingModes } from './forward-plan.ts';
import { lossOf } from './loss.ts';
import { type CheckedModel, variablesOf, type WeightConstraint } from './model-parameters.ts';
import type { Phase } from './phase.ts';
import { rateOf } from './rate-of.ts';
import { toMask, toTensor } from './to-tensor.ts';

/** A parameter that a phase trains. */
export interface TrainedParameter {
  readonly name: string;
  readonly variable: tf.Variable;
  /** Of the phase's learning rate. */
  readonly multiplier: number;
  /** Brings the values back to where the layer allows them, after each update; null where anything goes. */
  readonly constraint: WeightConstraint | null;
}

/** The parameters that a phase trains, in the order of the model. */
export function trainedParameters(checked: CheckedModel, phase: Phase): TrainedParameter[] {
  const { model, constraints } = checked;
  return model.groups.flatMap((group) =>
    group.parameters.flatMap(({ name, role }) => {
      const rate = rateOf(phase.groups[group.name], role);
      if (rate === 'frozen') return [];
      const variable = model.parameters.get(name) as tf.Variable;
      return [{ name, variable, multiplier: rate, constraint: constraints.get(variable) ?? null }];
    }),
  );
}

/** Which calls of a phase are made as in training: not frozen layers, nor the dropout behind them. */
export function phaseModes(checked: CheckedModel, trained: readonly TrainedParameter[]): readonly boolean[] {
  const { model, calls, parametersOfGroup } = checked;
  const parameters = new Set(model.parameters.values());
  const moving = new Set(trained.map(({ variable }) => variable));
  const isTrained = (layer: layers.Layer): boolean | null => {
    const own = variablesOf(layer).filter((variable) => parameters.has(variable));
    return own.length === 0 ? null : own.some((variable) => moving.has(variable));
  };
  const firstGroup = new Set(parametersOfGroup.get(model.groups[0]?.name ?? ''));
  const inputIsTrained = trained.some(({ name }) => firstGroup.has(name));
  return trainingModes(calls, isTrained, inputIsTrained);
}

/** What is minimised on a batch, and its gradients, in the order of the trained parameters. To be disposed. */
export type LossAndGradients = {
  readonly loss: tf.Scalar;
  readonly gradients: tf.Tensor[];
};

export interface DifferentiateOptions {
  readonly plan: ForwardPlan;
  readonly trained: readonly TrainedParameter[];
  readonly loss: LossRule;
}

/**
 * The mean loss of a batch plus the layers' regularisation losses, and its gradients for the trained parameters alone.
 *
 * What is trained is the phase's to say: `trainable` flags of layers and variables are not looked at.
 *
 * @throws E_MODEL when a trained parameter has no influence on the loss.
 */
export function differentiate(batch: Batch, options: DifferentiateOptions): LossAndGradients {
  const { plan, trained, loss } = options;
  return tf.tidy(() => {
    const { inputs, mask } = batch;
    const targets = { targets: toTensor(batch.targets), weights: positionWeights(batch, loss) };
    const finish = plan.begin(toTensor(inputs), mask === undefined ? null : toMask(mask));
    const objective = (): tf.Scalar => {
      const dataLoss = lossOf(loss, finish(), targets);
      return plan.regularisation().reduce((sum, term) => tf.add(sum, term), dataLoss);
    };
    const variables = trained.map(({ variable }) => variable);
    // tf.variableGrads would drop variables whose `trainable` flag is off.
    const { value, grads } = tf.engine().gradients(objective, variables, undefined, true);
    const problems = trained
      .filter((_, index) => (grads[index] as tf.Tensor | undefined) === undefined)
      .map(({ name }) => `"${name}" has no influence on the loss`);
    if (problems.length > 0) throw new InvalidModel({ problems });
    return { loss: value as tf.Scalar, gradients: grads };
  });
}
