import { WorkerLost } from './errors.ts';
import type { Heap } from './heap.ts';
import type { Kernels, SharedKernels } from './kernels.ts';
import { CONTROL_BUSY, CONTROL_STOP, CONTROL_WAKE, MOST_THREADS, PHASE_UPDATE } from './plan-layout.ts';

/** A thread beside the main one, of Node or of a browser. */
export interface EngineWorker {
  terminate(): void;
}

/** Looks for work this often before a worker sleeps: some 100 µs, the time between two steps of a small model. */
const WORKER_SPINS = 50_000;
/** Looks at the workers' progress between two looks at the clock. */
const MAIN_SPINS = 20_000;

/** Products a second on the slowest machine that is waited for. */
const SLOWEST = 1e9;

const nodeSource = `
const { workerData } = require('node:worker_threads');
const { module, memory, thread, spins } = workerData;
new WebAssembly.Instance(module, { env: { memory } }).exports.work(thread, spins);
`;
const browserSource = `
onmessage = ({ data: { module, memory, thread, spins } }) =>
  new WebAssembly.Instance(module, { env: { memory } }).exports.work(thread, spins);
`;

async function startWorker(data: object, ended: () => void): Promise<EngineWorker> {
  if (typeof process !== 'undefined' && process.versions?.node) {
    const name: string = 'node:worker_threads';
    const { Worker: NodeWorker } = (await import(/* @vite-ignore */ name)) as typeof import('node:worker_threads');
    const worker = new NodeWorker(nodeSource, { eval: true, workerData: data, execArgv: [] });
    worker.unref();
    worker.on('error', ended);
    worker.on('exit', ended);
    return { terminate: () => void worker.terminate() };
  }
  const url = URL.createObjectURL(new Blob([browserSource], { type: 'text/javascript' }));
  const worker = new Worker(url);
  URL.revokeObjectURL(url);
  worker.onerror = ended;
  worker.postMessage(data);
  return { terminate: () => worker.terminate() };
}

/**
 * Runs the chunks of a phase on the main thread and its workers.
 *
 * The main thread takes chunks like the others, and at the end looks until theirs are done; it never sleeps. What a
 * chunk computes does not depend on who runs it.
 */
export class Threads {
  readonly #heap: Heap;
  readonly #kernels: Kernels;
  readonly #shared: SharedKernels | undefined;
  #workers: EngineWorker[] = [];
  /** At least so long a worker may be silent before it counts as lost, in seconds. */
  patience = 5;
  /** Products from which a phase is shared; below, it is done before another thread would have noticed it. */
  sharedFrom = 300_000;

  constructor(heap: Heap, kernels: Kernels, shared: SharedKernels | undefined) {
    this.#heap = heap;
    this.#kernels = kernels;
    this.#shared = shared;
  }

  /** Threads at work, the main one among them. */
  get count(): number {
    return 1 + this.#workers.length;
  }

  get workers(): readonly EngineWorker[] {
    return this.#workers;
  }

  /** Starts workers 1 … count − 1; they join when they are ready, nobody waits for them. */
  async start(count: number, module: WebAssembly.Module): Promise<void> {
    for (let thread = 1; thread < count; thread++) {
      const data = { module, memory: this.#heap.memory, thread, spins: WORKER_SPINS };
      try {
        const worker: EngineWorker = await startWorker(data, () => {
          this.#workers = this.#workers.filter((other) => other !== worker);
        });
        this.#workers = [...this.#workers, worker];
      } catch {
        return; // A page's policy may forbid workers: fewer threads give the same results.
      }
    }
  }

  /**
   * Runs chunks 0 … count − 1 of a phase.
   *
   * @param work products of one chunk, about
   */
  run(phase: number, plan: number, count: number, work: number): void {
    const shared = this.#shared;
    if (!shared || this.#workers.length === 0 || count === 1 || count * work < this.sharedFrom) {
      for (let index = 0; index < count; index++) this.#kernels.runChunk(phase, plan, index, 0);
      return;
    }
    shared.startPhase(phase, plan, count);
    shared.takeChunks(0);
    if (shared.waitForDone(count, MAIN_SPINS)) return;
    let left = 1000 * (this.patience + work / SLOWEST);
    let before = performance.now();
    while (!shared.waitForDone(count, MAIN_SPINS)) {
      const now = performance.now();
      // A machine that slept meanwhile has not kept a worker from answering.
      left -= Math.min(now - before, 100);
      before = now;
      if (left < 0) this.#giveUp(phase);
    }
  }

  #giveUp(phase: number): never {
    const busy = (CONTROL_BUSY >>> 2) + 1;
    const workers = this.#heap.i32.subarray(busy, busy + MOST_THREADS - 1);
    const thread = 1 + workers.findIndex((word) => word !== 0);
    this.stop();
    workers.fill(0);
    throw new WorkerLost({ thread, weightsIntact: phase !== PHASE_UPDATE });
  }

  /** Ends all workers; later phases run on the main thread alone. */
  stop(): void {
    if (this.#workers.length === 0) return;
    Atomics.store(this.#heap.i32, CONTROL_STOP >>> 2, 1);
    Atomics.add(this.#heap.i32, CONTROL_WAKE >>> 2, 1);
    Atomics.notify(this.#heap.i32, CONTROL_WAKE >>> 2);
    for (const worker of this.#workers) worker.terminate();
    this.#workers = [];
  }
}
