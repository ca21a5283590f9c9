import { formatShape } from '@seqgraft/core';
import * as tf from '@tensorflow/tfjs-core';
import { InputSpec, layers } from '@tensorflow/tfjs-layers';
import { type Activation, linear } from './activations.ts';
import { type ApplyArguments, type ApplyInputs, type ApplyResult, applyWithState } from './apply-with-state.ts';
import type { RecurrentCell } from './cells/recurrent-cell.ts';
import { CompiledLayer, type EngineUse } from './compiled/compiled-layer.ts';
import { defaultSeed } from './default-seed.ts';
import { dropoutMask, type MaskKey } from './dropout-mask.ts';
import { EmptySequence, NotStateful } from './errors.ts';
import { firstMask, firstShape, firstTensor } from './first-input.ts';
import { placeInitializer } from './initializers/seeded-initializer.ts';
import { checkStates, KeptState, stateBefore } from './kept-state.ts';
import type { RecurrentLayerArgs } from './recurrent-args.ts';
import { type RecurrentConfig, recurrentConfig, serializeRecurrentConfig } from './recurrent-config.ts';
import { type PlainWeights, runPlain } from './run-plain.ts';
import type { SequenceResult } from './sequence.ts';
import { checkedMask } from './step-mask.ts';
import type { CallArguments, Constraint, Initializer, LayerVariable, Regularizer, Shape } from './tfjs-types.ts';

/** What SimpleRNN, LSTM and GRU share: weights, options, states, masks and the call; they differ in their cell. */
export abstract class RecurrentLayer extends layers.Layer {
  /** The equation. */
  abstract readonly cell: RecurrentCell;
  /** Options, complete. */
  readonly config: RecurrentConfig;
  /** Of the gates; unused by a layer without gates. */
  readonly recurrentActivation: Activation = linear;
  override supportsMasking = true;
  /** Number of the next dropout masks: calls in training so far. Set it to go on where another run stopped. */
  counter = 0;
  protected kernel: LayerVariable | null = null;
  protected recurrentKernel: LayerVariable | null = null;
  protected bias: LayerVariable | null = null;
  readonly #kept: KeptState = new KeptState();
  readonly #compiled: CompiledLayer = new CompiledLayer(() => this.name, this);
  #direction: 'forward' | 'backward' | null = null;

  constructor(args: RecurrentLayerArgs) {
    super(args);
    this.config = recurrentConfig(args, this.name);
    this._stateful = this.config.stateful;
    this.inputSpec = [new InputSpec({ ndim: 3 })];
  }

  /** One row of the kernels' columns; a GRU that resets after has two. */
  protected get biasShape(): number[] {
    return [this.cell.gates * this.config.units];
  }

  /** In the order kernel, recurrent kernel, bias, frozen or not. */
  override get weights(): LayerVariable[] {
    return [...this._trainableWeights];
  }

  /** The live variables by role; null where there is none, or none yet. */
  get variables(): { kernel: tf.Variable | null; recurrentKernel: tf.Variable | null; bias: tf.Variable | null } {
    const read = (weight: LayerVariable | null) => (weight?.read() ?? null) as tf.Variable | null;
    return { kernel: read(this.kernel), recurrentKernel: read(this.recurrentKernel), bias: read(this.bias) };
  }

  /** The states kept between calls, [batch, units] each; null before the first call. Stateful layers only. */
  get states(): readonly tf.Tensor2D[] | null {
    return this.#kept.tensors;
  }

  /**
   * Gives back what the compiled engine keeps for this layer.
   * @internal
   */
  releaseCompiled(): void {
    this.#compiled.dispose();
  }

  /** What computed the last call: the compiled engine, or TensorFlow.js and why. Null before the first call. */
  get engine(): EngineUse | null {
    return this.#compiled.use;
  }

  /**
   * Makes this layer one direction of a Bidirectional: names as Keras has them, random streams of its own.
   * @internal
   */
  becomeDirection(direction: 'forward' | 'backward'): void {
    this.name = `${direction}_${this.name}`;
    this.#direction = direction;
  }

  /** @param inputShape [batch, time, features], or that and the shapes of the initial states. */
  override build(inputShape: Shape | Shape[]): void {
    const features = firstShape(inputShape).at(-1) as number;
    const { config, cell } = this;
    const columns = cell.gates * config.units;
    // The specs of initial states stand behind the input's while apply() runs.
    this.inputSpec = [new InputSpec({ shape: [null, null, features] }), ...this.inputSpec.slice(1)];
    this.kernel = this.addRole('kernel', [features, columns]);
    this.recurrentKernel = this.addRole('recurrent', [config.units, columns]);
    if (config.useBias) this.bias = this.addRole('bias', this.biasShape);
    // tfjs leaves the variables of a layer that was made with trainable: false open to an optimizer.
    if (!this.trainable) for (const weight of this.weights) weight.trainable = false;
    this.built = true;
  }

  /** The seed of weights and masks that have none of their own. */
  get seed(): number {
    return this.config.seed ?? defaultSeed(this.name);
  }

  /** What the bias begins with, given what its initialiser makes of it. */
  protected beginBias(initializer: Initializer): Initializer {
    return initializer;
  }

  override apply(inputs: ApplyInputs, kwargs: ApplyArguments = {}): ApplyResult {
    return applyWithState(this, { inputs, kwargs }, (given, rest) => super.apply(given, rest));
  }

  override call(inputs: tf.Tensor | tf.Tensor[], kwargs: CallArguments = {}): tf.Tensor | tf.Tensor[] {
    return tf.tidy(() => {
      const input = firstTensor(inputs) as tf.Tensor3D;
      const { output: inTime, state } = this.run(input, kwargs);
      const { returnSequences, returnState, goBackwards } = this.config;
      const output = returnSequences && goBackwards ? tf.reverse(inTime, 1) : inTime;
      if (!returnState) return output;
      // Output and h may be one tensor, and a model may dispose of one before it reads the other.
      return [output, ...state.map((tensor) => (tensor === output ? tf.clone(tensor) : tensor))];
    });
  }

  /**
   * All steps, in a tidy of the caller: outputs of every step are in the order of time.
   * @internal
   */
  run(input: tf.Tensor3D, { training = false, mask, initialState }: CallArguments): SequenceResult {
    const { config } = this;
    const [batch, time, features] = input.shape;
    if (time === 0) throw new EmptySequence({ layer: this.name, shape: formatShape(input.shape) });
    const drop = (shape: number[], rate: number, purpose: number) =>
      training && rate > 0 ? dropoutMask(shape, rate, this.maskKey(purpose)) : null;
    const inputDropout = drop([batch, 1, features], config.dropout, 0);
    const recurrentDropout = drop([batch, config.units], config.recurrentDropout, 1) as tf.Tensor2D | null;
    if (inputDropout !== null || recurrentDropout !== null) this.counter += 1;

    const inputs = {
      x: inputDropout === null ? tf.cast(input, 'float32') : tf.mul<tf.Tensor3D>(input, inputDropout),
      initialState: stateBefore(initialState, this.#kept, {
        layer: this.name,
        count: this.cell.states,
        shape: [batch, config.units],
      }),
      mask: checkedMask(mask, { layer: this.name, batch, time }),
      recurrentDropout,
    };
    const result =
      this.#compiled.run({
        ...inputs,
        weights: this.variables as { kernel: tf.Variable; recurrentKernel: tf.Variable; bias: tf.Variable | null },
        dropsState: recurrentDropout !== null,
        givesStates: config.returnState || this.stateful,
      }) ?? runPlain(this, this.plainWeights(), inputs);
    if (this.stateful) this.#kept.replace(result.state);
    return result;
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape | Shape[] {
    const { units, returnSequences, returnState } = this.config;
    const [batch, time] = firstShape(inputShape);
    const output = (returnSequences ? [batch, time, units] : [batch, units]) as Shape;
    if (!returnState) return output;
    return [output, ...Array.from({ length: this.cell.states }, () => [batch, units] as Shape)];
  }

  override computeMask(_inputs: tf.Tensor | tf.Tensor[], mask?: tf.Tensor | tf.Tensor[]): tf.Tensor | tf.Tensor[] {
    const output = this.config.returnSequences ? firstMask(mask) : null;
    // tfjs' type knows no null, its code does: "no mask".
    const all = this.config.returnState ? [output, ...Array.from({ length: this.cell.states }, () => null)] : output;
    return all as tf.Tensor | tf.Tensor[];
  }

  /**
   * Forgets the kept states, or sets them.
   *
   * @param states [batch, units] each; they are copied
   */
  override resetStates(states?: tf.Tensor | tf.Tensor[] | null): void {
    if (!this.stateful) throw new NotStateful({ layer: this.name });
    if (states === undefined || states === null) {
      this.#kept.clear();
      return;
    }
    const list = Array.isArray(states) ? states : [states];
    const batch = list[0]?.shape[0] ?? 0;
    const { units } = this.config;
    const remedy = 'Give a tensor for each state.';
    checkStates(list, { layer: this.name, what: 'states', count: this.cell.states, shape: [batch, units], remedy });
    this.#kept.replace(list);
  }

  override getConfig(): tf.serialization.ConfigDict {
    return { ...super.getConfig(), ...(serializeRecurrentConfig(this.config) as tf.serialization.ConfigDict) };
  }

  protected override disposeWeights(): number {
    this.#kept.clear();
    this.releaseCompiled();
    return super.disposeWeights();
  }

  private plainWeights(): PlainWeights {
    const { kernel, recurrentKernel } = this.variables as { kernel: tf.Tensor2D; recurrentKernel: tf.Tensor2D };
    return { kernel, recurrentKernel, ...this.splitBias() };
  }

  /** The bias that x · kernel gets, and the one that h · recurrentKernel gets. */
  protected splitBias(): Pick<PlainWeights, 'inputBias' | 'recurrentBias'> {
    return { inputBias: (this.bias?.read() ?? null) as tf.Tensor1D | null, recurrentBias: null };
  }

  private maskKey(purpose: number): MaskKey {
    return { seed: this.seed, counter: this.counter, purpose: this.#direction === 'backward' ? purpose + 2 : purpose };
  }

  private addRole(role: 'kernel' | 'recurrent' | 'bias', shape: number[]): LayerVariable {
    const { config } = this;
    const weight = role === 'recurrent' ? 'recurrent_kernel' : role;
    const direction = this.#direction === null ? [] : [this.#direction];
    const stream = { seed: this.seed, path: [weight], direction };
    const placed = placeInitializer(config[`${role}Initializer`], stream);
    const initializer = role === 'bias' ? this.beginBias(placed) : placed;
    const name = this.#direction === null ? weight : `${this.name}/${weight}`;
    // tfjs' type knows no null for "none", its code does.
    const regularizer = config[`${role}Regularizer`] as Regularizer;
    const constraint = config[`${role}Constraint`] as Constraint;
    return this.addWeight(name, shape, 'float32', initializer, regularizer, true, constraint);
  }
}
