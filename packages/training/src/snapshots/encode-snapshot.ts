import type { DenseArray, Json } from '@seqgraft/core';
import type { Variable } from '@tensorflow/tfjs-core';
import type { KeptWeights } from '../good-weights.ts';
import type { CheckedModel } from '../model-parameters.ts';
import type { WeightSnapshot } from '../weight-snapshot.ts';
import { prefixed, type RunMemory, stableNames } from './run-memory.ts';
import type { TrainingSnapshot } from './training-snapshot.ts';

export const snapshotFormat = 'seqgraft-training';
export const snapshotVersion = 1;

/** The memory of a run as a snapshot; arrays are handed over, not copied. */
export function encodeSnapshot(memory: RunMemory, checked: CheckedModel, run: Json): TrainingSnapshot {
  const { phase, epoch, steps, stoppedEarly, history, best, bound, maskCounters, phaseSteps } = memory;
  const { optimizer, compiled } = memory;
  const weights = new WeightSets(checked);
  weights.add('weights', memory.weights);
  const kept = keptJson(weights, memory.kept);
  const trained = Object.entries(compiled.steps).filter(([, count]) => count > 0);
  const ofTrained = (arrays: ReadonlyMap<string, DenseArray>): ReadonlyMap<string, DenseArray> =>
    new Map(trained.flatMap(([name]) => (arrays.has(name) ? [[name, arrays.get(name) as DenseArray]] : [])));
  const progress = {
    ...{ format: snapshotFormat, version: snapshotVersion, run },
    ...{ phase, epoch, steps, stoppedEarly, history, best, bound, kept, maskCounters },
    optimizer: { kind: optimizer.kind, steps: optimizer.steps },
    compiled: { steps: Object.fromEntries(trained), stepsTaken: compiled.stepsTaken },
    stateful: phaseSteps.stateful,
  };
  const tensors = new Map([
    ...weights.tensors,
    ...prefixed('optimizer', optimizer.slots),
    ...prefixed('compiled/moment1', ofTrained(compiled.moment1)),
    ...prefixed('compiled/moment2', ofTrained(compiled.moment2)),
    ...prefixed('states', phaseSteps.states),
    ...prefixed('low-rank', phaseSteps.lowRank),
  ]);
  return { progress: progress as unknown as Json, tensors };
}

/** The copies that are kept: each once, and of each only the arrays that no other has. */
function keptJson(weights: WeightSets, { taken, good, best }: KeptWeights): Json {
  const sets = [...new Set([taken, good, best])].filter((kept) => kept !== null);
  const at = (kept: KeptWeights['best']): number | null => (kept === null ? null : sets.indexOf(kept));
  return {
    sets: sets.map(({ epoch, snapshot }, index) => ({ epoch, same: weights.add(`kept/${index}`, snapshot) })),
    ...{ taken: at(taken), good: at(good), best: at(best) },
  };
}

/** Several copies of the same variables, of which equal arrays are stored once. */
class WeightSets {
  readonly tensors: Map<string, DenseArray> = new Map();
  readonly #variables: ReadonlyMap<string, Variable>;
  readonly #names: ReadonlyMap<string, string>;
  /** What was added before. */
  readonly #prefixes: string[] = [];

  constructor({ variables, model }: CheckedModel) {
    this.#variables = variables;
    this.#names = stableNames(variables.keys(), model.parameters);
  }

  /** Says which arrays are not stored, and under which name the same one is. */
  add(prefix: string, snapshot: WeightSnapshot): Record<string, string> {
    const same: Record<string, string> = {};
    for (const [key, name] of this.#names) {
      const data = snapshot.get(key) as Float32Array;
      const before = this.#prefixes
        .map((other) => `${other}/${name}`)
        .find((stored) => sameBytes(this.tensors.get(stored)?.data, data));
      if (before !== undefined) same[name] = before;
      else this.tensors.set(`${prefix}/${name}`, { shape: [...(this.#variables.get(key) as Variable).shape], data });
    }
    this.#prefixes.push(prefix);
    return same;
  }
}

function sameBytes(a: Float32Array | undefined, b: Float32Array): boolean {
  if (a === b) return true;
  if (a === undefined || a.length !== b.length) return false;
  // Words, not numbers: 0 is not −0 here.
  const [left, right] = [
    new Uint32Array(a.buffer, a.byteOffset, a.length),
    new Uint32Array(b.buffer, b.byteOffset, b.length),
  ];
  return left.every((word, index) => word === right[index]);
}
