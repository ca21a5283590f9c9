import { type DenseArray, sizeOf } from '@seqgraft/core';
import { type SymmetricEigen, symmetricEigen } from '@seqgraft/training';
import { checkFeatures, checkTargets } from './check-features.ts';

/** σ²/σ_w² is looked for in this range, as powers of ten about the largest eigenvalue of F·Fᵀ. */
const range = { low: -12, high: 6, perDecade: 4 };

/** F's left singular vectors against the targets, whichever side of F is smaller. */
interface Spectrum {
  /** Eigenvalues of F·Fᵀ that are not zero, k = min(N, D) of them at most. */
  readonly values: Float64Array;
  /** [k, targets], squares of Uᵀ·y. */
  readonly squares: Float64Array;
  /** Σ y² of each target that lies outside of what F spans. */
  readonly outside: Float64Array;
}

/** F·Fᵀ, [rows, rows], or Fᵀ·F, [columns, columns]. */
function products({ shape, data }: DenseArray, ofRows: boolean): Float64Array {
  const [rows = 0, columns = 0] = shape;
  const [size, other] = ofRows ? [rows, columns] : [columns, rows];
  const value = (index: number, along: number): number =>
    data[ofRows ? index * columns + along : along * columns + index] as number;
  const matrix = new Float64Array(size * size);
  for (let a = 0; a < size; a++) {
    for (let b = 0; b <= a; b++) {
      let sum = 0;
      for (let along = 0; along < other; along++) sum += value(a, along) * value(b, along);
      matrix[a * size + b] = sum;
      matrix[b * size + a] = sum;
    }
  }
  return matrix;
}

/** Uᵀ·y of one target along each direction. */
function project(features: DenseArray, { values, vectors }: SymmetricEigen, y: Float64Array): Float64Array {
  const [rows = 0, columns = 0] = features.shape;
  if (rows <= columns)
    return values.map((_, j) => y.reduce((sum, v, i) => sum + v * (vectors[j * rows + i] as number), 0));
  const ofFeatures = new Float64Array(columns);
  features.data.forEach((value, at) => {
    const column = at % columns;
    ofFeatures[column] = (ofFeatures[column] as number) + value * (y[Math.floor(at / columns)] as number);
  });
  return values.map(
    (square, j) =>
      ofFeatures.reduce((sum, v, i) => sum + v * (vectors[j * columns + i] as number), 0) / Math.sqrt(square),
  );
}

function spectrumOf(features: DenseArray, targets: DenseArray): Spectrum {
  const [rows = 0, columns = 0] = features.shape;
  const width = targets.shape[1] as number;
  const eigen = symmetricEigen(products(features, rows <= columns), Math.min(rows, columns));
  const squares = new Float64Array(eigen.values.length * width);
  const outside = new Float64Array(width);
  for (let k = 0; k < width; k++) {
    const y = Float64Array.from({ length: rows }, (_, i) => targets.data[i * width + k] as number);
    let rest = y.reduce((sum, value) => sum + value * value, 0);
    project(features, eigen, y).forEach((value, j) => {
      squares[j * width + k] = value * value;
      rest -= value * value;
    });
    outside[k] = eigen.values.length === rows ? 0 : Math.max(0, rest);
  }
  return { values: eigen.values, squares, outside };
}

/** Log evidence of one target, a row, at t = α/β, with the best β for it; see {@link logMe}. */
function evidenceAt(
  t: number,
  { values, squares, outside }: Spectrum,
  place: { target: number; rows: number },
): number {
  const { target, rows } = place;
  const width = outside.length;
  let quadratic = outside[target] as number;
  let logDeterminant = 0;
  for (let j = 0; j < values.length; j++) {
    const spread = 1 + (values[j] as number) / t;
    quadratic += (squares[j * width + target] as number) / spread;
    logDeterminant += Math.log(spread);
  }
  return -0.5 * (Math.log(2 * Math.PI) + 1 + Math.log(quadratic / rows)) - logDeterminant / (2 * rows);
}

/** The highest value of a function of one number: of a grid, then by golden section about the best point of it. */
function highest(f: (x: number) => number, low: number, high: number, steps: number): number {
  const grid = Array.from({ length: steps + 1 }, (_, step) => low + ((high - low) * step) / steps);
  const values = grid.map(f);
  const best = values.indexOf(Math.max(...values));
  const golden = (Math.sqrt(5) - 1) / 2;
  let [a, b] = [grid[Math.max(0, best - 1)] as number, grid[Math.min(steps, best + 1)] as number];
  for (let cut = 0; cut < 60; cut++) {
    const [c, d] = [b - golden * (b - a), a + golden * (b - a)];
    if (f(c) > f(d)) b = d;
    else a = c;
  }
  return Math.max(values[best] as number, f((a + b) / 2));
}

/**
 * LogME: how likely the targets are under a Bayesian linear model on the features, the logarithm a row, with its two
 * variances where that is highest. Higher is better (You, Liu, Wang and Long, "LogME", ICML 2021).
 *
 * y ~ N(0, β⁻¹(I + t⁻¹·F·Fᵀ)) with t = α/β. For each t the best β is known, so that one number is looked for, on a grid and
 * then by golden section; the fixed-point iteration of the paper may run away. With N < D the paper's code takes D/2·ln α
 * beside a determinant of min(N, D) terms, which makes wide features look good; it is min(N, D)/2·ln α. t stays above
 * 10⁻¹² of the largest eigenvalue, so that targets in the features' span get a finite score. The mean over the targets is
 * given. Features and targets are taken as they are: centre both for a model with an intercept.
 *
 * @param features [N, D]
 * @param targets [N, K]: numbers, or 1 for the class and 0 for the others
 * @throws E_RANK for other shapes, values that are not finite, and a target that is 0 throughout
 */
export function logMe(features: DenseArray, targets: DenseArray): number {
  checkFeatures(features, targets.shape[0] as number);
  checkTargets(targets);
  const rows = features.shape[0] as number;
  const spectrum = spectrumOf(features, targets);
  const largest = spectrum.values[0] ?? 1;
  const width = sizeOf(targets.shape) / rows;
  const decades = range.high - range.low;
  let sum = 0;
  for (let target = 0; target < width; target++) {
    const evidence = (power: number): number => evidenceAt(largest * 10 ** power, spectrum, { target, rows });
    sum += highest(evidence, range.low, range.high, decades * range.perDecade);
  }
  return sum / width;
}
