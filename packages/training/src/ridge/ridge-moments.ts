import type { RidgeRows, RidgeWidths } from './ridge-rows.ts';

/** Weighted sums of squares and products about the weighted mean. Everything that a ridge regression knows of its rows. */
export interface CentredMoments {
  /** Rows that count. */
  readonly rows: number;
  readonly weight: number;
  /** [features] and [outputs]; zeros without an intercept. */
  readonly featureMean: Float64Array;
  readonly targetMean: Float64Array;
  /** [features, features], Σ w (x − x̄)(x − x̄)ᵀ. */
  readonly gram: Float64Array;
  /** [features, outputs], Σ w (x − x̄)(y − ȳ)ᵀ. */
  readonly cross: Float64Array;
}

/**
 * Gathers the moments of rows block by block, so that no more than a block is held at a time.
 *
 * Sums are about the mean of the first block and corrected in the end: features far from zero that hardly vary would
 * otherwise lose all their digits.
 */
export class RidgeMoments {
  readonly #widths: RidgeWidths;
  readonly #intercept: boolean;
  #shift: { readonly features: Float64Array; readonly targets: Float64Array } | null = null;
  readonly #gram: Float64Array;
  readonly #cross: Float64Array;
  readonly #featureSum: Float64Array;
  readonly #targetSum: Float64Array;
  #rows = 0;
  #weight = 0;

  constructor(widths: RidgeWidths, intercept: boolean) {
    const { features, outputs } = widths;
    this.#widths = widths;
    this.#intercept = intercept;
    this.#gram = new Float64Array(features * features);
    this.#cross = new Float64Array(features * outputs);
    this.#featureSum = new Float64Array(features);
    this.#targetSum = new Float64Array(outputs);
  }

  add(rows: RidgeRows): void {
    const { features: width, outputs } = this.#widths;
    const gram = this.#gram;
    this.#shift ??= this.#shiftOf(rows);
    const x = new Float64Array(width);
    const y = new Float64Array(outputs);
    for (let row = 0; row * width < rows.features.length; row++) {
      const weight = rows.weights?.[row] ?? 1;
      if (weight === 0) continue;
      this.#rows += 1;
      this.#weight += weight;
      subtract(x, rows.features, { from: row * width, mean: this.#shift.features });
      subtract(y, rows.targets, { from: row * outputs, mean: this.#shift.targets });
      for (let k = 0; k < outputs; k++) this.#targetSum[k] = (this.#targetSum[k] as number) + weight * (y[k] as number);
      for (let a = 0; a < width; a++) {
        const scaled = weight * (x[a] as number);
        this.#featureSum[a] = (this.#featureSum[a] as number) + scaled;
        const start = a * width;
        for (let b = a; b < width; b++) gram[start + b] = (gram[start + b] as number) + scaled * (x[b] as number);
        for (let k = 0; k < outputs; k++) {
          this.#cross[a * outputs + k] = (this.#cross[a * outputs + k] as number) + scaled * (y[k] as number);
        }
      }
    }
  }

  finish(): CentredMoments {
    const { features: width, outputs } = this.#widths;
    const weight = this.#weight;
    const gram = this.#gram.slice();
    const cross = this.#cross.slice();
    const share = this.#intercept && weight > 0 ? 1 / weight : 0;
    const [sumX, sumY] = [this.#featureSum, this.#targetSum];
    for (let a = 0; a < width; a++) {
      const scaled = share * (sumX[a] as number);
      for (let b = a; b < width; b++) {
        const value = (gram[a * width + b] as number) - scaled * (sumX[b] as number);
        gram[a * width + b] = value;
        gram[b * width + a] = value;
      }
      for (let k = 0; k < outputs; k++) {
        cross[a * outputs + k] = (cross[a * outputs + k] as number) - scaled * (sumY[k] as number);
      }
    }
    const shift = this.#shift ?? { features: new Float64Array(width), targets: new Float64Array(outputs) };
    return {
      rows: this.#rows,
      weight,
      featureMean: shift.features.map((value, a) => value + share * (sumX[a] as number)),
      targetMean: shift.targets.map((value, k) => value + share * (sumY[k] as number)),
      gram,
      cross,
    };
  }

  #shiftOf({ features, targets }: RidgeRows): { features: Float64Array; targets: Float64Array } {
    const { features: width, outputs } = this.#widths;
    return {
      features: this.#intercept ? columnMeans(features, width) : new Float64Array(width),
      targets: this.#intercept ? columnMeans(targets, outputs) : new Float64Array(outputs),
    };
  }
}

/** into ← row − mean, of the row that begins at `from`. */
export function subtract(
  into: Float64Array,
  values: ArrayLike<number>,
  { from, mean }: { readonly from: number; readonly mean: Float64Array },
): void {
  for (let i = 0; i < into.length; i++) into[i] = (values[from + i] as number) - (mean[i] as number);
}

function columnMeans(values: ArrayLike<number>, width: number): Float64Array {
  const means = new Float64Array(width);
  const rows = values.length / width;
  for (let at = 0; at < values.length; at++) {
    means[at % width] = (means[at % width] as number) + (values[at] as number);
  }
  return means.map((sum) => sum / rows);
}
