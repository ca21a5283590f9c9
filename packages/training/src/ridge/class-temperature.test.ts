import { Random } from '@seqgraft/core';
import { describe, expect, it } from 'vitest';
import { classTemperature } from './class-temperature.ts';

/** The sum that the factor makes lowest, as it stands in the docstring. */
function lossOf(scores: Float64Array, classes: readonly number[], tau: number, weights?: readonly number[]): number {
  const width = scores.length / classes.length;
  return classes.reduce(
    (sum, own, row) => {
      if (own < 0) return sum;
      const logits = Array.from(scores.subarray(row * width, (row + 1) * width), (score) => tau * score);
      const logSum = Math.log(logits.reduce((total, logit) => total + Math.exp(logit), 0));
      return sum + (weights?.[row] ?? 1) * (logSum - (logits[own] as number));
    },
    Math.log(1 + Math.exp(tau)),
  );
}

describe('classTemperature', () => {
  it.each([1, 2, 3])('gives the factor of the lowest cross-entropy, case %i', (seed) => {
    const random = new Random(seed);
    const classes = Array.from({ length: 40 }, (_, row) => (row % 9 === 0 ? -1 : row % 3));
    const weights = classes.map((_, row) => row % 4);
    const scores = Float64Array.from(
      { length: 120 },
      (_, at) => (classes[Math.floor(at / 3)] === at % 3 ? 0.7 : 0.2) + 0.2 * random.normal(),
    );
    const tau = classTemperature(scores, classes, weights);
    expect(tau).toBeGreaterThan(0.5);
    for (const step of [0.01, -0.01]) {
      expect(lossOf(scores, classes, tau + step, weights)).toBeGreaterThan(lossOf(scores, classes, tau, weights));
    }
  });

  it('stays finite where all scores are right, and is surer the more rows say so', () => {
    const factor = (rows: number) =>
      classTemperature(
        Float64Array.from({ length: 2 * rows }, (_, at) => ((at + Math.floor(at / 2)) % 2 === 0 ? 1 : 0)),
        Array.from({ length: rows }, (_, row) => row % 2),
      );
    // One row against n of a margin of 1: e^τ = n.
    expect(factor(10)).toBeCloseTo(Math.log(10), 9);
    expect(factor(1000)).toBeCloseTo(Math.log(1000), 9);
  });

  it('is 0 where scores say nothing, or the contrary', () => {
    expect(classTemperature(new Float64Array(8), [0, 1, 0, 1])).toBe(0);
    expect(classTemperature(Float64Array.of(0, 1, 1, 0), [0, 1])).toBe(0);
  });
});
