import { CholeskyDecomposition, Matrix } from 'ml-matrix';
import type { RidgeBasis } from './ridge-basis.ts';
import { subtract } from './ridge-moments.ts';
import type { RidgeRows, RidgeWidths } from './ridge-rows.ts';

/** Rows that are left out together, in the coordinates of the basis. */
export interface LeftOutRows {
  /** Of each row, its place among the rows given. */
  readonly places: readonly number[];
  /** Roots of the weights. */
  readonly roots: readonly number[];
  /** Rows of U, [rank] each. */
  readonly coordinates: readonly Float64Array[];
  /** What no λ reaches: the part of the scaled, centred targets that lies outside of U, [outputs] each. */
  readonly outside: readonly Float64Array[];
  /** [size, size], I − 𝟙 − U·Uᵀ of these rows, with 𝟙 the projection on the intercept. */
  readonly free: Float64Array;
}

interface CutOptions extends RidgeWidths {
  readonly intercept: boolean;
}

/** Cuts rows into what is left out together: runs of one group number, or each row by itself. Rows of weight 0 are in none. */
export function* leftOutRows(rows: RidgeRows, basis: RidgeBasis, options: CutOptions): Generator<LeftOutRows> {
  const count = rows.features.length / options.features;
  let open: number[] = [];
  for (let row = 0; row < count; row++) {
    const goesOn = rows.groups !== undefined && row > 0 && rows.groups[row] === rows.groups[row - 1];
    if (open.length > 0 && !goesOn) {
      yield inCoordinates(open, rows, { ...options, basis });
      open = [];
    }
    if (rows.weights?.[row] !== 0) open.push(row);
  }
  if (open.length > 0) yield inCoordinates(open, rows, { ...options, basis });
}

function inCoordinates(
  places: readonly number[],
  rows: RidgeRows,
  { basis, features, outputs, intercept }: CutOptions & { readonly basis: RidgeBasis },
): LeftOutRows {
  const roots = places.map((row) => Math.sqrt(rows.weights?.[row] ?? 1));
  const x = new Float64Array(features);
  const coordinates = places.map((row, index) => {
    subtract(x, rows.features, { from: row * features, mean: basis.featureMean });
    return coordinatesOf(x, roots[index] as number, basis);
  });
  const outside = places.map((row, index) => {
    const y = new Float64Array(outputs);
    if (basis.spansAll) return y;
    subtract(y, rows.targets, { from: row * outputs, mean: basis.targetMean });
    const fitted = new Float64Array(outputs);
    addCombined(fitted, coordinates[index] as Float64Array, basis.targets);
    return y.map((value, k) => (roots[index] as number) * value - (fitted[k] as number));
  });
  const size = places.length;
  const free = new Float64Array(size * size);
  const share = intercept ? 1 / basis.weight : 0;
  for (let a = 0; a < size && !basis.spansAll; a++) {
    for (let b = 0; b <= a; b++) {
      const inside =
        share * (roots[a] as number) * (roots[b] as number) +
        dot(coordinates[a] as Float64Array, coordinates[b] as Float64Array);
      // Rounding must not make a square negative.
      const value = a === b ? Math.max(0, 1 - inside) : -inside;
      free[a * size + b] = value;
      free[b * size + a] = value;
    }
  }
  return { places, roots, coordinates, outside, free };
}

/** A row of U: its centred features along each direction, over the singular value. */
function coordinatesOf(x: Float64Array, root: number, { squares, directions }: RidgeBasis): Float64Array {
  const width = x.length;
  const coordinates = new Float64Array(squares.length);
  for (let j = 0; j < squares.length; j++) {
    let sum = 0;
    const start = j * width;
    for (let i = 0; i < width; i++) sum += (directions[start + i] as number) * (x[i] as number);
    coordinates[j] = (root * sum) / Math.sqrt(squares[j] as number);
  }
  return coordinates;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

// Loops instead of `map`: they run for every row and every λ, and `map` of a typed array takes ten times as long.
function product(a: Float64Array, b: Float64Array): Float64Array {
  const products = new Float64Array(a.length);
  for (let i = 0; i < a.length; i++) products[i] = (a[i] as number) * (b[i] as number);
  return products;
}

/** sums += factors · values, [length] and [length, outputs] → [outputs] */
function addCombined(sums: Float64Array, factors: Float64Array, values: Float64Array): void {
  const outputs = sums.length;
  for (let j = 0; j < factors.length; j++) {
    const factor = factors[j] as number;
    const start = j * outputs;
    for (let k = 0; k < outputs; k++) sums[k] = (sums[k] as number) + factor * (values[start + k] as number);
  }
}

/** λ / (s² + λ) of each direction. */
export function shrinkage({ squares }: RidgeBasis, lambda: number): Float64Array {
  return squares.map((square) => lambda / (square + lambda));
}

/**
 * What a ridge regression that was fitted without these rows misses them by: y − ŷ, exactly, without fitting it.
 *
 * With H the hat matrix of all rows and B those left out, the residuals are (I − H_BB)⁻¹ (y − ŷ)_B (Allen,
 * Technometrics 16, 1974, for one row). I − H is (I − 𝟙 − U·Uᵀ) + U·diag(λ/(s² + λ))·Uᵀ: both terms are positive, so that
 * nothing cancels however small λ is.
 *
 * @param shrunk of the λ, by {@link shrinkage}
 * @returns [rows left out][outputs] in the targets' own scale, or null where nothing but these rows counts
 */
export function leaveOutResiduals(left: LeftOutRows, basis: RidgeBasis, shrunk: Float64Array): Float64Array[] | null {
  const { roots, coordinates, outside, free } = left;
  const size = roots.length;
  if (size === basis.rows) return null;
  const shrunkRows = coordinates.map((u) => product(u, shrunk));
  const residuals = shrunkRows.map((u, row) => {
    const sums = Float64Array.from(outside[row] as Float64Array);
    addCombined(sums, u, basis.targets);
    return sums;
  });
  const rest = (a: number, b: number): number =>
    (free[a * size + b] as number) + dot(shrunkRows[a] as Float64Array, coordinates[b] as Float64Array);
  if (size === 1) {
    const scale = rest(0, 0) * (roots[0] as number);
    return scale > 0 ? [(residuals[0] as Float64Array).map((value) => value / scale)] : null;
  }
  const matrix = new Matrix(size, size);
  for (let a = 0; a < size; a++) {
    for (let b = 0; b <= a; b++) {
      const value = rest(a, b);
      matrix.set(a, b, value);
      matrix.set(b, a, value);
    }
  }
  const cholesky = new CholeskyDecomposition(matrix);
  if (!cholesky.isPositiveDefinite()) return null;
  const solved = cholesky.solve(new Matrix(residuals.map((row) => [...row])));
  return roots.map((root, row) => Float64Array.from(solved.getRow(row), (value) => value / root));
}
