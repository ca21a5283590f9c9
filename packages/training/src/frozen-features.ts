import { type Batch, type DenseArray, sizeOf } from '@seqgraft/core';
import type { Predictor } from '@seqgraft/engine';
import { maskOf } from './padding-mask.ts';

interface Kept {
  readonly inputs: Float32Array;
  readonly features: Float32Array;
}

/** Features beyond this are computed each time, in bytes. */
const mostKept = 2 ** 28;

function sameValues(a: Float32Array, b: Float32Array): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false;
  return true;
}

/**
 * What a frozen body gives for the windows of a source, computed once a window.
 *
 * A source may give other inputs under the same window, as one that adds noise does: features are kept with the inputs
 * that they belong to.
 */
export class FrozenFeatures {
  readonly #body: Predictor;
  readonly #maskValue: number | null;
  readonly #kept: Map<object, Map<number, Kept>> = new Map();
  #bytes = 0;

  /** @param maskValue of the network's Masking layer, or null */
  constructor(body: Predictor, maskValue: number | null) {
    this.#body = body;
    this.#maskValue = maskValue;
  }

  /** @returns [batch, time, features]; one step where only the last goes out */
  of(batch: Batch, source: object): DenseArray {
    const { inputs, windows } = batch;
    const [count = 0, time = 0] = inputs.shape;
    const width = inputs.data.length / count;
    const kept = this.#kept.get(source) ?? new Map<number, Kept>();
    this.#kept.set(source, kept);
    const rowOf = (row: number): Float32Array => inputs.data.subarray(row * width, (row + 1) * width);
    const found: Kept[] = [];
    for (let row = 0; row < count; row++) {
      const entry = kept.get(windows[row] as number);
      if (entry === undefined || !sameValues(entry.inputs, rowOf(row))) return this.#compute(batch, kept, rowOf);
      found.push(entry);
    }
    const length = found[0]?.features.length as number;
    const data = new Float32Array(count * length);
    found.forEach(({ features }, row) => {
      data.set(features, row * length);
    });
    const steps = this.#body.network.outputs === 'last' ? 1 : time;
    return { shape: [count, steps, length / steps], data };
  }

  #compute(batch: Batch, kept: Map<number, Kept>, rowOf: (row: number) => Float32Array): DenseArray {
    const { inputs, windows } = batch;
    const mask = maskOf(batch, this.#maskValue);
    const { shape, data } =
      mask === undefined ? this.#body.predict(inputs) : this.#body.forward(inputs, { mask }).outputs;
    const [count = 0, ...rest] = shape;
    const length = sizeOf(rest);
    for (let row = 0; row < count; row++) {
      const window = windows[row];
      const bytes = 4 * (length + rowOf(row).length);
      if (window === undefined || (!kept.has(window) && this.#bytes + bytes > mostKept)) continue;
      if (!kept.has(window)) this.#bytes += bytes;
      kept.set(window, { inputs: rowOf(row).slice(), features: data.slice(row * length, (row + 1) * length) });
    }
    return { shape: rest.length === 1 ? [count, 1, length] : shape, data };
  }

  dispose(): void {
    this.#kept.clear();
    this.#body.dispose();
  }
}
