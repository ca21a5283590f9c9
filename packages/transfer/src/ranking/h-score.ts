import type { DenseArray } from '@seqgraft/core';
import { symmetricEigen } from '@seqgraft/training';
import { checkFeatures, checkLabels } from './check-features.ts';
import { columnMeans } from './column-means.ts';

export interface HScoreOptions {
  /**
   * Whether the covariance of the features is shrunk towards a multiple of the identity, by as much as Ledoit and Wolf
   * say: with fewer rows than a few times the features the plain score is high for anything. Default true.
   */
  readonly shrunk?: boolean | undefined;
}

/** Features less their mean, [rows, features]. */
function centred({ shape, data }: DenseArray): Float64Array {
  const [, width = 0] = shape;
  const means = columnMeans(data, width);
  return Float64Array.from(data, (value, at) => value - (means[at % width] as number));
}

/** Mean of x·xᵀ over the rows, [width, width]. */
function covariance(values: Float64Array, width: number): Float64Array {
  const rows = values.length / width;
  const matrix = new Float64Array(width * width);
  for (let row = 0; row < rows; row++) {
    for (let a = 0; a < width; a++) {
      const scaled = (values[row * width + a] as number) / rows;
      for (let b = 0; b < width; b++) {
        matrix[a * width + b] = (matrix[a * width + b] as number) + scaled * (values[row * width + b] as number);
      }
    }
  }
  return matrix;
}

/**
 * How far the covariance is to be shrunk, 0 to 1 (Ledoit and Wolf, J. Multivariate Analysis 88, 2004): the estimated
 * variance of its entries over its squared distance from the multiple of the identity.
 *
 * @param values centred rows
 */
export function ledoitWolfShrinkage(values: Float64Array, width: number): number {
  const rows = values.length / width;
  const matrix = covariance(values, width);
  let trace = 0;
  for (let a = 0; a < width; a++) trace += matrix[a * width + a] as number;
  const mean = trace / width;
  const squares = matrix.reduce((sum, value) => sum + value * value, 0);
  const distance = squares - width * mean * mean;
  let fourths = 0;
  for (let row = 0; row < rows; row++) {
    let length = 0;
    for (let a = 0; a < width; a++) length += (values[row * width + a] as number) ** 2;
    fourths += length * length;
  }
  const variance = (fourths / rows - squares) / rows;
  if (!(distance > 0)) return variance > 0 ? 1 : 0;
  return Math.min(1, Math.max(0, variance / distance));
}

/**
 * H-score: tr(cov(f)⁻¹ · cov(E[f | y])), how much of the features' spread the classes explain, from 0 to the smaller of
 * the features and the classes less one. Higher is better (Bao et al., "An information-theoretic approach to transferability
 * in task transfer learning", ICIP 2019). Shrunk by default, tr(cov_α(f)⁻¹ · (1 − α)·cov(E[f | y])) (Ibrahim, Ponomareva and
 * Mazumder, "Newer is not always better", ECML PKDD 2022).
 *
 * @param features [N, D]
 * @param labels class numbers, [N]
 * @throws E_RANK for other shapes, features that are not finite, and labels of one class
 */
export function hScore(features: DenseArray, labels: ArrayLike<number>, { shrunk = true }: HScoreOptions = {}): number {
  const [rows = 0, width = 0] = features.shape;
  checkFeatures(features, rows);
  checkLabels(labels, rows);
  const values = centred(features);
  const sums = new Map<number, { count: number; sum: Float64Array }>();
  for (let row = 0; row < rows; row++) {
    const label = labels[row] as number;
    const own = sums.get(label) ?? { count: 0, sum: new Float64Array(width) };
    own.count += 1;
    for (let a = 0; a < width; a++) own.sum[a] = (own.sum[a] as number) + (values[row * width + a] as number);
    sums.set(label, own);
  }
  const alpha = shrunk ? ledoitWolfShrinkage(values, width) : 0;
  const matrix = covariance(values, width);
  let trace = 0;
  for (let a = 0; a < width; a++) trace += matrix[a * width + a] as number;
  const shrink = matrix.map(
    (value, at) => (1 - alpha) * value + (at % (width + 1) === 0 ? (alpha * trace) / width : 0),
  );
  const { values: squares, vectors } = symmetricEigen(shrink, width);
  // tr(C⁻¹ Σ p·m·mᵀ) = Σ p·mᵀC⁻¹m over the classes, along the directions in which the features vary at all.
  let score = 0;
  for (const { count, sum } of sums.values()) {
    squares.forEach((square, j) => {
      const along = sum.reduce((total, value, a) => total + value * (vectors[j * width + a] as number), 0) / count;
      score += ((count / rows) * along * along) / square;
    });
  }
  return (1 - alpha) * score;
}
