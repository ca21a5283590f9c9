import { type DenseArray, formatShape, type NamedArrays, shapesEqual, sizeOf } from '@seqgraft/core';
import type { TrainableModel } from '@seqgraft/training';
import type { Variable } from '@tensorflow/tfjs-core';
import { brandCarried, type CarriedModel, isUsed } from './carried-model.ts';
import {
  CarryReadbackError,
  CarryTargetError,
  type NonFinitePlace,
  NonFiniteWeightsError,
  TargetUsedError,
} from './carry-errors.ts';
import type { CarryPlan, CarrySource, PlanOptions } from './carry-plan.ts';
import type { CarryReport } from './carry-report.ts';
import { type HeadStart, startHead } from './head-start.ts';
import { planCarry } from './plan-carry.ts';
import { digestArrays, readVariables, writeVariable } from './snapshot.ts';

export interface CarryOptions extends PlanOptions, HeadStart {}

/**
 * Gives a target the weights of a source, by role and name, and reads them back.
 *
 * Everything is checked before the first byte is written: the plan (see {@link planCarry}), the variables of the target,
 * the finiteness of the source. If anything fails after that, the old weights of the target are put back. The source is
 * copied; the models share nothing afterwards.
 *
 * @param target a freshly built model; what is not carried keeps the values it was built with.
 * @returns the same network under a type that only this function makes, with a report.
 * @throws the errors of `planCarry`; E_CARRY_TARGET, E_NONFINITE, E_TARGET_MEAN, E_TARGET_USED, E_CARRY_READBACK.
 */
export async function carry<Model extends TrainableModel>(
  source: CarrySource,
  target: Model,
  options: CarryOptions = {},
): Promise<CarriedModel<Model>> {
  const plan = planCarry(source, target, options);
  const variables = checkTarget(target);
  const values = collectValues(plan, source, target, options);
  const left = plan.tensors.map(({ name }) => name).filter((name) => !values.has(name));
  if (left.length > 0 && isUsed(target)) throw new TargetUsedError({ tensors: left });
  const expected = await digestArrays(values);

  const before = await readVariables(new Map([...values.keys()].map((name) => [name, variableOf(variables, name)])));
  try {
    for (const [name, array] of values) writeVariable(variableOf(variables, name), array);
    const after = await readVariables(variables);
    const digests = await digestArrays(after);
    const wrong = [...expected].filter(([name, digest]) => digests.get(name) !== digest).map(([name]) => name);
    if (wrong.length > 0) throw new CarryReadbackError({ tensors: wrong });
    return brandCarried(target, writeReport(plan, after, digests), after);
  } catch (error) {
    for (const [name, array] of before) writeVariable(variableOf(variables, name), array);
    throw error;
  }
}

/** The variables by name; every parameter of the groups has one of its own, of its shape. */
function checkTarget(target: TrainableModel): ReadonlyMap<string, Variable> {
  const problems: string[] = [];
  const owner = new Map<Variable, string>();
  const declared = target.groups.flatMap((group) => group.parameters);
  for (const { name, shape } of declared) {
    const variable = target.parameters.get(name);
    if (variable === undefined) {
      problems.push(`${name} has no variable`);
    } else if (variable.isDisposed) {
      problems.push(`the variable of ${name} is disposed`);
    } else {
      if (!shapesEqual(variable.shape, shape)) {
        problems.push(`${name} is declared ${formatShape(shape)} and its variable is ${formatShape(variable.shape)}`);
      }
      if (variable.dtype !== 'float32') problems.push(`${name} is ${variable.dtype}`);
      const other = owner.get(variable);
      if (other !== undefined) problems.push(`${name} and ${other} share one variable`);
      owner.set(variable, name);
    }
  }
  for (const name of target.parameters.keys()) {
    if (!declared.some((parameter) => parameter.name === name)) problems.push(`the variable ${name} is in no group`);
  }
  if (problems.length > 0) throw new CarryTargetError({ problems });
  return target.parameters;
}

function variableOf(variables: ReadonlyMap<string, Variable>, name: string): Variable {
  return variables.get(name) as Variable; // checkTarget found one for each
}

/** Everything that will be written, by the name in the target. */
function collectValues(
  plan: CarryPlan,
  source: CarrySource,
  target: TrainableModel,
  options: CarryOptions,
): Map<string, DenseArray> {
  const values = new Map<string, DenseArray>();
  const places: NonFinitePlace[] = [];
  const fresh = new Set<string>();
  for (const tensor of plan.tensors) {
    if (tensor.outcome === 'carried') {
      const { shape, data } = source.weights.get(tensor.source) as DenseArray; // the plan checked it
      // A copy: the backend keeps what is written, and the source stays the caller's.
      const copy = { shape: [...shape], data: Float32Array.from(data) };
      values.set(tensor.name, copy);
      places.push(...findNonFinite(tensor.source, copy.data));
    } else {
      fresh.add(tensor.group);
    }
  }
  if (places.length > 0) throw new NonFiniteWeightsError({ places });
  const freshHeads = target.groups.filter((group) => group.kind === 'head' && fresh.has(group.name));
  for (const [name, array] of startHead(freshHeads, options)) values.set(name, array);
  return values;
}

function findNonFinite(tensor: string, data: Float32Array): NonFinitePlace[] {
  const index = data.findIndex((value) => !Number.isFinite(value));
  if (index < 0) return [];
  const count = data.reduce((total, value) => total + (Number.isFinite(value) ? 0 : 1), 0);
  return [{ tensor, index, value: String(data[index]), count }];
}

function writeReport(plan: CarryPlan, weights: NamedArrays, digests: ReadonlyMap<string, string>): CarryReport {
  const size = (name: string): number => sizeOf((weights.get(name) as DenseArray).shape);
  const total = (names: readonly string[]): number => names.reduce((sum, name) => sum + size(name), 0);
  const tensors = plan.tensors.map((tensor) => ({
    name: tensor.name,
    group: tensor.group,
    outcome: tensor.outcome,
    reason: tensor.outcome === 'carried' ? `from ${tensor.source} of the source` : tensor.reason,
    digest: digests.get(tensor.name) as string,
  }));
  const carried = tensors.filter(({ outcome }) => outcome === 'carried').map(({ name }) => name);
  return {
    carriedTensors: carried.length,
    totalTensors: tensors.length,
    carriedParameters: total(carried),
    totalParameters: total(tensors.map(({ name }) => name)),
    tensors,
    reinitialized: tensors
      .filter(({ outcome }) => outcome === 'reinitialized')
      .map(({ name, reason }) => ({ name, reason })),
    unusedSource: plan.unusedSource,
  };
}
