import type { DenseArray } from '@seqgraft/core';
import { checkFeatures, checkLabels } from './check-features.ts';
import { RankingError } from './ranking-errors.ts';

/**
 * LEEP: the mean log likelihood of the target's labels when each is guessed by way of the source's own classes,
 * p(y | x) = Σ_z p̂(y | z)·θ(x)_z. At most 0; higher is better (Nguyen, Hassner, Seeger and Archambeau, "LEEP", ICML 2020).
 *
 * @param probabilities [N, Z]: what the source says of each target window, over its own classes
 * @param labels class numbers of the target, [N]
 * @throws E_RANK for other shapes, rows that are no probabilities, and labels of one class
 */
export function leep(probabilities: DenseArray, labels: ArrayLike<number>): number {
  const [rows = 0, width = 0] = probabilities.shape;
  checkFeatures(probabilities, rows);
  checkLabels(labels, rows);
  const theta = (row: number, z: number): number => probabilities.data[row * width + z] as number;
  for (let row = 0; row < rows; row++) {
    let sum = 0;
    let lowest = 0;
    for (let z = 0; z < width; z++) {
      sum += theta(row, z);
      lowest = Math.min(lowest, theta(row, z));
    }
    if (Math.abs(sum - 1) > 1e-3 || lowest < 0) {
      throw new RankingError({
        problems: [`probabilities must be at least 0 and sum to 1, row ${row} sums to ${sum}`],
      });
    }
  }
  const joint = new Map<number, Float64Array>();
  const marginal = new Float64Array(width);
  for (let row = 0; row < rows; row++) {
    const label = labels[row] as number;
    const own = joint.get(label) ?? new Float64Array(width);
    joint.set(label, own);
    for (let z = 0; z < width; z++) {
      own[z] = (own[z] as number) + theta(row, z);
      marginal[z] = (marginal[z] as number) + theta(row, z);
    }
  }
  let score = 0;
  for (let row = 0; row < rows; row++) {
    const own = joint.get(labels[row] as number) as Float64Array;
    let likelihood = 0;
    for (let z = 0; z < width; z++) {
      if ((marginal[z] as number) > 0) likelihood += ((own[z] as number) / (marginal[z] as number)) * theta(row, z);
    }
    score += Math.log(likelihood) / rows;
  }
  return score;
}
