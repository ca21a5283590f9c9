import type { NamedArrays } from '@seqgraft/core';
import type { TrainableModel } from '@seqgraft/training';
import type { Variable } from '@tensorflow/tfjs-core';
import type { CarryReport } from './carry-report.ts';

const brand: unique symbol = Symbol('seqgraft.carried');

/**
 * A target that has been given the weights of a source, with the report of it.
 *
 * Only `carry` makes one, and `adapt` takes nothing else: forgetting to carry does not type-check.
 */
export interface CarriedModel<Model extends TrainableModel = TrainableModel> extends TrainableModel {
  readonly [brand]: true;
  /** The target as it was passed to `carry`, with all that it can do besides. It is the same network, not a copy. */
  readonly model: Model;
  readonly report: CarryReport;
}

/** A model that no weights were carried to: what a control is trained from. */
export interface FreshModel extends TrainableModel {
  readonly [brand]?: never;
}

/** Copies of the weights as `carry` left them: what distances are measured from. */
const weightsAtCarry = new WeakMap<object, NamedArrays>();
/** Variables that hold carried weights, under whatever object they are reached. */
const carriedVariables = new WeakSet<Variable>();

/** Variables that `trainControl` trained. */
const trainedVariables = new WeakSet<Variable>();

/** Internal to this package: the only maker of carried models. */
export function brandCarried<Model extends TrainableModel>(
  model: Model,
  report: CarryReport,
  weights: NamedArrays,
): CarriedModel<Model> {
  const { network, groups, parameters } = model;
  const carried: CarriedModel<Model> = { [brand]: true, network, groups, parameters, model, report };
  weightsAtCarry.set(carried, weights);
  for (const variable of parameters.values()) carriedVariables.add(variable);
  return carried;
}

/** The weights as `carry` left them; undefined for anything that `carry` did not make, whatever its type says. */
export function readWeightsAtCarry(model: TrainableModel): NamedArrays | undefined {
  return weightsAtCarry.get(model);
}

/** Whether weights were ever carried into the variables of a model, also when it is not the object that `carry` returned. */
export function holdsCarriedWeights(model: TrainableModel): boolean {
  return [...model.parameters.values()].some((variable) => carriedVariables.has(variable));
}

/** Remembers that the variables of a model are no longer as they were built. */
export function markTrained(model: TrainableModel): void {
  for (const variable of model.parameters.values()) trainedVariables.add(variable);
}

/** Whether a model may no longer be as it was built: it was carried to, or trained here. */
export function isUsed(model: TrainableModel): boolean {
  return holdsCarriedWeights(model) || [...model.parameters.values()].some((one) => trainedVariables.has(one));
}
