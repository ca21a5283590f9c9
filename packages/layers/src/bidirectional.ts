import * as tf from '@tensorflow/tfjs-core';
import { InputSpec, layers } from '@tensorflow/tfjs-layers';
import { type ApplyArguments, type ApplyInputs, type ApplyResult, applyWithState } from './apply-with-state.ts';
import { checkChoice } from './check-option.ts';
import { makeDirection, reversed, templateOf } from './direction.ts';
import { LayerOption, LayerState } from './errors.ts';
import { firstMask, firstTensor } from './first-input.ts';
import { withoutCustomObjects } from './keras-object.ts';
import { markOwnClass } from './own-class.ts';
import type { LayerArgs } from './recurrent-args.ts';
import type { RecurrentLayer } from './recurrent-layer.ts';
import type { CallArguments, LayerVariable, SerializedObject, Shape } from './tfjs-types.ts';

/** How the outputs of both directions become one; null gives both. */
export type MergeMode = 'concat' | 'sum' | 'mul' | 'ave' | null;

export interface BidirectionalArgs extends LayerArgs {
  /** The layer that is copied for each direction: of this package, or one of tf.layers with the same class name, or its config. */
  layer: layers.Layer | SerializedObject;
  /** The layer that reads backwards, where it differs. Default: as `layer`, reading the other way. */
  backwardLayer?: layers.Layer | SerializedObject | null | undefined;
  /** Default `concat`. */
  mergeMode?: MergeMode | undefined;
}

const mergeModes: readonly MergeMode[] = ['concat', 'sum', 'mul', 'ave', null];

/** A recurrent layer read in both directions, in place of tf.layers.bidirectional. Schuster and Paliwal, IEEE TSP 45 (1997). */
export class Bidirectional extends layers.Layer {
  static readonly className = 'Bidirectional';
  static {
    markOwnClass(Bidirectional);
  }
  readonly forwardLayer: RecurrentLayer;
  readonly backwardLayer: RecurrentLayer;
  readonly mergeMode: MergeMode;
  override supportsMasking = true;
  readonly #template: SerializedObject;
  readonly #backwardTemplate: SerializedObject | null;

  constructor(args: BidirectionalArgs) {
    super(args);
    const { mergeMode = 'concat', backwardLayer } = args;
    this.mergeMode = checkChoice(mergeMode, mergeModes, { layer: this.name, option: 'mergeMode' });
    this.#template = templateOf(args.layer, { layer: this.name, option: 'layer' });
    this.#backwardTemplate = backwardLayer
      ? templateOf(backwardLayer, { layer: this.name, option: 'backwardLayer' })
      : null;
    this.forwardLayer = makeDirection(this.#template, 'forward');
    this.backwardLayer = makeDirection(this.#backwardTemplate ?? reversed(this.#template), 'backward');
    this.checkDirections();
    this.inputSpec = [new InputSpec({ ndim: 3 })];
    this._stateful = this.forwardLayer.stateful;
    if (!this.trainable) this.trainable = false;
  }

  override build(inputShape: Shape | Shape[]): void {
    this.forwardLayer.build(inputShape);
    this.backwardLayer.build(inputShape);
    // Held here too: what freezes a nested model sets the variables of its layers' own lists.
    this._trainableWeights = [...this.forwardLayer.weights, ...this.backwardLayer.weights];
    this.inputSpec = [...this.forwardLayer.inputSpec, ...this.inputSpec.slice(1)];
    this.built = true;
  }

  override get trainable(): boolean {
    return this.trainable_;
  }

  override set trainable(trainable: boolean) {
    this.trainable_ = trainable;
    // The constructor of tfjs' Layer comes before the directions are there.
    for (const direction of this.directions()) direction.trainable = trainable;
  }

  /** Forward kernel, recurrent kernel, bias, then backward, frozen or not. */
  override get weights(): LayerVariable[] {
    return this.directions().flatMap((direction) => direction.weights);
  }

  override get losses(): layers.Layer['losses'] {
    return this.directions().flatMap((direction) => direction.losses);
  }

  override setFastWeightInitDuringBuild(value: boolean): void {
    super.setFastWeightInitDuringBuild(value);
    for (const direction of this.directions()) direction.setFastWeightInitDuringBuild(value);
  }

  override apply(inputs: ApplyInputs, kwargs: ApplyArguments = {}): ApplyResult {
    return applyWithState(this, { inputs, kwargs }, (given, rest) => super.apply(given, rest));
  }

  override call(inputs: tf.Tensor | tf.Tensor[], kwargs: CallArguments = {}): tf.Tensor | tf.Tensor[] {
    return tf.tidy(() => {
      const input = firstTensor(inputs) as tf.Tensor3D;
      const [forwardState, backwardState] = this.splitStates(kwargs.initialState);
      const forward = this.forwardLayer.run(input, { ...kwargs, initialState: forwardState });
      const backward = this.backwardLayer.run(input, { ...kwargs, initialState: backwardState });
      const output = this.merge(forward.output, backward.output);
      if (!this.forwardLayer.config.returnState) return output.length === 1 ? (output[0] as tf.Tensor) : output;
      const states = [...forward.state, ...backward.state];
      return [...output, ...states.map((state) => (output.includes(state) ? tf.clone(state) : state))];
    });
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape | Shape[] {
    const shapes = this.forwardLayer.computeOutputShape(inputShape);
    const [output, ...states] = (this.forwardLayer.config.returnState ? shapes : [shapes]) as Shape[];
    const width = (output as Shape).at(-1) as number;
    const backwardWidth = this.backwardLayer.config.units;
    const steps = (output as Shape).slice(0, -1);
    const outputs =
      this.mergeMode === null
        ? [output as Shape, [...steps, backwardWidth]]
        : [[...steps, this.mergeMode === 'concat' ? width + backwardWidth : width]];
    const backwardStates = states.map(([batch]) => [batch as number | null, backwardWidth]);
    const all = [...outputs, ...states, ...backwardStates];
    return all.length === 1 ? (all[0] as Shape) : all;
  }

  override computeMask(_inputs: tf.Tensor | tf.Tensor[], mask?: tf.Tensor | tf.Tensor[]): tf.Tensor | tf.Tensor[] {
    const { returnSequences, returnState } = this.forwardLayer.config;
    const output = returnSequences ? firstMask(mask) : null;
    const outputs = this.mergeMode === null ? [output, output] : [output];
    const states = Array.from({ length: returnState ? 2 * this.forwardLayer.cell.states : 0 }, () => null);
    const all = [...outputs, ...states];
    return (all.length === 1 ? output : all) as tf.Tensor | tf.Tensor[];
  }

  /** @param states of both directions, forward first; they are copied. Left out: forget them. */
  override resetStates(states?: tf.Tensor[] | null): void {
    const [forward, backward] = this.splitStates(states);
    this.forwardLayer.resetStates(forward);
    this.backwardLayer.resetStates(backward);
  }

  override getConfig(): tf.serialization.ConfigDict {
    const backwardLayer = this.#backwardTemplate;
    return {
      ...super.getConfig(),
      mergeMode: this.mergeMode,
      layer: this.#template as unknown as tf.serialization.ConfigDict,
      ...(backwardLayer ? { backwardLayer: backwardLayer as unknown as tf.serialization.ConfigDict } : {}),
    };
  }

  static override fromConfig<T extends tf.serialization.Serializable>(
    layerClass: tf.serialization.SerializableConstructor<T>,
    config: tf.serialization.ConfigDict,
  ): T {
    return new layerClass(withoutCustomObjects(config));
  }

  protected override disposeWeights(): number {
    if (this.stateful) this.resetStates();
    for (const direction of this.directions()) direction.releaseCompiled();
    return super.disposeWeights();
  }

  private directions(): RecurrentLayer[] {
    return [this.forwardLayer, this.backwardLayer].filter((layer) => layer !== undefined);
  }

  private splitStates(states: tf.Tensor[] | null | undefined): (tf.Tensor[] | null)[] {
    if (states === null || states === undefined) return [null, null];
    const each = this.forwardLayer.cell.states;
    if (states.length !== 2 * each) {
      throw new LayerState({
        layer: this.name,
        what: 'the number of states',
        expected: String(2 * each),
        got: String(states.length),
        remedy: 'Give the states of the forward direction, then those of the backward direction.',
      });
    }
    return [states.slice(0, each), states.slice(each)];
  }

  private merge(forward: tf.Tensor, backward: tf.Tensor): tf.Tensor[] {
    switch (this.mergeMode) {
      case 'concat':
        return [tf.concat([forward, backward], -1)];
      case 'sum':
        return [tf.add(forward, backward)];
      case 'ave':
        return [tf.mul(tf.add(forward, backward), 0.5)];
      case 'mul':
        return [tf.mul(forward, backward)];
      default:
        return [forward, backward];
    }
  }

  private checkDirections(): void {
    const place = { layer: this.name, option: 'backwardLayer' };
    const [forward, backward] = [this.forwardLayer.config, this.backwardLayer.config];
    if (forward.goBackwards === backward.goBackwards) {
      const { goBackwards } = backward;
      throw new LayerOption({ ...place, rule: 'reading the other way than layer', got: { goBackwards } });
    }
    for (const option of ['returnSequences', 'returnState', 'stateful'] as const) {
      if (forward[option] !== backward[option]) {
        throw new LayerOption({ ...place, rule: `with ${option} as layer has it`, got: backward[option] });
      }
    }
    if (forward.units !== backward.units && this.mergeMode !== 'concat' && this.mergeMode !== null) {
      throw new LayerOption({
        ...place,
        rule: `of ${forward.units} units for mergeMode ${this.mergeMode}`,
        got: backward.units,
      });
    }
  }
}

/** A {@link Bidirectional} layer. */
export function bidirectional(args: BidirectionalArgs): Bidirectional {
  return new Bidirectional(args);
}
