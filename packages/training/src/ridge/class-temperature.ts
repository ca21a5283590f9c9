/**
 * The factor on scores that gives them, as logits, the lowest cross-entropy: ln Σ exp(τ·s) − τ·s_class, which is convex in τ.
 *
 * One row more is counted, which says the wrong class by a score of 1: scores that are right throughout would otherwise
 * get a factor without end, and a certainty that no number of rows gives. (Laplace's rule of succession, in spirit.)
 *
 * @param scores [rows, classes]
 * @param classes class numbers; rows of −1 do not count
 * @returns 0 where the scores say nothing
 */
export function classTemperature(
  scores: Float64Array,
  classes: ArrayLike<number>,
  weights?: ArrayLike<number>,
): number {
  const width = scores.length / classes.length;
  /** Slope of the sum in τ. */
  const slope = (tau: number): number => {
    // d/dτ of ln(1 + exp(τ)): one row whose two classes differ by 1, the wrong way.
    let sum = 1 / (1 + Math.exp(-tau));
    for (let row = 0; row < classes.length; row++) {
      const weight = weights?.[row] ?? 1;
      const own = classes[row] as number;
      if (own < 0 || weight === 0) continue;
      const of = scores.subarray(row * width, (row + 1) * width);
      const largest = of.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
      let total = 0;
      let mean = 0;
      for (const score of of) {
        const share = Math.exp(tau * (score - largest));
        total += share;
        mean += share * score;
      }
      sum += weight * (mean / total - (of[own] as number));
    }
    return sum;
  };
  if (slope(0) >= 0) return 0;
  let low = 0;
  let high = 1;
  while (slope(high) < 0 && high < 2 ** 20) {
    low = high;
    high *= 2;
  }
  for (let halving = 0; halving < 60; halving++) {
    const middle = (low + high) / 2;
    if (slope(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
