import type { Variable } from '@tensorflow/tfjs-core';
import type { LayerCall } from './forward-plan.ts';
import { knownClass } from './known-class.ts';
import type { CheckedModel } from './model-parameters.ts';

/** A dense layer at the top that gives a linear function of its inputs. */
export interface LinearHead {
  /** [features, outputs] */
  readonly kernel: Variable;
  readonly bias: Variable | null;
  /** Names of both, as far as they are there. */
  readonly parameters: readonly string[];
}

/** The head of a network, or why it is not one that can be solved. */
export function linearHead({ calls, model, constraints }: CheckedModel): LinearHead | { readonly reason: string } {
  const top = calls.at(-1) as LayerCall;
  const { layer } = top;
  const refuse = (problem: string): { reason: string } => ({ reason: `layer "${layer.name}" ${problem}` });
  if (knownClass(layer) !== 'Dense') return refuse(`is of the class ${layer.getClassName()}, not Dense`);
  const activation = (layer.getConfig().activation ?? 'linear') as string;
  if (activation !== 'linear') return refuse(`has the activation ${activation}`);
  if (top.inputs[0] !== (calls.at(-2)?.outputs[0] ?? 0)) return refuse('reads something else than the layer before it');
  const variables = layer.weights.map((weight) => weight.read() as Variable);
  if (variables.some((variable) => constraints.has(variable))) return refuse('has a constraint');
  const nameOf = new Map([...model.parameters].map(([name, variable]) => [variable, name]));
  const parameters = variables.map((variable) => nameOf.get(variable)).filter((name) => name !== undefined);
  if (parameters.length < variables.length) return refuse('has weights that are in no group');
  const [kernel, bias = null] = variables;
  return { kernel: kernel as Variable, bias, parameters };
}
