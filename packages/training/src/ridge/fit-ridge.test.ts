import { Random } from '@seqgraft/core';
import { describe, expect, it } from 'vitest';
import { type FitRidgeOptions, fitRidge, type RidgeArray, type RidgeFit } from './fit-ridge.ts';

function array(rows: number, columns: number, value: (row: number, column: number) => number): RidgeArray {
  const data = Float64Array.from({ length: rows * columns }, (_, at) => value(Math.floor(at / columns), at % columns));
  return { shape: [rows, columns], data };
}

function randomArray(rows: number, columns: number, seed: number): RidgeArray {
  const random = new Random(seed);
  return array(rows, columns, () => random.normal());
}

function at(values: ArrayLike<number> | undefined, index: number): number {
  return values?.[index] as number;
}

/** Solves a·x = b by Gauss with pivots; plain, slow, and nothing of what is tested. */
function solve(a: readonly number[][], b: readonly number[][]): number[][] {
  let rows = a.map((row, i) => [...row, ...(b[i] as number[])]);
  for (let c = 0; c < rows.length; c++) {
    const pivot = rows.slice(c).reduce((best, row) => (Math.abs(at(row, c)) > Math.abs(at(best, c)) ? row : best));
    rows = rows.filter((row) => row !== pivot);
    rows.splice(c, 0, pivot);
    rows = rows.map((row) => {
      if (row === pivot) return row;
      const factor = at(row, c) / at(pivot, c);
      return row.map((value, k) => (k < c ? value : value - factor * at(pivot, k)));
    });
  }
  return rows.map((row, c) => row.slice(rows.length).map((value) => value / at(row, c)));
}

interface PlainOptions {
  readonly lambda: number;
  readonly rows: readonly number[];
  readonly weights?: readonly number[];
  readonly intercept?: boolean;
}

/** The normal equations with the bias as one more, unpenalised, column. */
function plainRidge(x: RidgeArray, y: RidgeArray, options: PlainOptions) {
  const { lambda, rows, weights, intercept = true } = options;
  const d = at(x.shape, 1);
  const outputs = at(y.shape, 1);
  const size = intercept ? d + 1 : d;
  const ones = weights ?? Array.from({ length: at(x.shape, 0) }, () => 1);
  const all = ones.map((_, i) => [...x.data.slice(i * d, (i + 1) * d), ...(intercept ? [1] : [])]);
  const rowOf = (i: number) => all[i] as number[];
  const weighted = (values: (i: number) => number) => rows.reduce((total, i) => total + at(ones, i) * values(i), 0);
  const left = Array.from({ length: size }, (_, p) =>
    Array.from(
      { length: size },
      (_, q) => weighted((i) => at(rowOf(i), p) * at(rowOf(i), q)) + (p === q && p < d ? lambda : 0),
    ),
  );
  const right = Array.from({ length: size }, (_, p) =>
    Array.from({ length: outputs }, (_, k) => weighted((i) => at(rowOf(i), p) * at(y.data, i * outputs + k))),
  );
  const solution = solve(left, right);
  return {
    weights: solution.slice(0, d).flat(),
    bias: solution[d] ?? Array.from({ length: outputs }, () => 0),
    predict: (i: number) =>
      Array.from({ length: outputs }, (_, k) => rowOf(i).reduce((total, v, p) => total + v * at(solution[p], k), 0)),
  };
}

function expectClose(got: ArrayLike<number>, wanted: ArrayLike<number>, tolerance: number) {
  expect(got.length).toBe(wanted.length);
  for (let i = 0; i < got.length; i++)
    expect(Math.abs(at(got, i) - at(wanted, i))).toBeLessThan(tolerance * (1 + Math.abs(at(wanted, i))));
}

function leftOut({ leaveOutPredictions }: RidgeFit): Float64Array {
  return leaveOutPredictions as Float64Array;
}

describe('fitRidge', () => {
  // scikit-learn 1.9.1: RidgeCV(alphas=[0.01, 0.1, 1, 10], store_cv_results=True).fit(X, Y), and Ridge(alpha=0.7).
  const columns = (d: number) =>
    array(12, d, (i, j) => Math.sin(1.7 * i + 0.9 * j * j + 0.3 * i * j) + (j === 1 ? 5 : 0));
  const targetsOf = (x: RidgeArray) =>
    array(
      12,
      2,
      (i, k) =>
        (k + 1) * at(x.data, i * at(x.shape, 1)) - at(x.data, i * at(x.shape, 1) + 2) + 0.6 * Math.cos(5 * i + k),
    );
  const lambdas = [0.01, 0.1, 1, 10];

  it.each([
    {
      features: 4,
      lambda: 0.1,
      weights: [
        1.260563707808, 1.91322876574, 0.222027640727, 0.006900637845, -1.043831783732, -0.904075665497, 0.120418457957,
        -0.109420086202,
      ],
      bias: [-1.05841079108, 0.049078294653],
      errors: [0.468035534873, 0.458888088099, 0.5112022553, 1.264121915678],
    },
    {
      features: 20,
      lambda: 10.0,
      weights: [
        0.288622929034, 0.466630125375, -0.006156786471, -0.150957141739, -0.25908844049, -0.247662481636,
        -0.14231178807, -0.218383368805,
      ],
      bias: [0.055932391382, 0.750278187089],
      errors: [1.81941081233, 1.782836540875, 1.558143927826, 1.506816979665],
    },
  ])('gives what RidgeCV gives for 12 rows of $features features', ({ features, lambda, weights, bias, errors }) => {
    const x = columns(features);
    const fit = fitRidge(x, targetsOf(x), { lambdas });
    expect(fit.lambda).toBe(lambda);
    expectClose(fit.weights.slice(0, 8), weights, 1e-10);
    expectClose(fit.bias, bias, 1e-10);
    expectClose(
      fit.errors.map(({ error }) => error),
      errors,
      1e-10,
    );
  });

  it('gives what Ridge gives with weights, and without an intercept', () => {
    const x = columns(4);
    const weighted = fitRidge(x, targetsOf(x), {
      lambdas: [0.7],
      weights: Float64Array.from({ length: 12 }, (_, i) => 1 + (i % 3)),
    });
    expectClose(
      weighted.weights,
      [
        1.163805168572, 1.747019372316, 0.18006493733, -0.056602032058, -0.97898301893, -0.913698088118, 0.063242430876,
        -0.118030853456,
      ],
      1e-10,
    );
    expectClose(weighted.bias, [-0.860452501628, 0.378343930014], 1e-10);
    const plain = fitRidge(x, targetsOf(x), { lambdas: [0.7], intercept: false });
    expectClose(
      plain.weights,
      [
        1.033152357084, 1.718547926077, 0.015050360846, 0.016091929464, -0.927910601529, -0.772222829288,
        0.033601277114, -0.203338763368,
      ],
      1e-10,
    );
    expectClose(plain.bias, [0, 0], 1e-300);
  });

  const cases: { rows: number; features: number; options: FitRidgeOptions }[] = [];
  for (const [rows, features] of [
    [15, 4],
    [9, 14],
    [6, 5],
    [6, 6],
    [7, 6],
  ] as const) {
    const weights = Float64Array.from({ length: rows }, (_, i) => (i === 2 ? 0 : 0.3 + (i % 4)));
    const groups = Float64Array.from({ length: rows }, (_, i) => Math.floor(i / 3));
    for (const intercept of [true, false])
      for (const more of [{}, { weights }, { groups }, { weights, groups }])
        cases.push({ rows, features, options: { intercept, ...more } });
  }

  it.each(cases)(
    'leaves out as exactly as $rows refits of $features features do: $options',
    ({ rows, features, options }) => {
      const x = randomArray(rows, features, 3);
      const y = randomArray(rows, 2, 4);
      for (const lambda of [1e-6, 0.03, 2]) {
        const fit = fitRidge(x, y, { ...options, lambdas: [lambda] });
        const weights = options.weights && Array.from(options.weights);
        const all = Array.from({ length: rows }, (_, i) => i);
        const plain = (kept: number[]) =>
          plainRidge(x, y, {
            lambda,
            rows: kept,
            ...(weights && { weights }),
            intercept: options.intercept as boolean,
          });
        const tolerance = lambda < 1e-3 ? 1e-5 : 1e-9;
        expectClose(fit.weights, plain(all).weights, tolerance);
        expectClose(fit.bias, plain(all).bias, tolerance);
        let squares = 0;
        let weight = 0;
        for (const i of all) {
          if (weights?.[i] === 0) continue;
          const group = (row: number) => options.groups?.[row] ?? row;
          const predicted = plain(all.filter((row) => group(row) !== group(i))).predict(i);
          expectClose(leftOut(fit).slice(2 * i, 2 * i + 2), predicted, tolerance);
          for (let k = 0; k < 2; k++) squares += (weights?.[i] ?? 1) * (at(y.data, 2 * i + k) - at(predicted, k)) ** 2;
          weight += weights?.[i] ?? 1;
        }
        expectClose([fit.leaveOutError as number], [squares / weight / 2], 2 * tolerance);
      }
    },
  );

  it('fits features that are constant, repeated, far from zero, or all alike', () => {
    const base = randomArray(40, 3, 5);
    const x = array(40, 6, (i, j) =>
      j < 3
        ? at(base.data, 3 * i + j)
        : j === 3
          ? 7
          : j === 4
            ? at(base.data, 3 * i)
            : 1e6 + 1e-3 * at(base.data, 3 * i + 1),
    );
    const y = array(40, 1, (i) => 2 * at(base.data, 3 * i) - at(base.data, 3 * i + 2) + 100);
    const fit = fitRidge(x, y, { lambdas: [1e-9] });
    expectClose([fit.weights[3] as number], [0], 1e-12);
    expectClose([at(fit.weights, 0) + at(fit.weights, 4), at(fit.weights, 2)], [2, -1], 1e-7);
    expectClose(leftOut(fit), y.data, 1e-6);
    const same = fitRidge(
      array(5, 3, () => 0.5),
      array(5, 1, (i) => i),
    );
    expect([...same.weights, ...same.bias]).toEqual([0, 0, 0, 2]);
    expectClose(leftOut(same), [2.5, 2.25, 2, 1.75, 1.5], 1e-12);
  });

  it('gives a constant target its constant, and one row its value', () => {
    const constant = fitRidge(
      randomArray(10, 4, 6),
      array(10, 1, () => 3),
    );
    expectClose([...constant.weights, ...constant.bias, constant.leaveOutError as number], [0, 0, 0, 0, 3, 0], 1e-12);
    const one = fitRidge(
      randomArray(1, 4, 7),
      array(1, 2, (_, k) => k + 1),
    );
    expect([...one.bias]).toEqual([1, 2]);
    expect([...one.weights]).toEqual(new Array(8).fill(0));
    expect([one.leaveOutPredictions, one.leaveOutError, one.errors]).toEqual([null, null, []]);
    const oneGroup = fitRidge(randomArray(4, 2, 7), randomArray(4, 1, 8), { groups: [5, 5, 5, 5] });
    expect(oneGroup.leaveOutPredictions).toBeNull();
  });

  it('prefers a strong λ where features say nothing, and a weak one where they say all', () => {
    const x = randomArray(60, 8, 9);
    const noise = fitRidge(x, randomArray(60, 1, 10));
    const linear = fitRidge(
      x,
      array(60, 1, (i) => at(x.data, 8 * i) + at(x.data, 8 * i + 5)),
    );
    expect(noise.lambda).toBeGreaterThan(30 * linear.lambda);
    expect(linear.leaveOutError).toBeLessThan(1e-9);
  });

  it('names all that is wrong in one error', () => {
    const x = randomArray(3, 2, 11);
    const y: RidgeArray = { shape: [2, 1], data: Float64Array.of(1, Number.NaN) };
    expect(() => fitRidge(x, y, { lambdas: [1, 0], weights: [1], groups: [1] })).toThrowError(
      expect.objectContaining({
        code: 'E_RIDGE',
        details: {
          problems: [
            'targets must be finite, got NaN in row 1',
            'features have 3 rows, targets 2',
            'lambdas must be a list of positive finite numbers, at least one, got 0',
            'weights must be one a row, 3, got 1',
            'groups must be one a row, 3, got 1',
          ],
        },
      }),
    );
    expect(() =>
      fitRidge({ shape: [0, 2], data: new Float32Array() }, { shape: [0, 1], data: new Float32Array() }),
    ).toThrow('at least one');
    expect(() => fitRidge(x, randomArray(3, 1, 1), { weights: [0, 0, 0] })).toThrow('above 0');
    expect(() => fitRidge(x, randomArray(3, 1, 1), { weights: [1, -1, 1] })).toThrow('got -1');
    expect(() => fitRidge(x, randomArray(3, 1, 1), { lambdas: [] })).toThrow('got []');
  });
});
