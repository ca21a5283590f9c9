import { isSeqgraftError } from '@seqgraft/core';
import type { Heap } from './heap.ts';
import type { Kernels } from './kernels.ts';
import type { NetworkSpec } from './network-spec.ts';
import { ParameterStore, type StoreContent } from './parameter-store.ts';
import { Plan } from './plan.ts';
import { PHASE_BLOCK, PHASE_GRADIENT, PHASE_UPDATE } from './plan-layout.ts';
import type { PlanShape } from './plan-shape.ts';
import { type LayerSpec, resolveNetwork, resolveTable } from './resolve-network.ts';
import type { Threads } from './threads.ts';
import { TokenTable } from './token-table.ts';

/** What everything in one engine shares. */
export interface Runtime {
  readonly heap: Heap;
  readonly kernels: Kernels;
  readonly threads: Threads;
  /** Scratch areas a plan has: one a thread that ever was. */
  readonly scratches: number;
  /** Throws when the engine has been disposed. */
  assertAlive(): void;
  /** Gives back memory that only saves time. */
  releaseCaches(): void;
}

/** An update of a weight takes as long as so many products. */
const UPDATE_WORK = 20;
const MOST_PLANS = 4;

/** What a runner computes. */
export interface RunnerNetwork {
  readonly network: NetworkSpec;
  /** Of the inputs; 1 where they are token numbers. */
  readonly features: number;
}

/** The packed weights of one network and its plans by shape. */
export class Runner {
  readonly runtime: Runtime;
  readonly layers: readonly LayerSpec[];
  /** Of the network's embedding, if it has one. */
  readonly tokens: TokenTable | null;
  readonly store: ParameterStore;
  readonly #plans: Map<string, Plan> = new Map();
  readonly #weightCount: number;

  constructor(runtime: Runtime, { network, features }: RunnerNetwork, content: StoreContent) {
    const { heap, kernels } = runtime;
    const layers = resolveNetwork(network, features);
    const table = resolveTable(network);
    this.runtime = runtime;
    this.layers = layers;
    this.store = withCachesReleased(runtime, () => new ParameterStore(heap, kernels, { layers, table }, content));
    this.tokens = network.embedding === undefined ? null : new TokenTable(heap, this.store);
    this.#weightCount = this.store.passes.reduce((sum, pass) => sum + pass.layout.weightBytes / 4, 0);
  }

  /** Memory of weights and plans. */
  get bytes(): number {
    return [...this.#plans.values()].reduce((sum, plan) => sum + plan.bytes, this.store.bytes);
  }

  /** The plan of a shape, made when it is new; the least lately used one goes when there are too many. */
  planFor(shape: Omit<PlanShape, 'tokens' | 'threads' | 'blockRows' | 'mostRows'>): Plan {
    const { kernels, scratches, threads } = this.runtime;
    const mostRows = kernels.blockRows();
    const blockRows = blockRowsFor(shape.batch, mostRows, threads.count);
    const full = { ...shape, tokens: this.tokens !== null, threads: scratches, blockRows, mostRows };
    const key = JSON.stringify(full);
    let plan = this.#plans.get(key);
    if (plan) this.#plans.delete(key);
    else {
      if (this.#plans.size >= MOST_PLANS) this.#dropOldest();
      const make = () => new Plan(this.runtime.heap, this.store, this.layers, full);
      plan = withCachesReleased(this.runtime, make, () => {
        while (this.#plans.size > 0) this.#dropOldest();
      });
    }
    this.#plans.set(key, plan);
    return plan;
  }

  #dropOldest(): void {
    const [key, plan] = this.#plans.entries().next().value as [string, Plan];
    this.#plans.delete(key);
    plan.dispose();
  }

  /** Runs all blocks of a plan. */
  runBlocks(plan: Plan): void {
    const backward = plan.shape.backward ? 2 : 1;
    const work = this.#weightCount * plan.shape.steps * backward * plan.shape.blockRows;
    this.runtime.threads.run(PHASE_BLOCK, plan.at, plan.blocks, work);
  }

  /** Makes the gradient of the chunks that `setTraining` named. */
  runGradient(plan: Plan, chunks: number): void {
    const work = (this.#weightCount / plan.chunks) * plan.blocks * plan.shape.blockRows * plan.shape.steps;
    this.runtime.threads.run(PHASE_GRADIENT, plan.at, chunks, work);
  }

  /** Updates the weights of these chunks. */
  runUpdate(plan: Plan, chunks: number): void {
    this.runtime.threads.run(PHASE_UPDATE, plan.at, chunks, (this.#weightCount / plan.chunks) * UPDATE_WORK);
  }

  dispose(): void {
    for (const plan of this.#plans.values()) plan.dispose();
    this.#plans.clear();
    this.store.dispose();
  }
}

/** A row of a block of eight takes that much longer than one of sixteen: it has one load more for as many products. */
const EIGHT_OVER_SIXTEEN = 1.2;

/** Rows of a block: what the thread that has most of them is done with first. */
function blockRowsFor(batch: number, mostRows: number, threads: number): number {
  if (mostRows === 8) return 8;
  const mostBlocks = (rows: number): number => Math.ceil(Math.ceil(batch / rows) / threads);
  return mostBlocks(8) * EIGHT_OVER_SIXTEEN < mostBlocks(16) * 2 ? 8 : 16;
}

/** Tries again without caches where memory does not suffice. */
function withCachesReleased<T>(runtime: Runtime, make: () => T, release: () => void = () => {}): T {
  try {
    return make();
  } catch (error) {
    if (!isSeqgraftError(error, 'E_ENGINE_MEMORY')) throw error;
    runtime.releaseCaches();
    release();
    return make();
  }
}
