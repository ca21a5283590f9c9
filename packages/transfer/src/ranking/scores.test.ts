import { type DenseArray, Random } from '@seqgraft/core';
import { describe, expect, it } from 'vitest';
import { hScore, ledoitWolfShrinkage } from './h-score.ts';
import { leep } from './leep.ts';
import { logMe } from './log-evidence.ts';

function array(rows: number, columns: number, value: (row: number, column: number) => number): DenseArray {
  const data = Float32Array.from({ length: rows * columns }, (_, at) => value(Math.floor(at / columns), at % columns));
  return { shape: [rows, columns], data };
}

const waves = (rows: number, columns: number) =>
  array(rows, columns, (i, j) => Math.sin(1.3 * i * j + 0.7 * i + 0.11 * j * j));

const at = ({ shape, data }: DenseArray, i: number, j: number) => data[i * (shape[1] as number) + j] as number;

/** ln N(y; 0, I/β + F·Fᵀ/α) a row, by the Cholesky decomposition of the whole covariance. */
function denseEvidence(f: DenseArray, y: readonly number[], alpha: number, beta: number): number {
  const n = y.length;
  const width = f.shape[1] as number;
  const l: number[][] = [];
  let logDeterminant = 0;
  let quadratic = 0;
  const solved: number[] = [];
  for (let i = 0; i < n; i++) {
    const row: number[] = [];
    for (let j = 0; j <= i; j++) {
      let value = i === j ? 1 / beta : 0;
      for (let k = 0; k < width; k++) value += (at(f, i, k) * at(f, j, k)) / alpha;
      for (let k = 0; k < j; k++) value -= (row[k] as number) * ((i === j ? row : l[j])?.[k] as number);
      row.push(i === j ? Math.sqrt(value) : value / (l[j]?.[j] as number));
    }
    l.push(row);
    const own = row[i] as number;
    const z = ((y[i] as number) - row.slice(0, i).reduce((sum, v, k) => sum + v * (solved[k] as number), 0)) / own;
    solved.push(z);
    logDeterminant += 2 * Math.log(own);
    quadratic += z * z;
  }
  return -(n * Math.log(2 * Math.PI) + logDeterminant + quadratic) / 2 / n;
}

/** The highest dense evidence, on a grid of both variances that closes in. */
function bruteForce(f: DenseArray, y: readonly number[]): number {
  let [a, b, step, best] = [0, 0, 2, Number.NEGATIVE_INFINITY];
  for (let round = 0; round < 22; round++) {
    const [fromA, fromB] = [a, b];
    for (let p = -4; p <= 4; p++) {
      for (let q = -4; q <= 4; q++) {
        const value = denseEvidence(f, y, Math.exp(fromA + p * step), Math.exp(fromB + q * step));
        if (value > best) [a, b, best] = [fromA + p * step, fromB + q * step, value];
      }
    }
    step *= 0.6;
  }
  return best;
}

describe('logMe', () => {
  // scipy 1.17.1: multivariate_normal.logpdf(y, 0, I/β + F·Fᵀ/α)/N, highest over α and β by Nelder and Mead.
  it.each([
    [12, 5, -1.1521457077595088],
    [40, 128, -1.1531805548313243],
  ])('gives the highest evidence of %i rows of %i features', (rows, features, evidence) => {
    const f = waves(rows, features);
    const y = array(rows, 1, (i) => Math.sin(1.9 * i) + 0.5 * at(f, i, 0) + 0.3 * at(f, i, 2));
    expect(logMe(f, y)).toBeCloseTo(evidence, 7);
  });

  const cases = Array.from({ length: 24 }, (_, seed) => ({
    seed,
    rows: 4 + (seed % 5),
    features: [2, 4, 6, 11][seed % 4] as number,
  }));
  it.each(cases)(
    'agrees with the whole covariance: $rows rows of $features features, seed $seed',
    ({ seed, rows, features }) => {
      const random = new Random(seed).fork('evidence');
      const f = array(rows, features, () => random.normal());
      // Noise in plenty: without it the highest evidence lies at a variance of 0.
      const y = array(rows, 1, (i) => (seed % 3) * at(f, i, 0) + 2 * random.normal());
      const dense = bruteForce(f, [...y.data]);
      expect(logMe(f, y)).toBeGreaterThan(dense - 1e-6);
      expect(logMe(f, y)).toBeLessThan(dense + 0.02);
    },
  );

  it('is the mean over targets, and higher where features tell the target', () => {
    const f = waves(30, 4);
    const told = array(30, 1, (i) => at(f, i, 0) + 0.1 * Math.cos(7.7 * i));
    const untold = array(30, 1, (i) => Math.cos(7.7 * i));
    const both = array(30, 2, (i, k) => at(k === 0 ? told : untold, i, 0));
    expect(logMe(f, told)).toBeGreaterThan(logMe(f, untold));
    expect(logMe(f, both)).toBeCloseTo((logMe(f, told) + logMe(f, untold)) / 2, 9);
    // A target in the features' span, and one that they do not touch at all.
    expect(
      logMe(
        f,
        array(30, 1, (i) => at(f, i, 1)),
      ),
    ).toBeLessThan(20);
    expect(
      logMe(
        array(2, 1, (i) => i),
        array(2, 1, (i) => 1 - i),
      ),
    ).toBeCloseTo(-0.5 * (Math.log(2 * Math.PI) + 1 - Math.LN2), 5);
  });

  it('refuses what no evidence can be of', () => {
    expect(() =>
      logMe(
        waves(4, 2),
        array(4, 1, () => 0),
      ),
    ).toThrow('E_RANK');
    expect(() =>
      logMe(
        array(4, 2, () => Number.NaN),
        array(4, 1, () => 1),
      ),
    ).toThrow('must be finite, got NaN');
    expect(() =>
      logMe(
        waves(4, 2),
        array(3, 1, () => 1),
      ),
    ).toThrow('features must be [3, features]');
  });
});

describe('hScore', () => {
  it('is the share of the spread that classes explain, by hand', () => {
    // Means 1 and 5 about 3: 4 of a variance of 5.
    expect(
      hScore(
        array(4, 1, (i) => 2 * i),
        [0, 0, 1, 1],
        { shrunk: false },
      ),
    ).toBeCloseTo(0.8, 12);
    // Two features that each tell one of three classes from the rest fully.
    const two = array(6, 2, (i, j) => (i % 3 === j ? 1 : 0));
    expect(hScore(two, [0, 1, 2, 0, 1, 2], { shrunk: false })).toBeCloseTo(2, 12);
    // A constant feature, and one twice, tell nothing more.
    const more = array(4, 3, (i, j) => (j === 1 ? 7 : 2 * i));
    expect(hScore(more, [0, 0, 1, 1], { shrunk: false })).toBeCloseTo(0.8, 9);
  });

  it('shrinks as scikit-learn does', () => {
    // scikit-learn 1.9.1, ledoit_wolf(X); numpy for the rest.
    const base = waves(12, 5);
    const scaled = array(12, 5, (i, j) => Math.fround(at(base, i, j) * ([1, 1, 2, 3, 5][j] as number)));
    const x = array(12, 5, (i, j) => at(scaled, i, j) + (j === 1 ? 0.5 * at(scaled, i, 4) : 0));
    const labels = Array.from({ length: 12 }, (_, i) => i % 3);
    const means = Array.from({ length: 5 }, (_, j) => labels.reduce((sum, _l, i) => sum + at(x, i, j) / 12, 0));
    const centred = Float64Array.from(x.data, (value, index) => value - (means[index % 5] as number));
    expect(ledoitWolfShrinkage(centred, 5)).toBeCloseTo(0.18315115166350648, 5);
    expect(hScore(x, labels, { shrunk: false })).toBeCloseTo(1.0594904392254376, 4);
    expect(hScore(x, labels)).toBeCloseTo(0.2562088753991076, 4);
    expect(hScore(waves(6, 10), [0, 1, 0, 1, 0, 1])).toBeCloseTo(0.27382962408004485, 6);
  });

  it('refuses one class', () => {
    expect(() => hScore(waves(4, 2), [1, 1, 1, 1])).toThrow('all of one class');
    expect(() => hScore(waves(4, 2), [0, 1, 0.5, 1])).toThrow('got 0.5');
  });
});

describe('leep', () => {
  it('is the likelihood by way of the classes of the source, by hand', () => {
    // θ = (.8, .2), (.6, .4), (.1, .9) with labels 0, 0, 1: p̂(0|a) = 1.4/1.5, p̂(0|b) = .6/1.5.
    const theta = array(
      3,
      2,
      (i, z) =>
        [
          [0.8, 0.2],
          [0.6, 0.4],
          [0.1, 0.9],
        ][i]?.[z] as number,
    );
    const [a, b] = [1.4 / 1.5, 0.6 / 1.5];
    const wanted =
      (Math.log(0.8 * a + 0.2 * b) + Math.log(0.6 * a + 0.4 * b) + Math.log(0.1 * (1 - a) + 0.9 * (1 - b))) / 3;
    expect(leep(theta, [0, 0, 1])).toBeCloseTo(wanted, 6);
  });

  it('is 0 where the source knows, and the entropy of the labels where it says the same of all', () => {
    const sure = array(4, 3, (i, z) => (i % 2 === z ? 1 : 0));
    expect(leep(sure, [1, 0, 1, 0])).toBeCloseTo(0, 12);
    expect(
      leep(
        array(4, 2, () => 0.5),
        [0, 0, 0, 1],
      ),
    ).toBeCloseTo(0.75 * Math.log(0.75) + 0.25 * Math.log(0.25), 9);
  });

  it('refuses rows that are no probabilities', () => {
    expect(() =>
      leep(
        array(2, 2, () => 0.7),
        [0, 1],
      ),
    ).toThrow('row 0 sums to 1.39');
  });
});
