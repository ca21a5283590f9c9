import type { LossRule } from '@seqgraft/engine';
import type { LinearHead } from '../linear-head.ts';
import type { HeadValues } from './head-values.ts';
import type { RidgeRows, RidgeWidths } from './ridge-rows.ts';

/**
 * Ridge regression drawn to the head that is there, in place of zero: what is solved is the change of that head, on what it
 * leaves of the targets. The bias is one more weight, so that with the largest λ the head stays as it is.
 */
export class AroundHead {
  readonly #kernel: Float32Array;
  readonly #bias: Float32Array | null;
  readonly #features: number;
  readonly #outputs: number;

  private constructor(head: LinearHead, kernel: Float32Array, bias: Float32Array | null) {
    [this.#features, this.#outputs] = head.kernel.shape as [number, number];
    this.#kernel = kernel;
    this.#bias = bias;
  }

  /** Null where a change of outputs is no change of what was solved: losses whose outputs are not the values themselves. */
  static async of(head: LinearHead, { kind }: LossRule): Promise<AroundHead | null> {
    if (kind !== 'mse' && kind !== 'mae' && kind !== 'huber') return null;
    const kernel = (await head.kernel.data<'float32'>()).slice();
    const bias = head.bias === null ? null : (await head.bias.data<'float32'>()).slice();
    return new AroundHead(head, kernel, bias);
  }

  /** The lengths of its rows. */
  get widths(): RidgeWidths {
    return { features: this.#features + (this.#bias === null ? 0 : 1), outputs: this.#outputs };
  }

  /** Rows with a 1 for the bias, and with what the head leaves of the targets. */
  rows(rows: RidgeRows): RidgeRows {
    const count = rows.targets.length / this.#outputs;
    const width = this.widths.features;
    const features = new Float32Array(count * width).fill(1);
    const targets = new Float64Array(rows.targets.length);
    for (let row = 0; row < count; row++) {
      for (let i = 0; i < this.#features; i++) {
        features[row * width + i] = rows.features[row * this.#features + i] as number;
      }
      for (let k = 0; k < this.#outputs; k++) {
        const at = row * this.#outputs + k;
        targets[at] = (rows.targets[at] as number) - this.#predict(rows.features, row, k);
      }
    }
    return { ...rows, features, targets };
  }

  #predict(features: ArrayLike<number>, row: number, output: number): number {
    let sum = this.#bias?.[output] ?? 0;
    for (let i = 0; i < this.#features; i++) {
      sum += (features[row * this.#features + i] as number) * (this.#kernel[i * this.#outputs + output] as number);
    }
    return sum;
  }

  /** A fit of such rows as weights and bias. */
  split({ weights, bias }: { readonly weights: Float64Array; readonly bias: Float64Array }): {
    weights: Float64Array;
    bias: Float64Array;
  } {
    const own = this.#features * this.#outputs;
    return { weights: weights.slice(0, own), bias: this.#bias === null ? bias : weights.slice(own) };
  }

  /** The head with its change. */
  add({ kernel, bias }: HeadValues): HeadValues {
    return {
      kernel: kernel.map((value, at) => value + (this.#kernel[at] as number)),
      bias: bias.map((value, at) => value + (this.#bias?.[at] ?? 0)),
    };
  }
}
