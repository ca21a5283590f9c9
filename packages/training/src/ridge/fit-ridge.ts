import { type DenseArray, sizeOf } from '@seqgraft/core';
import { InvalidRidge } from '../errors.ts';
import type { RidgeRows } from './ridge-rows.ts';
import { type LambdaError, RidgeSolver } from './ridge-solver.ts';

/** Numbers of a shape, of either precision. */
export type RidgeArray = DenseArray | { readonly shape: readonly number[]; readonly data: Float64Array };

export interface FitRidgeOptions {
  /** λ to choose from, each above 0. Default: 19 from 1e-7 to 100 times the largest squared singular value of the features. */
  readonly lambdas?: readonly number[] | undefined;
  /** Whether there is a bias; it is not penalised. Default true. */
  readonly intercept?: boolean | undefined;
  /** How much each row counts, at least 0, [N]. Default: all 1. */
  readonly weights?: ArrayLike<number> | undefined;
  /**
   * Rows that stand next to each other with the same number are left out together, [N]: the steps of a window, or windows
   * that overlap. Default: each row by itself.
   */
  readonly groups?: ArrayLike<number> | undefined;
}

export interface RidgeFit {
  /** [D, K] */
  readonly weights: Float64Array;
  /** [K]; zeros without an intercept. */
  readonly bias: Float64Array;
  readonly lambda: number;
  /**
   * [N, K]: for each row, what the regression without it (without its group) predicts. NaN in rows of weight 0. Null
   * where leaving out leaves nothing, as with one row.
   */
  readonly leaveOutPredictions: Float64Array | null;
  /** Weighted mean squared error of these, over rows and outputs. */
  readonly leaveOutError: number | null;
  /** That of each λ; empty where leaving out leaves nothing. */
  readonly errors: readonly LambdaError[];
}

/**
 * Ridge regression, min Σ w (y − Wᵀx − b)² + λ‖W‖², with the λ of the lowest leave-one-out error (Hoerl and Kennard,
 * Technometrics 12, 1970; the error is exact, without a refit: Allen, Technometrics 16, 1974). In float64, by the
 * eigenvalues of the smaller side; the bias is not penalised. Features that are constant, that repeat each other, or that
 * are more than the rows get the solution of the smallest norm. With one row the weights are all but 0 and λ is the largest.
 *
 * @param features [N, D]
 * @param targets [N, K]
 * @throws E_RIDGE with all problems in one
 */
export function fitRidge(features: RidgeArray, targets: RidgeArray, options: FitRidgeOptions = {}): RidgeFit {
  checkRidge(features, targets, options);
  const rows: RidgeRows = {
    features: features.data,
    targets: targets.data,
    weights: options.weights,
    groups: options.groups,
  };
  const solver = new RidgeSolver({
    features: features.shape[1] as number,
    outputs: targets.shape[1] as number,
    intercept: options.intercept ?? true,
    lambdas: options.lambdas,
  });
  solver.add(rows);
  solver.decompose(rows);
  solver.judge(rows);
  const { lambda, errors } = solver;
  return {
    ...solver.coefficients(lambda),
    lambda,
    leaveOutPredictions: errors.length === 0 ? null : solver.leaveOut(rows, lambda),
    leaveOutError: errors.find((candidate) => candidate.lambda === lambda)?.error ?? null,
    errors,
  };
}

function checkRidge(features: RidgeArray, targets: RidgeArray, options: FitRidgeOptions): void {
  const problems: string[] = [];
  const rows = features.shape[0] as number;
  for (const [name, { shape, data }] of [
    ['features', features],
    ['targets', targets],
  ] as const) {
    const whole = shape.length === 2 && shape.every((length) => length > 0) && data.length === sizeOf(shape);
    if (!whole)
      problems.push(
        `${name} must be [rows, columns] with as many values, at least one, got [${shape.join(', ')}] with ${data.length}`,
      );
    const at = data.findIndex((value) => !Number.isFinite(value));
    if (at >= 0) problems.push(`${name} must be finite, got ${data[at]} in row ${Math.floor(at / (shape[1] ?? 1))}`);
  }
  if (targets.shape[0] !== rows) problems.push(`features have ${rows} rows, targets ${targets.shape[0]}`);
  const { lambdas, weights, groups } = options;
  if (lambdas !== undefined) {
    const wrong = lambdaProblem(lambdas);
    if (wrong !== null) problems.push(`lambdas ${wrong}`);
  }
  for (const [name, list] of Object.entries({ weights, groups })) {
    if (list !== undefined && list.length !== rows)
      problems.push(`${name} must be one a row, ${rows}, got ${list.length}`);
  }
  if (weights !== undefined) {
    const list = Array.from(weights);
    const wrong = list.find((weight) => !(weight >= 0 && Number.isFinite(weight)));
    if (wrong !== undefined) problems.push(`weights must be finite and at least 0, got ${wrong}`);
    else if (list.every((weight) => weight === 0)) problems.push('at least one row must have a weight above 0');
  }
  if (problems.length > 0) throw new InvalidRidge({ problems });
}

/** What is wrong with λ to choose from, in words; null: nothing. They may come from JSON. */
export function lambdaProblem(lambdas: unknown): string | null {
  const rule = 'must be a list of positive finite numbers, at least one';
  if (!Array.isArray(lambdas) || lambdas.length === 0) return `${rule}, got ${JSON.stringify(lambdas) ?? 'nothing'}`;
  const wrong = lambdas.find((lambda) => !(typeof lambda === 'number' && lambda > 0 && Number.isFinite(lambda)));
  return wrong === undefined ? null : `${rule}, got ${String(wrong)}`;
}
