import { type Random, sizeOf } from '@seqgraft/core';
import type { serialization } from '@tensorflow/tfjs-core';
import { checkFinite } from '../check-option.ts';
import { LayerOption } from '../errors.ts';
import { SeededInitializer, type SeedOption } from './seeded-initializer.ts';

export interface OrthogonalOptions extends SeedOption {
  /** Factor on the matrix. Default 1. */
  readonly gain?: number | undefined;
}

/**
 * Keras' `Orthogonal`: orthonormal rows (or columns, when there are more rows) of a matrix of normal numbers, times `gain`.
 *
 * As in Keras the whole matrix is orthogonal, not each gate's block: the rows of an LSTM's [units, 4 · units] are orthonormal.
 * Saxe et al., "Exact solutions to the nonlinear dynamics of learning in deep linear neural networks", ICLR 2014.
 */
export class Orthogonal extends SeededInitializer {
  static readonly className = 'Orthogonal';
  readonly gain: number;

  constructor(options: OrthogonalOptions = {}) {
    super(options);
    this.gain = checkFinite(options.gain ?? 1, { layer: 'Orthogonal', option: 'gain' });
  }

  override sample(shape: readonly number[], random: Random): Float32Array {
    if (shape.length < 2) {
      throw new LayerOption({ layer: 'Orthogonal', option: 'shape', rule: 'of two axes or more', got: shape });
    }
    const columns = shape.at(-1) as number;
    const rows = sizeOf(shape.slice(0, -1));
    const count = Math.min(rows, columns);
    const vectors = orthonormalVectors(count, Math.max(rows, columns), random);
    const values = new Float32Array(rows * columns);
    vectors.forEach((vector, index) => {
      for (let i = 0; i < vector.length; i++) {
        const place = rows <= columns ? index * columns + i : i * columns + index;
        values[place] = this.gain * (vector[i] as number);
      }
    });
    return values;
  }

  override getConfig(): serialization.ConfigDict {
    return { gain: this.gain, seed: this.seed };
  }
}

export function orthogonal(options: OrthogonalOptions = {}): Orthogonal {
  return new Orthogonal(options);
}

/**
 * Modified Gram–Schmidt in float64 over normal vectors: the Q of a QR whose R has a positive diagonal, so uniform over orthogonal matrices.
 *
 * A vector that lost more than half of its length is orthogonalised once more, which brings it to machine precision
 * (Parlett, "The Symmetric Eigenvalue Problem", § 6.9: twice is enough).
 */
function orthonormalVectors(count: number, length: number, random: Random): Float64Array[] {
  const basis: Float64Array[] = [];
  while (basis.length < count) {
    const vector = Float64Array.from({ length }, () => random.normal());
    let before = norm(vector);
    removeComponents(vector, basis);
    if (norm(vector) < 0.5 * before) {
      before = norm(vector);
      removeComponents(vector, basis);
    }
    const scale = 1 / norm(vector);
    for (let i = 0; i < length; i++) vector[i] = (vector[i] as number) * scale;
    basis.push(vector);
  }
  return basis;
}

function removeComponents(vector: Float64Array, basis: readonly Float64Array[]): void {
  for (const direction of basis) {
    let product = 0;
    for (let i = 0; i < vector.length; i++) product += (vector[i] as number) * (direction[i] as number);
    for (let i = 0; i < vector.length; i++) vector[i] = (vector[i] as number) - product * (direction[i] as number);
  }
}

function norm(vector: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < vector.length; i++) sum += (vector[i] as number) ** 2;
  return Math.sqrt(sum);
}
