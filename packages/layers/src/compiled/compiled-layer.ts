import { type DenseArray, isSeqgraftError } from '@seqgraft/core';
import type { Engine, NetworkSpec, Variant } from '@seqgraft/engine';
import * as tf from '@tensorflow/tfjs-core';
import type { SequenceResult } from '../sequence.ts';
import { isTrainable } from '../trainable-variable.ts';
import { chooseEngine, isPassing } from './choose-engine.ts';
import { type CompiledParts, compiledSpec } from './compiled-spec.ts';
import { recurrentKernel } from './kernel-names.ts';
import { ledFromTrainable } from './led-from-trainable.ts';
import { visibleSteps } from './masked-outputs.ts';
import { releaseForgotten } from './open-recordings.ts';
import { release, releaseAll } from './predictors.ts';
import { type Keeps, RecurrentCall } from './recurrent-call.ts';
import { sayOnce } from './say-once.ts';

/** What computed: the compiled engine, or TensorFlow.js and why. */
export type EngineUse =
  | { readonly used: true; readonly variant: Variant; readonly threads: number }
  | { readonly used: false; readonly reason: string };

/** What one call of a layer is given. */
export interface CompiledInputs {
  /** float32 [batch, time, features], dropout applied. */
  readonly x: tf.Tensor3D;
  /** [batch, units] each; null: zeros. */
  readonly initialState: readonly tf.Tensor2D[] | null;
  /** [batch, time] */
  readonly mask: tf.Tensor2D | null;
  readonly weights: {
    readonly kernel: tf.Tensor;
    readonly recurrentKernel: tf.Tensor;
    readonly bias: tf.Tensor | null;
  };
  readonly dropsState: boolean;
  readonly givesStates: boolean;
}

interface Chosen {
  readonly engine: Engine;
  readonly network: NetworkSpec;
}

/** One layer's way to the compiled engine. */
export class CompiledLayer {
  readonly #name: () => string;
  readonly #parts: CompiledParts;
  readonly #said: Set<string> = new Set();
  #spec: NetworkSpec | { readonly reason: string } | null = null;
  /** Of the last call; null before the first. */
  use: EngineUse | null = null;

  constructor(name: () => string, parts: CompiledParts) {
    this.#name = name;
    this.#parts = parts;
  }

  /** All steps in one kernel, or null: then it is TensorFlow.js' turn, and `use` says why. To be called in a tidy. */
  run(inputs: CompiledInputs): SequenceResult | null {
    const chosen = this.#choose(inputs);
    if ('reason' in chosen) {
      this.use = { used: false, reason: chosen.reason };
      return null;
    }
    releaseForgotten();
    const compute = (): SequenceResult => this.#compute(inputs, chosen);
    try {
      return this.#done(chosen, compute());
    } catch (error) {
      if (!isSeqgraftError(error, 'E_ENGINE_MEMORY')) return this.#fallBack(error);
    }
    releaseAll();
    try {
      return this.#done(chosen, compute());
    } catch (error) {
      return this.#fallBack(error);
    }
  }

  /** Gives back what the engine holds for the layer. */
  dispose(): void {
    release(this);
  }

  #done({ engine }: Chosen, result: SequenceResult): SequenceResult {
    const { variant, threads } = engine.info;
    this.use = { used: true, variant, threads };
    return result;
  }

  #fallBack(error: unknown): null {
    if (!isPassing(error)) throw error;
    const reason = (error as Error).message;
    this.use = { used: false, reason };
    this.#say(`is computed by TensorFlow.js for once: ${reason}`);
    return null;
  }

  /** A warning of this layer, each once. */
  #say(what: string): void {
    if (this.#said.has(what)) return;
    this.#said.add(what);
    tf.backend_util.warn(`${this.#name()} ${what}.`);
  }

  #choose({ x, dropsState }: CompiledInputs): Chosen | { readonly reason: string } {
    const engine = chooseEngine();
    if ('reason' in engine) {
      if (engine.warning !== null) sayOnce(engine.warning);
      return engine;
    }
    if (x.size === 0) return { reason: 'there is nothing to compute' };
    this.#spec ??= compiledSpec(this.#parts);
    const spec = dropsState ? { reason: 'it has recurrentDropout, in training' } : this.#spec;
    if (!('reason' in spec)) return { engine, network: spec };
    this.#say(`is computed by TensorFlow.js, not by the compiled engine: ${spec.reason}`);
    return spec;
  }

  #compute(inputs: CompiledInputs, { engine, network }: Chosen): SequenceResult {
    const { x, initialState, weights, givesStates } = inputs;
    const { kernel, recurrentKernel: recurrent, bias } = weights;
    const mask = inputs.mask && readMask(inputs.mask);
    const trainable = [kernel, recurrent, bias].some(isTrainable);
    const call = new RecurrentCall({
      layer: this.#name(),
      owner: this,
      engine,
      network,
      mask,
      keeps: keepsFor(inputs, trainable),
      givesStates,
      trainable,
    });
    const [h, c] = initialState ?? [];
    const operands: tf.NamedTensorMap = {
      x,
      ...(h ? { h } : {}),
      ...(c ? { c } : {}),
      kernel,
      recurrentKernel: recurrent,
      ...(bias === null ? {} : { bias }),
    };
    const attributes = { call } as unknown as tf.NamedAttrMap;
    const results = tf.engine().runKernel(recurrentKernel, operands, attributes) as tf.Tensor[];
    const [computed, ...state] = results as [tf.Tensor, ...tf.Tensor2D[]];
    const visible = mask && visibleSteps(mask, this.#parts.config, { hasInitialState: initialState !== null });
    return { output: visible === null ? computed : tf.mul(computed, visible), state };
  }
}

function keepsFor({ x, initialState }: CompiledInputs, trainable: boolean): Keeps {
  const { gradientDepth, kernelDepth } = tf.engine().state;
  if (gradientDepth === 0 || kernelDepth > 0) return 'nothing';
  return trainable || initialState !== null || ledFromTrainable(x) ? 'recording' : 'inputs';
}

function readMask(mask: tf.Tensor2D): DenseArray {
  return { shape: mask.shape, data: Float32Array.from(mask.dataSync(), (value) => (value === 0 ? 0 : 1)) };
}
