import type { DenseArray, NamedArrays } from '@seqgraft/core';
import { Disposed } from './errors.ts';
import type { Heap } from './heap.ts';
import type { Kernels, Variant } from './kernels.ts';
import type { NetworkSpec } from './network-spec.ts';
import { featuresOf } from './parameter-shapes.ts';
import { type ForwardOptions, type ForwardResult, Predictor } from './predictor.ts';
import { type Gradients, Recording, RecordingRunner, type RecordOptions, type Upstream } from './recording.ts';
import type { Runtime } from './runner.ts';
import type { Threads } from './threads.ts';
import { Trainer } from './trainer.ts';
import type { TrainerOptions } from './trainer-options.ts';

export interface EngineInfo {
  readonly variant: Variant;
  /** Threads at work now, the calling one among them. */
  readonly threads: number;
  readonly sharedMemory: boolean;
  readonly deterministic: boolean;
  /** Memory given out now. */
  readonly usedBytes: number;
}

/** Predictors, and recordings of one network, that are kept for the next call. */
const MOST_IDLE = 8;

/** What an engine is made of; use `createEngine`. */
export interface EngineParts {
  readonly heap: Heap;
  readonly kernels: Kernels;
  readonly threads: Threads;
  readonly variant: Variant;
  readonly deterministic: boolean;
  readonly shared: boolean;
  readonly scratches: number;
}

/** Recurrent networks in compiled code: see `createEngine`. */
export class Engine {
  readonly #parts: EngineParts;
  readonly #runtime: Runtime;
  /** Predictors of `forward`, and runners of recordings that are done, by network and features. */
  readonly #predictors: Map<string, Predictor> = new Map();
  readonly #runners: Map<string, RecordingRunner[]> = new Map();
  readonly #abandoned: FinalizationRegistry<() => void>;
  #disposed = false;

  constructor(parts: EngineParts) {
    this.#parts = parts;
    this.#abandoned = new FinalizationRegistry((giveBack) => giveBack());
    this.#runtime = {
      heap: parts.heap,
      kernels: parts.kernels,
      threads: parts.threads,
      scratches: parts.scratches,
      assertAlive: () => this.#assertAlive(),
      releaseCaches: () => this.#releaseCaches(),
    };
  }

  /** What the engine runs on. */
  get info(): EngineInfo {
    const { variant, threads, shared, deterministic, heap } = this.#parts;
    return { variant, threads: threads.count, sharedMemory: shared, deterministic, usedBytes: heap.usedBytes };
  }

  /**
   * Outputs and last states of a network for inputs [batch, time, features]. For many calls with the same weights use
   * `predictor`, which packs them once.
   */
  forward(network: NetworkSpec, weights: NamedArrays, run: { inputs: DenseArray } & ForwardOptions): ForwardResult {
    this.#assertAlive();
    const features = featuresOf(network, weights);
    const key = JSON.stringify([network, features]);
    let predictor = this.#predictors.get(key);
    if (predictor) {
      this.#predictors.delete(key);
      predictor.write(weights);
    } else {
      predictor = new Predictor(this.#runtime, network, features, weights);
    }
    this.#predictors.set(key, predictor);
    if (this.#predictors.size > MOST_IDLE) {
      const [oldest, idle] = this.#predictors.entries().next().value as [string, Predictor];
      this.#predictors.delete(oldest);
      idle.dispose();
    }
    return predictor.forward(run.inputs, run);
  }

  /** A forward pass whose backward pass comes later: see `Recording`. */
  record(network: NetworkSpec, weights: NamedArrays, run: { inputs: DenseArray } & RecordOptions): Recording {
    this.#assertAlive();
    const features = featuresOf(network, weights);
    const key = JSON.stringify([network, features]);
    const runner = this.#runners.get(key)?.pop() ?? new RecordingRunner(this.#runtime, network, features);
    const giveBack = () => this.#keep(key, runner);
    try {
      const recording = new Recording(runner, weights, {
        inputs: run.inputs,
        options: run,
        giveBack: () => {
          this.#abandoned.unregister(runner);
          giveBack();
        },
      });
      // Whoever drops a recording without backward() or dispose() leaves its memory to the collector of garbage.
      this.#abandoned.register(recording, giveBack, runner);
      return recording;
    } catch (error) {
      giveBack();
      throw error;
    }
  }

  /** Gradients of Σ upstream · result, in one call. */
  gradients(
    network: NetworkSpec,
    weights: NamedArrays,
    run: { inputs: DenseArray; upstream: Upstream } & RecordOptions,
  ): Gradients {
    const recording = this.record(network, weights, run);
    try {
      return recording.backward(run.upstream);
    } finally {
      recording.dispose();
    }
  }

  /** Whole training steps: see `Trainer`. Weights are copied in. */
  trainer(network: NetworkSpec, weights: NamedArrays, options: TrainerOptions): Trainer {
    this.#assertAlive();
    return new Trainer(this.#runtime, network, featuresOf(network, weights), { weights, options });
  }

  /** Inference with weights that are packed once. */
  predictor(network: NetworkSpec, weights: NamedArrays): Predictor {
    this.#assertAlive();
    return new Predictor(this.#runtime, network, featuresOf(network, weights), weights);
  }

  /** Lends a zeroed piece of memory to who computes something else with the kernels: a measurement, dropout of values. */
  withScratch<T>(bytes: number, use: (runtime: Runtime, at: number) => T): T {
    this.#assertAlive();
    const at = this.#runtime.heap.allocate(bytes);
    try {
      return use(this.#runtime, at);
    } finally {
      this.#runtime.heap.release(at);
    }
  }

  #keep(key: string, runner: RecordingRunner): void {
    const idle = this.#runners.get(key) ?? [];
    if (this.#disposed || idle.length >= MOST_IDLE) runner.dispose();
    else this.#runners.set(key, [...idle, runner]);
  }

  #releaseCaches(): void {
    for (const predictor of this.#predictors.values()) predictor.dispose();
    this.#predictors.clear();
    for (const runner of [...this.#runners.values()].flat()) runner.dispose();
    this.#runners.clear();
  }

  #assertAlive(): void {
    if (this.#disposed) throw new Disposed({ what: 'An engine' });
  }

  /** Ends the threads; trainers, predictors and recordings of this engine end with it. */
  dispose(): void {
    if (this.#disposed) return;
    this.#releaseCaches();
    this.#disposed = true;
    this.#parts.threads.stop();
  }
}
