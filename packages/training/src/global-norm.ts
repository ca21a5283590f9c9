/**
 * √Σ x² over all values of all arrays, in float64: squares of float32 numbers cannot overflow there.
 *
 * NaN when any value is NaN, else Infinity when any is infinite.
 */
export function globalNorm(arrays: Iterable<ArrayLike<number>>): number {
  let sum = 0;
  for (const values of arrays) {
    for (let index = 0; index < values.length; index++) {
      const value = values[index] as number;
      sum += value * value;
    }
  }
  return Math.sqrt(sum);
}

/**
 * What to multiply every gradient with so that their global norm is at most `clipNorm`; 1 when it already is.
 *
 * clipNorm / max(norm, clipNorm): Pascanu, Mikolov & Bengio, ICML 2013, algorithm 1. The direction stays.
 */
export function clipFactor(norm: number, clipNorm: number): number {
  return clipNorm / Math.max(norm, clipNorm);
}
