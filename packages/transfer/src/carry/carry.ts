import { formatShape, type NamedArrays, shapesEqual } from '@seqgraft/core';
import type { TrainableModel } from '@seqgraft/training';
import type { Variable } from '@tensorflow/tfjs-core';
import { brandCarried, type CarriedModel, isUsed } from './carried-model.ts';
import { CarryReadbackError, CarryTargetError, TargetUsedError } from './carry-errors.ts';
import type { CarrySource, PlanOptions } from './carry-plan.ts';
import { collectValues } from './collect-values.ts';
import type { HeadStart } from './head-start.ts';
import { planCarry } from './plan-carry.ts';
import { digestArrays, readVariables, writeVariable } from './variable-arrays.ts';
import { writeReport } from './write-report.ts';

export interface CarryOptions extends PlanOptions, HeadStart {}

/**
 * Gives a target the weights of a source, by role and name, and reads them back. Where the two differ in columns, tokens,
 * outputs, units or directions, the weights are adapted: see {@link planCarry}.
 *
 * Everything is checked before the first byte is written: the plan (see {@link planCarry}), the variables of the target,
 * the finiteness of the source. If anything fails after that, the old weights of the target are put back. The source is
 * copied; the models share nothing afterwards.
 *
 * @param target a freshly built model; what is not carried keeps the values it was built with.
 * @returns the same network under a type that only this function makes, with a report.
 * @throws the errors of `planCarry` (E_CARRY_MISMATCH, E_CARRY_NAMES, …); E_CARRY_TARGET, E_NONFINITE, E_TARGET_MEAN, E_TARGET_USED, E_CARRY_READBACK.
 */
export async function carry<Model extends TrainableModel>(
  source: CarrySource,
  target: Model,
  options: CarryOptions = {},
): Promise<CarriedModel<Model>> {
  const plan = planCarry(source, target, options);
  const variables = checkTarget(target);
  const before = await readVariables(variables);
  const { values, asBuilt } = collectValues({ plan, source, target, built: before, start: options });
  if (asBuilt.length > 0 && isUsed(target)) throw new TargetUsedError({ tensors: asBuilt });
  const expected = await digestArrays(values);

  try {
    for (const [name, array] of values) writeVariable(variableOf(variables, name), array);
    const after = await readVariables(variables);
    const digests = await digestArrays(after);
    const wrong = [...expected].filter(([name, digest]) => digests.get(name) !== digest).map(([name]) => name);
    if (wrong.length > 0) throw new CarryReadbackError({ tensors: wrong });
    return brandCarried(target, writeReport(plan, digests), after);
  } catch (error) {
    restore(variables, before, values);
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

/** Puts back what stood where something was written. */
function restore(variables: ReadonlyMap<string, Variable>, before: NamedArrays, written: NamedArrays): void {
  for (const [name, array] of before) if (written.has(name)) writeVariable(variableOf(variables, name), array);
}

function variableOf(variables: ReadonlyMap<string, Variable>, name: string): Variable {
  return variables.get(name) as Variable; // checkTarget found one for each
}
