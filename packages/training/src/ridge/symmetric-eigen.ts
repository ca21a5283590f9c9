import { EigenvalueDecomposition, Matrix } from 'ml-matrix';

export interface SymmetricEigen {
  /** Largest first. */
  readonly values: Float64Array;
  /** [vectors, length]: a unit vector a row, in the order of the values. */
  readonly vectors: Float64Array;
}

/**
 * Eigenvalues and eigenvectors of a symmetric, positive semi-definite matrix.
 *
 * Values that are nothing but rounding, up to 10 · size · 2⁻⁵² of the largest, are left out with their vectors.
 *
 * @param matrix [size, size]
 */
export function symmetricEigen(matrix: Float64Array, size: number): SymmetricEigen {
  const rows = Array.from({ length: size }, (_, row) => matrix.subarray(row * size, (row + 1) * size));
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(new Matrix(rows), {
    assumeSymmetric: true,
  });
  const order = realEigenvalues
    .map((_, index) => index)
    .sort((a, b) => at(realEigenvalues, b) - at(realEigenvalues, a));
  const floor = 10 * size * Number.EPSILON * at(realEigenvalues, order[0] as number);
  const kept = order.filter((index) => at(realEigenvalues, index) > Math.max(floor, 0));
  const vectors = new Float64Array(kept.length * size);
  kept.forEach((index, place) => {
    vectors.set(eigenvectorMatrix.getColumn(index), place * size);
  });
  return { values: Float64Array.from(kept, (index) => at(realEigenvalues, index)), vectors };
}

function at(values: ArrayLike<number>, index: number): number {
  return values[index] as number;
}
