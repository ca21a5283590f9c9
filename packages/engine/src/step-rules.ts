import { InvalidOption } from './errors.ts';
import type { OptimizerNumbers } from './optimizer.ts';
import type { LayerSpec } from './resolve-network.ts';

export interface StepOptions {
  readonly learningRate: number;
  /**
   * A multiple of the learning rate by group (`recurrent_1`) or by parameter (`recurrent_1/bias`, which goes before its
   * group's); 0 freezes, 1 where none is given. Below the lowest group that learns there is no backward pass.
   */
  readonly multipliers?: Readonly<Record<string, number>>;
  /**
   * How much the weights are pulled to the trainer's anchor before the update, by group or by parameter:
   * w ← w + learningRate · multiplier · pull · (anchor − w). 0 where none is given.
   */
  readonly pulls?: Readonly<Record<string, number>>;
  /** Which dropout masks; default: the number of steps so far. */
  readonly counter?: number;
  /** Groups that drop nothing in this step. */
  readonly withoutDropout?: readonly string[];
}

/** The multiplier of one parameter in one step. */
export interface Rule {
  readonly name: string;
  readonly multiplier: number;
  readonly pull: number;
}

/** What a parameter's rows are updated with. */
export interface Rate {
  readonly frozen: boolean;
  /** Of Adam: with its correction for the first moment's start at zero. */
  readonly stepSize: number;
  /** Of Adam: what the root of the second moment is multiplied with, for the same reason. */
  readonly rootFactor: number;
  readonly decay: number;
  /** Share of the way to the anchor. */
  readonly pull: number;
}

/**
 * Rules of all layers' passes: of kernel, bias and recurrent kernel, in the order of the rows of their panels.
 *
 * @param parameters of the network, by name
 * @throws E_ENGINE_OPTION
 */
export function rulesOf(
  layers: readonly LayerSpec[],
  parameters: ReadonlyMap<string, unknown>,
  { learningRate, multipliers = {}, pulls = {} }: StepOptions,
): Rule[][][] {
  const rule = 'a number from 0 on';
  if (!(learningRate >= 0 && Number.isFinite(learningRate))) {
    throw new InvalidOption({ option: 'learningRate', rule, got: learningRate });
  }
  const groups = layers.flatMap(({ group, passes }) => [group, ...passes.map(({ kernel }) => kernel.group)]);
  for (const [option, numbers] of Object.entries({ multipliers, pulls })) {
    for (const [name, got] of Object.entries(numbers)) {
      if (!groups.includes(name) && !parameters.has(name)) {
        const known = [...groups, ...parameters.keys()];
        throw new InvalidOption({ option, rule: 'by group or parameter of the network', got: name, known });
      }
      if (!(got >= 0 && Number.isFinite(got))) throw new InvalidOption({ option: `${option}.${name}`, rule, got });
    }
  }
  return layers.map((layer) =>
    layer.passes.map((pass) =>
      ['kernel', 'bias', 'recurrent_kernel'].map((role) => {
        const name = role === 'kernel' ? pass.kernel.name : `${pass.prefix}/${role}`;
        // A parameter that is not there (no bias, a head's state) goes with the kernel and has no gradient.
        const given = parameters.has(name) ? name : pass.kernel.name;
        const group = given === pass.kernel.name ? pass.kernel.group : pass.group;
        return {
          name,
          multiplier: multipliers[given] ?? multipliers[group] ?? 1,
          pull: pulls[given] ?? pulls[group] ?? 0,
        };
      }),
    ),
  );
}

/** @param trained updates so far, by parameter */
export function ratesOf(
  rules: readonly Rule[],
  trained: ReadonlyMap<string, number>,
  { optimizer, learningRate }: { optimizer: OptimizerNumbers; learningRate: number },
): Rate[] {
  const { adam, beta1, beta2, weightDecay } = optimizer;
  const ofKernel = trained.get(rules[0]?.name as string) as number;
  return rules.map(({ name, multiplier, pull }) => {
    const count = (trained.get(name) ?? ofKernel) + 1;
    const rate = learningRate * multiplier;
    return {
      frozen: multiplier === 0,
      stepSize: adam ? rate / (1 - beta1 ** count) : rate,
      rootFactor: 1 / Math.sqrt(1 - beta2 ** count),
      decay: rate * weightDecay,
      pull: rate * pull,
    };
  });
}
