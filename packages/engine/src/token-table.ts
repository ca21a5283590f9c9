import type { DenseArray } from '@seqgraft/core';
import { ShapeMismatch } from './errors.ts';
import type { Heap } from './heap.ts';
import type { ParameterStore, StoredPass } from './parameter-store.ts';

/** Token numbers of a batch, and which steps count. */
interface Tokens {
  /** [batch, time, 1] */
  readonly inputs: DenseArray;
  /** [batch, time] of 0 and 1 */
  readonly mask?: DenseArray | undefined;
}

/**
 * The vectors of an embedding as they lie packed: token t is column t of a dense layer's panels, [t / 4][row][t mod 4].
 *
 * So a tied head and its embedding are one piece of memory, and the optimizer updates a table like any kernel.
 */
export class TokenTable {
  readonly #heap: Heap;
  readonly #pass: StoredPass;

  /** @param store whose last pass is the table, or the tied head that it is the kernel of */
  constructor(heap: Heap, store: ParameterStore) {
    this.#heap = heap;
    this.#pass = store.passes.at(-1) as StoredPass;
  }

  get vocabulary(): number {
    return this.#pass.spec.units;
  }

  get width(): number {
    return this.#pass.spec.inputs;
  }

  /** @throws E_ENGINE_SHAPE for what is no token number, in steps that count */
  check({ inputs, mask }: Tokens): void {
    const { vocabulary } = this;
    const wrong = (token: number, at: number): boolean =>
      mask?.data[at] !== 0 && !(Number.isInteger(token) && token >= 0 && token < vocabulary);
    const at = inputs.data.findIndex(wrong);
    if (at < 0) return;
    const time = inputs.shape[1] as number;
    const place = `row ${Math.floor(at / time)}, step ${at % time}`;
    throw new ShapeMismatch({
      problems: [`inputs hold ${inputs.data[at]} in ${place}, token numbers are whole, from 0 to ${vocabulary - 1}`],
    });
  }

  /** Writes the vectors of tokens, [batch, time, width], zeros in padded steps. @param to byte address */
  lookUp({ inputs, mask }: Tokens, to: number): void {
    const { width } = this;
    const { f32 } = this.#heap;
    const { rows } = this.#pass.layout;
    const table = this.#pass.at.weights >>> 2;
    let place = to >>> 2;
    for (let at = 0; at < inputs.data.length; at++, place += width) {
      if (mask?.data[at] === 0) {
        f32.fill(0, place, place + width);
        continue;
      }
      const token = inputs.data[at] as number;
      let from = table + (token >>> 2) * rows * 4 + (token & 3);
      for (let i = 0; i < width; i++, from += 4) f32[place + i] = f32[from] as number;
    }
  }

  /**
   * Sorts the steps that count by their tokens, so that the gradient of a token is summed in the order of its steps,
   * whatever thread does it.
   *
   * @param offsetsAt byte address of vocabulary + 1 words; positionsAt: of batch · time
   */
  sort({ inputs, mask }: Tokens, { offsetsAt, positionsAt }: { offsetsAt: number; positionsAt: number }): void {
    const { vocabulary } = this;
    const offsets = this.#heap.i32.subarray(offsetsAt >>> 2, (offsetsAt >>> 2) + vocabulary + 1).fill(0);
    const counts = (at: number): boolean => mask?.data[at] !== 0;
    const { data } = inputs;
    for (let at = 0; at < data.length; at++) if (counts(at)) increase(offsets, (data[at] as number) + 1);
    for (let token = 0; token < vocabulary; token++)
      offsets[token + 1] = (offsets[token + 1] as number) + (offsets[token] as number);
    const next = offsets.slice();
    const positions = this.#heap.i32.subarray(positionsAt >>> 2, (positionsAt >>> 2) + data.length);
    for (let at = 0; at < data.length; at++) {
      if (counts(at)) positions[increase(next, data[at] as number)] = at;
    }
  }
}

/** Adds 1, and gives what was there. */
function increase(counts: Int32Array, index: number): number {
  const count = counts[index] as number;
  counts[index] = count + 1;
  return count;
}
