import { type Engine, sharedEngine, type Variant, withoutSharedEngine } from '@seqgraft/engine';
import { getBackend } from '@tensorflow/tfjs-core';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import type { LayerCall } from './forward-plan.ts';
import type { Phase } from './phase.ts';
import { type RecognizedNetwork, recognizeNetwork } from './recognize-network.ts';

/** Whether the compiled engine is used, for what it can. */
export interface CompiledOptions {
  /** `auto`: the compiled engine where the model and the backend allow it. `never`: TensorFlow.js alone. Default `auto`. */
  readonly compiled?: 'auto' | 'never' | undefined;
  /** Threads of the compiled engine; results do not depend on it. Default: one a core. */
  readonly threads?: number | undefined;
}

/** What computed: the compiled engine, or TensorFlow.js and why. */
export type EngineUse =
  | { readonly used: true; readonly variant: Variant; readonly threads: number }
  | { readonly used: false; readonly reason: string };

export interface ChosenEngine {
  readonly engine: Engine;
  readonly recognized: RecognizedNetwork;
}

/** Why whole steps are not compiled. */
export interface NoEngine {
  readonly reason: string;
  /** Whether the layers of `@seqgraft/layers` shall not be compiled either, each by itself. */
  readonly never: boolean;
  /** What compiles the layers of `@seqgraft/layers`, where anything does. */
  readonly layers?: Variant | undefined;
}

/**
 * Backends that compute on the CPU, whose variables can be read without waiting, and all of which are slower than the engine:
 * a training step of two LSTMs of 128 units takes tfjs-node 20 times as long. On any other, the user chose that one's arithmetic.
 */
const backends: readonly string[] = ['tensorflow', 'wasm', 'cpu'];

/** The engine, where it can compute the network; else the reason. */
export async function chooseEngine(
  network: LayersModel,
  options: CompiledOptions,
  calls?: readonly LayerCall[],
): Promise<ChosenEngine | NoEngine> {
  if (options.compiled === 'never') return { reason: 'compiled: never', never: true };
  if (!backends.includes(getBackend())) return { reason: `the backend is ${getBackend()}`, never: false };
  const recognized = recognizeNetwork(network, calls);
  try {
    // What goes through tfjs finds it too: the layers of `@seqgraft/layers` cannot wait for it.
    const engine = await sharedEngine({ threads: options.threads });
    return 'reason' in recognized
      ? { ...recognized, never: false, layers: engine.info.variant }
      : { engine, recognized };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error), never: false };
  }
}

/** Runs something through tfjs, with its layers compiled or not. */
export function throughTfjs<T>({ never }: NoEngine, run: () => T): T {
  return never ? withoutSharedEngine(run) : run();
}

/** What took the steps of these phases; those with low-rank updates go through TensorFlow.js. */
export function engineUse(chosen: ChosenEngine | NoEngine, phases: readonly Phase[]): EngineUse {
  if ('reason' in chosen) return { used: false, reason: chosen.reason };
  const plain = phases.find(({ lowRank, epochs }) => lowRank !== undefined && epochs > 0);
  if (plain !== undefined) return { used: false, reason: `the phase "${plain.name}" has low-rank updates` };
  const { variant, threads } = chosen.engine.info;
  return { used: true, variant, threads };
}
