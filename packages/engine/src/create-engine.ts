import { Engine } from './engine.ts';
import { InvalidOption } from './errors.ts';
import { Heap, PAGE } from './heap.ts';
import { chooseBinary, type SharedKernels, type Variant } from './kernels.ts';
import { MOST_THREADS } from './plan-layout.ts';
import { Threads } from './threads.ts';
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

const MOST_PAGES = 65536;
const MOST_DEFAULT_THREADS = 16;
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
 * @throws E_ENGINE_OPTION; E_ENGINE_UNSUPPORTED where there is no WebAssembly SIMD; E_ENGINE_MEMORY where none can be had
 */
export async function createEngine(options: EngineOptions = {}): Promise<Engine> {
  const { threads = cores(), deterministic = false, memoryLimit = PAGE * MOST_PAGES } = options;
  if (!Number.isInteger(threads) || threads < 1 || threads > MOST_THREADS) {
    throw new InvalidOption({ option: 'threads', rule: `a whole number from 1 to ${MOST_THREADS}`, got: threads });
  }
  const { threadsFrom } = options;
  if (threadsFrom !== undefined && !(threadsFrom >= 0)) {
    throw new InvalidOption({ option: 'threadsFrom', rule: 'a number from 0 on', got: threadsFrom });
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
  pool.sharedFrom = threadsFrom ?? pool.sharedFrom;
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
