import { didYouMean } from '@seqgraft/core';
import * as tf from '@tensorflow/tfjs-core';
import { camelCase } from './camel-case.ts';
import { LayerOption } from './errors.ts';

/** Names as tfjs and Keras write them; the ones after `linear` go through tfjs' own functions. */
export type ActivationName =
  | 'tanh'
  | 'sigmoid'
  | 'hardSigmoid'
  | 'hard_sigmoid'
  | 'relu'
  | 'linear'
  | 'elu'
  | 'selu'
  | 'relu6'
  | 'softplus'
  | 'softsign'
  | 'softmax'
  | 'swish'
  | 'mish'
  | 'gelu'
  | 'gelu_new';

/** An activation: a name for the config and a function of a tensor. */
export interface Activation {
  /** As tfjs writes it in a config: `hardSigmoid`. */
  readonly name: string;
  apply(x: tf.Tensor2D): tf.Tensor2D;
  /** The derivative as a function of the *output* y, where it is one; null otherwise. */
  readonly derivative: ((y: tf.Tensor2D) => tf.Tensor2D) | null;
}

/** y = x */
export const linear: Activation = { name: 'linear', apply: (x) => x, derivative: (y) => tf.onesLike(y) };

const ownActivations: readonly Activation[] = [
  // y′ = 1 − y²
  { name: 'tanh', apply: (x) => tf.tanh(x), derivative: (y) => tf.sub(1, tf.square(y)) },
  // y′ = y (1 − y) = y − y²
  { name: 'sigmoid', apply: (x) => tf.sigmoid(x), derivative: (y) => tf.sub(y, tf.square(y)) },
  // y = clip(0.2 x + 0.5, 0, 1), Keras 2; y′ = 0.2 where it is not clipped
  {
    name: 'hardSigmoid',
    apply: (x) => tf.clipByValue(tf.add(tf.mul(x, 0.2), 0.5), 0, 1) as tf.Tensor2D,
    derivative: (y) => tf.mul(tf.cast(tf.logicalAnd(tf.greater(y, 0), tf.less(y, 1)), 'float32'), 0.2) as tf.Tensor2D,
  },
  { name: 'relu', apply: (x) => tf.relu(x), derivative: (y) => tf.step(y) },
  linear,
];
const activations: ReadonlyMap<string, Activation> = new Map(ownActivations.map((own) => [own.name, own]));

/**
 * The activation of a name, in tfjs' spelling (`hardSigmoid`) or Keras' (`hard_sigmoid`); null is `linear`.
 *
 * @throws E_LAYER_OPTION for an unknown name.
 */
export function activationOf(identifier: unknown, layer: string, option: string): Activation {
  if (identifier === null) return linear;
  const name = nameOf(identifier);
  const found = name === undefined ? undefined : (activations.get(camelCase(name)) ?? activationOfTfjs(name));
  if (found !== undefined) return found;
  const known = ['tanh', 'sigmoid', 'hardSigmoid', 'relu', 'linear', 'elu', 'selu', 'softplus', 'softsign', 'swish'];
  throw new LayerOption({
    layer,
    option,
    rule: `the name of an activation (${known.join(', ')}, …)`,
    got: identifier,
    hint: name === undefined ? '' : didYouMean(name, known),
  });
}

/** Activations are the classes of tfjs whose names begin small. */
function activationOfTfjs(name: string): Activation | undefined {
  const registered = new Map(Object.entries(tf.serialization.SerializationMap.getMap().classNameMap));
  const [activationClass] = registered.get(name) ?? registered.get(camelCase(name)) ?? [];
  if (activationClass === undefined || !/^[a-z]/.test(activationClass.className)) return undefined;
  const made = new activationClass() as unknown as { apply(x: tf.Tensor): tf.Tensor };
  return { name: activationClass.className, apply: (x) => made.apply(x) as tf.Tensor2D, derivative: null };
}

function nameOf(identifier: unknown): string | undefined {
  if (typeof identifier === 'string') return identifier;
  // An Activation of tfjs, or one as a config has it.
  const object = identifier as { getClassName?: () => string; className?: string } | undefined;
  return object?.getClassName?.() ?? object?.className;
}
