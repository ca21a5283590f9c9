import { type CentredMoments, subtract } from './ridge-moments.ts';
import type { RidgeRows, RidgeWidths } from './ridge-rows.ts';
import { symmetricEigen } from './symmetric-eigen.ts';

/**
 * The singular value decomposition X = U·S·Vᵀ of the centred rows, each scaled by the root of its weight, as far as a
 * ridge regression needs it: U·S is Xᵀ's product with V, so that rows need not be kept.
 */
export interface RidgeBasis {
  readonly rows: number;
  readonly weight: number;
  readonly featureMean: Float64Array;
  readonly targetMean: Float64Array;
  /** Squares of the singular values that are not zero, largest first, [rank]. */
  readonly squares: Float64Array;
  /** [rank, features]: rows of Vᵀ. */
  readonly directions: Float64Array;
  /** [rank, outputs], Uᵀ·Y. */
  readonly targets: Float64Array;
  /** Whether U spans all that the rows leave free, so that nothing of a target lies outside of it. */
  readonly spansAll: boolean;
}

/** From the moments, for many rows: the decomposition is that of the Gram matrix, [features, features]. */
export function basisOfMoments(moments: CentredMoments, widths: RidgeWidths): RidgeBasis {
  const { features, outputs } = widths;
  const { values: squares, vectors: directions } = symmetricEigen(moments.gram, features);
  const targets = new Float64Array(squares.length * outputs);
  squares.forEach((square, j) => {
    for (let a = 0; a < features; a++) {
      const factor = (directions[j * features + a] as number) / Math.sqrt(square);
      for (let k = 0; k < outputs; k++) {
        targets[j * outputs + k] =
          (targets[j * outputs + k] as number) + factor * (moments.cross[a * outputs + k] as number);
      }
    }
  });
  const { rows, weight, featureMean, targetMean } = moments;
  return { rows, weight, featureMean, targetMean, squares, directions, targets, spansAll: false };
}

/** From all rows at once, where there are fewer of them than features: the decomposition is that of X·Xᵀ. */
export function basisOfRows(
  rows: RidgeRows,
  means: Pick<CentredMoments, 'rows' | 'weight' | 'featureMean' | 'targetMean'>,
  options: RidgeWidths & { readonly intercept: boolean },
): RidgeBasis {
  const { features: width, outputs, intercept } = options;
  const counted = Array.from({ length: rows.features.length / width }, (_, row) => row).filter(
    (row) => rows.weights?.[row] !== 0,
  );
  const count = counted.length;
  const centred = counted.map((row) => {
    const root = Math.sqrt(rows.weights?.[row] ?? 1);
    const x = new Float64Array(width);
    const y = new Float64Array(outputs);
    subtract(x, rows.features, { from: row * width, mean: means.featureMean });
    subtract(y, rows.targets, { from: row * outputs, mean: means.targetMean });
    return { x: x.map((value) => root * value), y: y.map((value) => root * value) };
  });
  const products = new Float64Array(count * count);
  for (let a = 0; a < count; a++) {
    for (let b = a; b < count; b++) {
      const { x } = centred[a] as { x: Float64Array };
      const other = (centred[b] as { x: Float64Array }).x;
      let sum = 0;
      for (let i = 0; i < width; i++) sum += (x[i] as number) * (other[i] as number);
      products[a * count + b] = sum;
      products[b * count + a] = sum;
    }
  }
  const { values: squares, vectors: left } = symmetricEigen(products, count);
  const directions = new Float64Array(squares.length * width);
  const targets = new Float64Array(squares.length * outputs);
  squares.forEach((square, j) => {
    centred.forEach(({ x, y }, row) => {
      const u = left[j * count + row] as number;
      const factor = u / Math.sqrt(square);
      for (let i = 0; i < width; i++) {
        directions[j * width + i] = (directions[j * width + i] as number) + factor * (x[i] as number);
      }
      for (let k = 0; k < outputs; k++) {
        targets[j * outputs + k] = (targets[j * outputs + k] as number) + u * (y[k] as number);
      }
    });
  });
  return { ...means, squares, directions, targets, spansAll: squares.length === count - (intercept ? 1 : 0) };
}
