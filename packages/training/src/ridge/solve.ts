/**
 * A phase that solves its head in closed form, by ridge regression on what the head reads, in place of steps: one pass of
 * the training windows is its one epoch. The body is frozen.
 *
 * What is solved is least squares, whatever the loss; the bias then makes of it what the loss asks for:
 *
 * - `mse`, `huber`: the mean as it is; `mae`: shifted to the median of the leave-one-out errors;
 * - `quantile`: the mean, and the quantiles of the leave-one-out errors about it, the same at every window;
 * - `gaussian-nll`: the mean, and σ of the leave-one-out errors, the same at every window;
 * - `cross-entropy`: least squares on 1 for the class and 0 for the others, times the one factor that gives the
 *   leave-one-out scores the lowest cross-entropy.
 */
export interface Solve {
  readonly kind: 'ridge';
  /**
   * What λ draws the head to: `zero`, its bias left free; or the `head` as the phase finds it, such as a source's, its bias too
   * (and then `mae` has the mean as `mse`).
   * Losses with other outputs than values (`quantile`, `gaussian-nll`, `cross-entropy`) always draw to zero. Default `zero`.
   */
  readonly around?: 'zero' | 'head';
  /** λ to choose from by the leave-one-out error. Default: 19 from 1e-7 to 100 times the largest squared singular value. */
  readonly lambdas?: readonly number[];
  /**
   * Windows in a row that are left out together, each with all its steps, so that neighbours that overlap do not vouch for one
   * another. Default: as many as a window has target values, which is how many share one at stride 1, but no more than leave five
   * parts; of classes 1.
   */
  readonly together?: number;
}
