import { type DenseArray, type NamedArrays, sizeOf } from '@seqgraft/core';
import { readStates, writeStates } from './batch-states.ts';
import { checkArrays, checkInputs, checkMask, checkShape, noArrays } from './check-arrays.ts';
import { checkGroups } from './check-groups.ts';
import { Disposed, InvalidNetwork } from './errors.ts';
import type { NetworkSpec } from './network-spec.ts';
import { parameterShapes, stateShapes } from './parameter-shapes.ts';
import type { Plan } from './plan.ts';
import { BACKWARD_ONLY, FORWARD_ONLY, H_BACKWARD, L_INPUT_GRADIENT } from './plan-layout.ts';
import type { ForwardOptions } from './predictor.ts';
import { lastOnly } from './resolve-network.ts';
import { Runner, type Runtime } from './runner.ts';

export interface RecordOptions extends ForwardOptions {
  /** Lets the layers' dropout act, with these masks; without it, nothing is dropped. */
  readonly dropout?: { readonly seed: number; readonly counter: number };
  /** Groups whose weights get a gradient; default all. */
  readonly trainable?: readonly string[];
  /** Whether the gradient of the inputs is wanted; default true. */
  readonly inputGradient?: boolean;
}

/** Gradients that come from above; those missing are zeros. */
export interface Upstream {
  readonly outputs?: DenseArray;
  /** Of the last states. */
  readonly states?: NamedArrays;
}

/** Less than what was recorded for, where that turns out only now. */
export interface WantedGradients {
  /** Default: as recorded. */
  readonly inputs?: boolean;
  /** Default true. `later`: the recording stays for `weightGradients()`. */
  readonly weights?: boolean | 'later';
}

export interface Gradients {
  /** Of the inputs, unless not wanted. */
  readonly inputs: DenseArray | null;
  /** Of the trainable weights, in Keras' layout. */
  readonly weights: NamedArrays;
  /** Of the initial states. */
  readonly states: NamedArrays;
}

/** A runner that records can use again once they are done with it. */
export class RecordingRunner extends Runner {
  readonly network: NetworkSpec;
  readonly features: number;

  constructor(runtime: Runtime, network: NetworkSpec, features: number) {
    if (network.embedding !== undefined) {
      throw new InvalidNetwork({ problems: ['an embedding can be trained and predicted with, not recorded'] });
    }
    super(runtime, { network, features }, { transposed: true, gradient: true, moments: 0 });
    this.network = network;
    this.features = features;
  }
}

/**
 * A forward pass that keeps what its backward pass needs: `outputs` and `states`, then once `backward`.
 *
 * It owns a piece of the engine's memory until `backward` or `dispose`.
 */
export class Recording {
  readonly outputs: DenseArray;
  readonly states: NamedArrays;
  readonly #plan: Plan;
  readonly #giveBack: () => void;
  readonly #trainable: readonly boolean[];
  #runner: RecordingRunner | undefined;
  readonly #borrow: 'slice' | 'subarray';
  #wentBack = false;

  /** @param giveBack called once, when the runner is free again */
  constructor(
    runner: RecordingRunner,
    weights: NamedArrays,
    run: { inputs: DenseArray; options: RecordOptions; giveBack: () => void },
  ) {
    const { inputs, options } = run;
    this.#runner = runner;
    this.#giveBack = run.giveBack;
    const { layers, runtime, network, features } = runner;
    const { batch, steps } = checkInputs(inputs, features);
    if (options.states) checkArrays('state', stateShapes(layers, batch), options.states, true);
    if (options.mask) checkMask(options.mask, batch, steps);
    checkArrays('weight', parameterShapes(network, features), weights, false);
    if (options.trainable) checkGroups('trainable', options.trainable, layers);
    this.#trainable = layers.map((layer) => options.trainable?.includes(layer.group) ?? true);
    runner.store.write('weights', weights);
    this.#plan = runner.planFor({
      batch,
      steps,
      last: lastOnly(network),
      backward: true,
      masked: options.mask !== undefined,
      dropout: options.dropout !== undefined,
      inputGradient: options.inputGradient ?? true,
      states: true,
      targets: false,
    });
    const plan = this.#plan;
    const { heap } = runtime;
    heap.f32.set(inputs.data, plan.inputAt >>> 2);
    if (options.mask) heap.f32.set(options.mask.data, plan.maskAt >>> 2);
    writeStates(heap, plan.states, options.states ?? noArrays, 'In');
    const { dropout } = options;
    plan.setDropout(layers, () => dropout !== undefined, dropout ?? { seed: 0, counter: 0 });
    plan.setWord(H_BACKWARD, FORWARD_ONLY);
    runner.runBlocks(plan);
    const start = plan.outputAt >>> 2;
    const size = sizeOf(plan.outputShape);
    this.#borrow = options.borrow ? 'subarray' : 'slice';
    this.outputs = { shape: plan.outputShape, data: heap.f32[this.#borrow](start, start + size) };
    this.states = readStates(heap, plan.states, batch, 'Out');
  }

  /** Gradients of Σ upstream · result. Frees the recording, unless those of the weights are wanted later. */
  backward(upstream: Upstream, { inputs = true, weights = true }: WantedGradients = {}): Gradients {
    const runner = this.#runner;
    if (!runner || this.#wentBack) throw new Disposed({ what: 'A recording' });
    runner.runtime.assertAlive();
    const plan = this.#plan;
    const { heap } = runner.runtime;
    const { batch } = plan.shape;
    if (upstream.outputs) checkShape('gradients of the outputs', upstream.outputs, plan.outputShape);
    if (upstream.states) checkArrays('gradient of state', stateShapes(runner.layers, batch), upstream.states, true);
    const target = plan.targetAt >>> 2;
    if (upstream.outputs) heap.f32.set(upstream.outputs.data, target);
    else heap.f32.fill(0, target, target + sizeOf(plan.outputShape));
    writeStates(heap, plan.states, upstream.states ?? noArrays, 'Out');
    const chunks = plan.setTraining(this.#trainable, runner.store);
    if (!inputs) heap.i32[((plan.layerAt[0] as number) >>> 2) + L_INPUT_GRADIENT] = 0;
    plan.setWord(H_BACKWARD, BACKWARD_ONLY);
    // The saved activations turn into gradients: there is one way back.
    this.#wentBack = true;
    runner.runBlocks(plan);
    if (weights === true) runner.runGradient(plan, chunks);
    const start = plan.inputGradientAt >>> 2;
    const size = sizeOf(plan.inputShape);
    const gradients = {
      inputs:
        inputs && start > 0 ? { shape: plan.inputShape, data: heap.f32[this.#borrow](start, start + size) } : null,
      weights: weights === true ? this.#readWeights(runner) : noArrays,
      states: readStates(heap, plan.states, batch, 'In'),
    };
    if (weights !== 'later') this.dispose();
    return gradients;
  }

  /** Those that `backward` left for later. Frees the recording. */
  weightGradients(): NamedArrays {
    const runner = this.#runner;
    if (!runner || !this.#wentBack) throw new Disposed({ what: 'A recording' });
    runner.runtime.assertAlive();
    runner.runGradient(this.#plan, this.#plan.setTraining(this.#trainable, runner.store));
    const gradients = this.#readWeights(runner);
    this.dispose();
    return gradients;
  }

  #readWeights(runner: RecordingRunner): NamedArrays {
    const groups = new Set(runner.layers.filter((_, i) => this.#trainable[i]).map((layer) => layer.group));
    return runner.store.read('gradient', groups);
  }

  /** Gives the memory back; harmless when done. */
  dispose(): void {
    if (!this.#runner) return;
    this.#runner = undefined;
    this.#giveBack();
  }
}
