import { fitColumn } from '../scaling/fit-column.ts';
import type { Scale, ScalerKind } from '../scaling/scaler.ts';

/** Center and scale of a column over a series' rows from its first readable one up to any other, each computed once. */
export class RunningScales {
  readonly #values: Float64Array;
  readonly #kind: ScalerKind;
  readonly #first: number;
  /** Of the rows up to #first + position; what was read so far. */
  readonly #centers: number[] = [];
  readonly #scales: number[] = [];
  #count = 0;
  #mean = 0;
  /** Sum of squared deviations from the mean. */
  #squares = 0;
  #low = Number.POSITIVE_INFINITY;
  #high = Number.NEGATIVE_INFINITY;

  /**
   * @param values of the whole table; NaN where a value does not count.
   * @param first the first readable row.
   */
  constructor(values: Float64Array, kind: ScalerKind, first: number) {
    this.#values = values;
    this.#kind = kind;
    this.#first = first;
  }

  /** Of the rows up to and including `row`; a scale of 0 where they have no spread, NaN as center where they have no value. */
  upTo(row: number): Scale {
    const at = row - this.#first;
    if (this.#kind === 'robust') return this.#fitAt(at);
    while (this.#centers.length <= at) this.#push(this.#values[this.#first + this.#centers.length] as number);
    return { center: this.#centers[at] as number, scale: this.#scales[at] as number };
  }

  /** Quartiles know no update: they are found anew for each row, and kept. */
  #fitAt(at: number): Scale {
    if (this.#scales[at] === undefined) {
      const known = this.#values.subarray(this.#first, this.#first + at + 1).filter((value) => !Number.isNaN(value));
      const fitted = fitColumn(known, this.#kind);
      this.#centers[at] = fitted.case === 'empty' ? Number.NaN : fitted.center;
      this.#scales[at] = fitted.case === 'spread' ? fitted.scale : 0;
    }
    return { center: this.#centers[at] as number, scale: this.#scales[at] as number };
  }

  /** Welford, Technometrics 4 (1962): exact enough where sums of squares are not. */
  #push(value: number): void {
    if (!Number.isNaN(value)) {
      this.#count++;
      const before = value - this.#mean;
      this.#mean += before / this.#count;
      this.#squares += before * (value - this.#mean);
      this.#low = Math.min(this.#low, value);
      this.#high = Math.max(this.#high, value);
    }
    const { center, scale } = this.#now();
    this.#centers.push(center);
    this.#scales.push(scale);
  }

  #now(): Scale {
    if (this.#count === 0) return { center: Number.NaN, scale: 0 };
    if (this.#kind === 'none') return { center: 0, scale: 1 };
    if (this.#low === this.#high) return { center: this.#low, scale: 0 };
    if (this.#kind === 'min-max') return { center: this.#low, scale: this.#high - this.#low };
    return { center: this.#mean, scale: Math.sqrt(this.#squares / this.#count) };
  }
}
