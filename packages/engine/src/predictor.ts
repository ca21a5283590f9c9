import { type DenseArray, type NamedArrays, sizeOf } from '@seqgraft/core';
import { readStates, writeStates } from './batch-states.ts';
import { checkArrays, checkInputs, checkMask, noArrays } from './check-arrays.ts';
import { Disposed } from './errors.ts';
import type { NetworkSpec } from './network-spec.ts';
import { parameterShapes, stateShapes } from './parameter-shapes.ts';
import { lastOnly } from './resolve-network.ts';
import { Runner, type Runtime } from './runner.ts';

export interface ForwardOptions {
  /** Initial states by name, `<prefix>/h` and `<prefix>/c`, [batch, units]; those missing are zeros. */
  readonly states?: NamedArrays;
  /** Of padded steps, [batch, time]: 1 where the step counts, 0 where the state stays as it was. */
  readonly mask?: DenseArray;
  /** Outputs, and gradients of inputs, are not copied: they lie in the engine's memory until its next call. Default false. */
  readonly borrow?: boolean;
}

export interface ForwardResult {
  /** [batch, time, features] or, where only the last step goes out, [batch, features]. */
  readonly outputs: DenseArray;
  /** Last states by name, [batch, units]; of a reversed direction, after the first step in time. */
  readonly states: NamedArrays;
}

/** Inference with weights that stay packed. */
export class Predictor {
  readonly network: NetworkSpec;
  readonly features: number;
  readonly #runner: Runner;
  #disposed = false;

  constructor(runtime: Runtime, network: NetworkSpec, features: number, weights: NamedArrays) {
    this.network = network;
    this.features = features;
    checkArrays('weight', parameterShapes(network, features), weights, false);
    this.#runner = new Runner(runtime, { network, features }, { transposed: false, gradient: false, moments: 0 });
    this.#runner.store.write('weights', weights);
  }

  /** Bytes that weights and plans take in the engine's memory. */
  get bytes(): number {
    return this.#runner.bytes;
  }

  /** Outputs for inputs [batch, time, features]. */
  predict(inputs: DenseArray): DenseArray {
    return this.#run(inputs, {}, false).outputs;
  }

  /** Outputs and last states. */
  forward(inputs: DenseArray, options: ForwardOptions = {}): ForwardResult {
    return this.#run(inputs, options, true);
  }

  #run(inputs: DenseArray, options: ForwardOptions, states: boolean): ForwardResult {
    this.#assertAlive();
    const { runtime, layers } = this.#runner;
    const { batch, steps } = checkInputs(inputs, this.features);
    if (options.states) checkArrays('state', stateShapes(layers, batch), options.states, true);
    if (options.mask) checkMask(options.mask, batch, steps);
    const plan = this.#runner.planFor({
      batch,
      steps,
      last: lastOnly(this.network),
      backward: false,
      masked: options.mask !== undefined,
      dropout: false,
      inputGradient: false,
      states,
      targets: false,
    });
    const { heap } = runtime;
    const { tokens } = this.#runner;
    tokens?.check({ inputs, mask: options.mask });
    if (tokens) tokens.lookUp({ inputs, mask: options.mask }, plan.inputAt);
    else heap.f32.set(inputs.data, plan.inputAt >>> 2);
    if (options.mask) heap.f32.set(options.mask.data, plan.maskAt >>> 2);
    writeStates(heap, plan.states, options.states ?? noArrays, 'In');
    this.#runner.runBlocks(plan);
    const start = plan.outputAt >>> 2;
    const size = sizeOf(plan.outputShape);
    return {
      outputs: { shape: plan.outputShape, data: heap.f32[options.borrow ? 'subarray' : 'slice'](start, start + size) },
      states: readStates(heap, plan.states, batch, 'Out'),
    };
  }

  /** Takes over new weights; those not named stay. */
  write(weights: NamedArrays): void {
    this.#assertAlive();
    checkArrays('weight', parameterShapes(this.network, this.features), weights, true);
    this.#runner.store.write('weights', weights);
  }

  #assertAlive(): void {
    this.#runner.runtime.assertAlive();
    if (this.#disposed) throw new Disposed({ what: 'A predictor' });
  }

  dispose(): void {
    if (this.#disposed) return;
    this.#disposed = true;
    this.#runner.dispose();
  }
}
