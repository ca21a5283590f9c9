import type { DenseArray, NamedArrays } from '@seqgraft/core';
import { Disposed, InvalidOption } from './errors.ts';
import { Heap } from './heap.ts';
import { chooseBinary, type Kernels, type SharedKernels, type Variant } from './kernels.ts';
import { featuresOf, type NetworkSpec } from './network.ts';
import { MOST_THREADS } from './plan-layout.ts';
import { type ForwardOptions, type ForwardResult, Predictor } from './predictor.ts';
import { type Gradients, Recording, RecordingRunner, type RecordOptions, type Upstream } from './recording.ts';
import type { Runtime } from './runner.ts';
import { Threads } from './threads.ts';
import { Trainer, type TrainerOptions } from './trainer.ts';
import { compileWidened, widenedIsRight, widensVectors } from './vector-bits.ts';

export interface EngineOptions {
  /** Threads, the calling one among them; default: one a core, 16 at most. Results do not depend on it. */
  readonly threads?: number;
  /** Products of a phase from which other threads take part, default 300,000: some ten microseconds of one thread. */
  readonly threadsFrom?: number;
  /** The same bits on every machine: no fused multiply-add. Default false. */
  readonly deterministic?: boolean;
  /**
   * Width of vectors: 256 bits twice as many products a cycle, where Node's V8 makes them (Node 24 and 26 on x64) and the
   * default there; elsewhere 256 gives the same results, slowly. Never 256 with `deterministic`. The environment's
   * SEQGRAFT_VECTOR_BITS goes before the default.
   */
  readonly vectorBits?: 128 | 256;
  /** Bytes that the engine's memory may take; default 4 GiB, which is what WebAssembly has. */
  readonly memoryLimit?: number;
}

export interface EngineInfo {
  readonly variant: Variant;
  /** Threads at work now, the calling one among them. */
  readonly threads: number;
  readonly sharedMemory: boolean;
  readonly deterministic: boolean;
  /** Memory given out now. */
  readonly usedBytes: number;
}

const PAGE = 65536;
const MOST_PAGES = 65536;
const MOST_DEFAULT_THREADS = 16;
const MOST_IDLE = 8;

function cores(): number {
  return Math.max(1, Math.min(MOST_DEFAULT_THREADS, globalThis.navigator?.hardwareConcurrency ?? coresOfNode()));
}

function coresOfNode(): number {
  const os = globalThis.process?.getBuiltinModule?.('node:os');
  return os?.availableParallelism() ?? 1;
}

/** Whether memory can be shared with workers: in Node, and in pages that are cross-origin isolated. */
function canShare(): boolean {
  if (typeof SharedArrayBuffer === 'undefined') return false;
  const isolated = (globalThis as { crossOriginIsolated?: boolean }).crossOriginIsolated;
  return isolated ?? true;
}

function makeMemory(shared: boolean, pages: number): WebAssembly.Memory | undefined {
  try {
    return new WebAssembly.Memory(shared ? { initial: 1, maximum: pages, shared } : { initial: 1, maximum: pages });
  } catch {
    return undefined; // Some devices refuse to reserve that much.
  }
}

/**
 * Compiles the engine and starts its threads.
 *
 * Uses fused multiply-add where the runtime has it, threads where memory can be shared, else one thread.
 *
 * @throws E_ENGINE_UNSUPPORTED where there is no WebAssembly SIMD
 */
export async function createEngine(options: EngineOptions = {}): Promise<Engine> {
  const { threads = cores(), deterministic = false, memoryLimit = PAGE * MOST_PAGES } = options;
  if (!Number.isInteger(threads) || threads < 1 || threads > MOST_THREADS) {
    throw new InvalidOption({ option: 'threads', rule: `a whole number from 1 to ${MOST_THREADS}`, got: threads });
  }
  if (!(memoryLimit >= PAGE && memoryLimit <= PAGE * MOST_PAGES)) {
    throw new InvalidOption({ option: 'memoryLimit', rule: 'from 65536 to 4294967296 bytes', got: memoryLimit });
  }
  const wanted = threads > 1 && canShare();
  const pages = Math.floor(memoryLimit / PAGE);
  const sharedMemory = wanted ? (makeMemory(true, MOST_PAGES) ?? makeMemory(true, MOST_PAGES / 4)) : undefined;
  const shared = sharedMemory !== undefined;
  const memory = sharedMemory ?? (makeMemory(false, MOST_PAGES) as WebAssembly.Memory);
  const heap = new Heap(memory, pages * PAGE);
  const { variant, module, kernels } = await loadKernels(heap, shared, mostOf(options));
  const pool = new Threads(heap, kernels, shared ? kernels : undefined);
  pool.sharedFrom = options.threadsFrom ?? pool.sharedFrom;
  if (shared) await pool.start(threads, module);
  return new Engine({ heap, kernels, threads: pool, variant, deterministic, shared, scratches: shared ? threads : 1 });
}

/** The widest variant that the options, the environment and the runtime welcome. */
function mostOf({ deterministic, vectorBits }: EngineOptions): Variant {
  if (deterministic) return 'simd';
  const asked = vectorBits ?? globalThis.process?.env?.SEQGRAFT_VECTOR_BITS ?? (widensVectors() ? 256 : 128);
  if (![128, 256].includes(Number(asked))) {
    throw new InvalidOption({ option: 'vectorBits', rule: '128 or 256', got: asked });
  }
  return Number(asked) === 256 ? 'relaxed-simd-256' : 'relaxed-simd';
}

interface Loaded {
  readonly variant: Variant;
  readonly module: WebAssembly.Module;
  readonly kernels: SharedKernels;
}

async function loadKernels(heap: Heap, shared: boolean, most: Variant): Promise<Loaded> {
  const { variant, bytes } = await chooseBinary(most, shared);
  const widened = variant === 'relaxed-simd-256' && widensVectors();
  const module = widened ? await compileWidened(bytes) : await WebAssembly.compile(bytes);
  const instance = await WebAssembly.instantiate(module, { env: { memory: heap.memory } });
  const kernels = instance.exports as unknown as SharedKernels;
  if (widened && !widenedIsRight(kernels, heap)) return loadKernels(heap, shared, 'relaxed-simd');
  return { variant, module, kernels };
}

interface EngineParts {
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

  /** Lends a zeroed piece of memory to a measurement. */
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
