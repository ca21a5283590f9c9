import type { Tensor, Variable } from '@tensorflow/tfjs-core';
import type { layers } from '@tensorflow/tfjs-layers';
import { InvalidModel } from './errors.ts';
import { type LayerCall, layerCalls } from './forward-plan.ts';
import type { TrainableModel } from './trainable-model.ts';

/** What a layer was given as `kernelConstraint` and the like. */
export interface WeightConstraint {
  apply(weights: Tensor): Tensor;
}

/** A model whose parts are known to belong together. */
export interface CheckedModel {
  readonly model: TrainableModel;
  readonly calls: readonly LayerCall[];
  /** Names of the parameters of a group, by the group's name. */
  readonly parametersOfGroup: ReadonlyMap<string, readonly string[]>;
  /** Everything that training may move, by name: the parameters, then the rest, such as the statistics of a BatchNorm. */
  readonly variables: ReadonlyMap<string, Variable>;
  readonly constraints: ReadonlyMap<Variable, WeightConstraint>;
}

function groupProblems({ groups, parameters }: TrainableModel): string[] {
  const problems: string[] = [];
  const owners = new Map<string, string>();
  const names = new Set<string>();
  for (const group of groups) {
    if (names.has(group.name)) problems.push(`two groups are called "${group.name}"`);
    names.add(group.name);
    if (group.parameters.length === 0) problems.push(`group "${group.name}" has no parameters`);
    for (const { name } of group.parameters) {
      const owner = owners.get(name);
      if (owner !== undefined) problems.push(`"${name}" is in the groups "${owner}" and "${group.name}"`);
      owners.set(name, group.name);
      if (!parameters.has(name)) problems.push(`"${name}" of group "${group.name}" has no variable`);
    }
  }
  for (const name of parameters.keys()) if (!owners.has(name)) problems.push(`"${name}" is in no group`);
  return problems;
}

/** The live variables of a layer; those of its cell, or of both directions, too. */
export function variablesOf(layer: layers.Layer): Variable[] {
  return layer.weights.map((weight) => weight.read() as Variable);
}

/**
 * Finds out what belongs to what, by the identity of variables and never by position or name of layers.
 *
 * @throws E_MODEL when a parameter is not the network's, a trainable weight of the network is nobody's, or groups overlap.
 */
export function checkModel(model: TrainableModel): CheckedModel {
  const { network, groups, parameters } = model;
  const problems = groupProblems(model);
  if (network.inputs.length !== 1 || network.outputs.length !== 1) {
    problems.push(
      `the network must have one input and one output, it has ${network.inputs.length} and ${network.outputs.length}`,
    );
  }
  const calls = layerCalls(network);
  const nameOf = new Map<Variable, string>([...parameters].map(([name, variable]) => [variable, name]));
  const live = new Set<Variable>();
  const variables = new Map<string, Variable>(parameters);
  const constraints = new Map<Variable, WeightConstraint>();
  for (const { layer } of calls) {
    for (const weight of layer.weights) {
      const variable = weight.read() as Variable;
      live.add(variable);
      // Private in tfjs' types, and applied by no optimizer of tfjs.
      const { constraint } = weight as unknown as { constraint?: WeightConstraint | null };
      if (constraint) constraints.set(variable, constraint);
      if (nameOf.has(variable)) continue;
      if (layer.trainableWeights.includes(weight)) problems.push(`the weight "${weight.name}" is in no group`);
      variables.set(variable.name, variable);
    }
  }
  for (const [name, variable] of parameters) {
    if (!live.has(variable)) problems.push(`"${name}" is not a live variable of the network`);
  }
  if (problems.length > 0) throw new InvalidModel({ problems });
  const parametersOfGroup = new Map(groups.map((group) => [group.name, group.parameters.map(({ name }) => name)]));
  return { model, calls, parametersOfGroup, variables, constraints };
}
