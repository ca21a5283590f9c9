/** Neighbours that are one value in the fit. */
interface Pool {
  readonly mean: number;
  readonly count: number;
}

/**
 * The non-increasing values nearest to the given ones in squares: errors that get no worse with more data. Pool adjacent violators
 * (Ayer et al., Annals of Mathematical Statistics 26, 1955), all values weighing the same.
 *
 * @returns as many values as were given
 */
export function isotonicFit(values: readonly number[]): number[] {
  const pools: Pool[] = [];
  for (const value of values) {
    let pool: Pool = { mean: value, count: 1 };
    for (let last = pools.at(-1); last !== undefined && last.mean < pool.mean; last = pools.at(-1)) {
      pools.pop();
      const count = last.count + pool.count;
      pool = { mean: last.mean + ((pool.mean - last.mean) * pool.count) / count, count };
    }
    pools.push(pool);
  }
  return pools.flatMap(({ mean, count }) => new Array<number>(count).fill(mean));
}
