import { leaveOutResiduals, leftOutRows, shrinkage } from './leave-out.ts';
import { basisOfMoments, basisOfRows, type RidgeBasis } from './ridge-basis.ts';
import { RidgeMoments } from './ridge-moments.ts';
import type { RidgeRows, RidgeWidths } from './ridge-rows.ts';

/** The error that one λ has on rows that were left out. */
export interface LambdaError {
  readonly lambda: number;
  /** Weighted mean of squared errors, over the rows and outputs. */
  readonly error: number;
}

/** Multiples of the largest squared singular value: from next to nothing, to all but a constant. */
const lambdaMultiples: readonly number[] = Array.from({ length: 19 }, (_, step) => 10 ** (-7 + step / 2));

export interface RidgeSolverOptions extends RidgeWidths {
  readonly intercept: boolean;
  /** Default: 19 from 1e-7 to 100 times the largest squared singular value. */
  readonly lambdas?: readonly number[] | undefined;
}

/**
 * Ridge regression of rows that need not be in memory at once: `add` them all, then `judge` them all by leaving each out,
 * then read what came of it. Two passes, float64.
 */
export class RidgeSolver {
  readonly #options: RidgeSolverOptions;
  readonly #moments: RidgeMoments;
  #basis: RidgeBasis | null = null;
  #candidates: readonly { readonly lambda: number; readonly shrunk: Float64Array }[] = [];
  #squares = new Float64Array(0);
  #judgedWeight = 0;
  #isJudged = true;

  constructor(options: RidgeSolverOptions) {
    this.#options = options;
    this.#moments = new RidgeMoments(options, options.intercept);
  }

  /** First pass. */
  add(rows: RidgeRows): void {
    this.#moments.add(rows);
  }

  /**
   * Between the passes.
   *
   * @param all every row at once, where they are in memory: of fewer rows than features the smaller side is decomposed
   */
  decompose(all?: RidgeRows): void {
    const moments = this.#moments.finish();
    const few = all !== undefined && moments.rows <= this.#options.features;
    this.#basis = few ? basisOfRows(all, moments, this.#options) : basisOfMoments(moments, this.#options);
    const basis = this.#basis;
    const largest = basis.squares[0] ?? 1;
    const lambdas = this.#options.lambdas ?? lambdaMultiples.map((multiple) => multiple * largest);
    this.#candidates = lambdas.map((lambda) => ({ lambda, shrunk: shrinkage(basis, lambda) }));
    this.#squares = new Float64Array(lambdas.length);
  }

  /** Second pass; rows that are left out together must come together. */
  judge(rows: RidgeRows): void {
    const basis = this.#decomposed;
    for (const left of leftOutRows(rows, basis, this.#options)) {
      this.#candidates.forEach(({ shrunk }, index) => {
        const residuals = leaveOutResiduals(left, basis, shrunk);
        if (residuals === null) this.#isJudged = false;
        residuals?.forEach((residual, row) => {
          const weight = (left.roots[row] as number) ** 2;
          const sum = residual.reduce((total, value) => total + value * value, 0);
          this.#squares[index] = (this.#squares[index] as number) + weight * sum;
        });
      });
      this.#judgedWeight += left.roots.reduce((sum, root) => sum + root * root, 0);
    }
  }

  /** The errors of all λ, in their order; empty where there was nothing to leave out. */
  get errors(): LambdaError[] {
    if (!this.#isJudged || this.#judgedWeight === 0) return [];
    const values = this.#judgedWeight * this.#options.outputs;
    return this.#candidates.map(({ lambda }, index) => ({ lambda, error: (this.#squares[index] as number) / values }));
  }

  /** The λ of the lowest error, of equals the largest; the largest of all where nothing could be left out. */
  get lambda(): number {
    const { errors } = this;
    const lowest = Math.min(...errors.map(({ error }) => error));
    const best = errors.filter(({ error }) => error === lowest).map(({ lambda }) => lambda);
    return Math.max(...(best.length > 0 ? best : this.#candidates.map(({ lambda }) => lambda)));
  }

  /** [features, outputs] and [outputs] for a λ. */
  coefficients(lambda: number): { weights: Float64Array; bias: Float64Array } {
    const { squares, directions, targets, featureMean, targetMean } = this.#decomposed;
    const { features, outputs } = this.#options;
    const weights = new Float64Array(features * outputs);
    squares.forEach((square, j) => {
      const factor = Math.sqrt(square) / (square + lambda);
      for (let i = 0; i < features; i++) {
        const along = factor * (directions[j * features + i] as number);
        for (let k = 0; k < outputs; k++) {
          weights[i * outputs + k] =
            (weights[i * outputs + k] as number) + along * (targets[j * outputs + k] as number);
        }
      }
    });
    const bias = targetMean.map((mean, k) =>
      featureMean.reduce((rest, value, i) => rest - value * (weights[i * outputs + k] as number), mean),
    );
    return { weights, bias };
  }

  /** Leave-out predictions for rows, [rows, outputs]; NaN for rows of weight 0. Null where there is nothing to leave out. */
  leaveOut(rows: RidgeRows, lambda: number): Float64Array | null {
    const basis = this.#decomposed;
    const { outputs } = this.#options;
    const shrunk = shrinkage(basis, lambda);
    const predictions = new Float64Array(rows.targets.length).fill(Number.NaN);
    for (const left of leftOutRows(rows, basis, this.#options)) {
      const residuals = leaveOutResiduals(left, basis, shrunk);
      if (residuals === null) return null;
      left.places.forEach((place, row) => {
        for (let k = 0; k < outputs; k++) {
          const residual = (residuals[row] as Float64Array)[k] as number;
          predictions[place * outputs + k] = (rows.targets[place * outputs + k] as number) - residual;
        }
      });
    }
    return predictions;
  }

  get #decomposed(): RidgeBasis {
    if (this.#basis === null) throw new Error('RidgeSolver: decompose comes before this.');
    return this.#basis;
  }
}
