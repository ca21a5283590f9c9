import { type Activation, activationOf } from './activations.ts';
import { checkCount, checkSeed } from './check-option.ts';
import { dropoutRate } from './dropout-rate.ts';
import { LayerOption } from './errors.ts';
import { initializerOf } from './initializers/initializer-of.ts';
import { deserialize, serialize, serializedObject } from './keras-object.ts';
import type { GatedLayerArgs, RecurrentLayerArgs } from './recurrent-args.ts';
import type { Constraint, Initializer, Regularizer, SerializedObject } from './tfjs-types.ts';

/** The options of a recurrent layer, checked and complete. */
export interface RecurrentConfig {
  readonly units: number;
  readonly activation: Activation;
  readonly useBias: boolean;
  readonly kernelInitializer: Initializer;
  readonly recurrentInitializer: Initializer;
  readonly biasInitializer: Initializer;
  readonly kernelRegularizer: Regularizer | null;
  readonly recurrentRegularizer: Regularizer | null;
  readonly biasRegularizer: Regularizer | null;
  readonly kernelConstraint: Constraint | null;
  readonly recurrentConstraint: Constraint | null;
  readonly biasConstraint: Constraint | null;
  readonly dropout: number;
  readonly recurrentDropout: number;
  readonly returnSequences: boolean;
  readonly returnState: boolean;
  readonly goBackwards: boolean;
  readonly stateful: boolean;
  readonly unroll: boolean;
  readonly zeroOutputForMask: boolean;
  readonly seed: number | null;
}

/** Options that Keras or tfjs has, that this package does not: a value other than these would compute something else. */
const refused: Readonly<Record<string, readonly unknown[]>> = {
  activityRegularizer: [null, undefined],
  timeMajor: [false, null, undefined],
  dropoutFunc: [null, undefined],
  cell: [null, undefined],
};

/** @throws E_LAYER_OPTION for the first option that cannot be. */
export function recurrentConfig(args: RecurrentLayerArgs, layer: string): RecurrentConfig {
  const units = checkCount(args.units, { layer, option: 'units' });
  for (const [option, allowed] of Object.entries(refused)) {
    const got = (args as unknown as Record<string, unknown>)[option];
    if (!allowed.includes(got)) {
      throw new LayerOption({ layer, option, rule: 'left out: this layer has no such option', got });
    }
  }
  const initializer = (option: 'kernelInitializer' | 'recurrentInitializer' | 'biasInitializer', usual: string) =>
    initializerOf(args[option] ?? usual, { layer, option });
  return {
    units,
    activation: activationOf(args.activation === undefined ? 'tanh' : args.activation, layer, 'activation'),
    useBias: args.useBias ?? true,
    kernelInitializer: initializer('kernelInitializer', 'glorotUniform'),
    recurrentInitializer: initializer('recurrentInitializer', 'orthogonal'),
    biasInitializer: initializer('biasInitializer', 'zeros'),
    kernelRegularizer: regularizerOf(args.kernelRegularizer, layer, 'kernelRegularizer'),
    recurrentRegularizer: regularizerOf(args.recurrentRegularizer, layer, 'recurrentRegularizer'),
    biasRegularizer: regularizerOf(args.biasRegularizer, layer, 'biasRegularizer'),
    kernelConstraint: constraintOf(args.kernelConstraint, layer, 'kernelConstraint'),
    recurrentConstraint: constraintOf(args.recurrentConstraint, layer, 'recurrentConstraint'),
    biasConstraint: constraintOf(args.biasConstraint, layer, 'biasConstraint'),
    dropout: dropoutRate(args.dropout ?? 0, { layer, option: 'dropout' }),
    recurrentDropout: dropoutRate(args.recurrentDropout ?? 0, { layer, option: 'recurrentDropout' }),
    returnSequences: args.returnSequences ?? false,
    returnState: args.returnState ?? false,
    goBackwards: args.goBackwards ?? false,
    stateful: args.stateful ?? false,
    unroll: args.unroll ?? false,
    zeroOutputForMask: args.zeroOutputForMask ?? false,
    seed: checkSeed(args.seed, layer),
  };
}

/** The activation of the gates, by default Keras' `sigmoid`. */
export function gateActivation(args: GatedLayerArgs, layer: string): Activation {
  const { recurrentActivation } = args;
  return activationOf(
    recurrentActivation === undefined ? 'sigmoid' : recurrentActivation,
    layer,
    'recurrentActivation',
  );
}

/** As JSON has it. Options that Keras 2 does not know are left out where they have their defaults, so that Keras reads it. */
export function serializeRecurrentConfig(config: RecurrentConfig): Record<string, unknown> {
  const { seed, zeroOutputForMask, ...plain } = config;
  return {
    ...plain,
    activation: config.activation.name,
    kernelInitializer: serialize(config.kernelInitializer),
    recurrentInitializer: serialize(config.recurrentInitializer),
    biasInitializer: serialize(config.biasInitializer),
    kernelRegularizer: serialize(config.kernelRegularizer),
    recurrentRegularizer: serialize(config.recurrentRegularizer),
    biasRegularizer: serialize(config.biasRegularizer),
    activityRegularizer: null,
    kernelConstraint: serialize(config.kernelConstraint),
    recurrentConstraint: serialize(config.recurrentConstraint),
    biasConstraint: serialize(config.biasConstraint),
    ...(zeroOutputForMask ? { zeroOutputForMask } : {}),
    ...(seed === null ? {} : { seed }),
  };
}

type Identifier<T> = T | SerializedObject | string | null | undefined;

function regularizerOf(identifier: Identifier<Regularizer>, layer: string, option: string): Regularizer | null {
  if (identifier === null || identifier === undefined) return null;
  if (typeof (identifier as Regularizer).apply === 'function') return identifier as Regularizer;
  const object = serializedObject(identifier, { layer, option });
  // Keras has classes L1 and L2 beside L1L2, tfjs has L1L2 for all.
  const only = { l1: 0, l2: 0, ...object.config };
  const known = /^(L1|L2)$/.test(object.className) ? { className: 'L1L2', config: only } : object;
  return deserialize<Regularizer>(known.className === 'L1l2' ? { ...known, className: 'L1L2' } : known, {
    layer,
    option,
  });
}

function constraintOf(identifier: Identifier<Constraint>, layer: string, option: string): Constraint | null {
  if (identifier === null || identifier === undefined) return null;
  if (typeof (identifier as Constraint).apply === 'function') return identifier as Constraint;
  return deserialize<Constraint>(serializedObject(identifier, { layer, option }), { layer, option });
}
