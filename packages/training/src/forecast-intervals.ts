import { type DenseArray, sizeOf } from '@seqgraft/core';
import { sigmaFloor, softplus } from '@seqgraft/engine';
import { InvalidInterval } from './errors.ts';
import { normalQuantile } from './normal-quantile.ts';

/** What outputs stand for; the tasks `quantiles` and `gaussian` of a head of `@seqgraft/models` are such. */
export type ForecastTask =
  | { readonly kind: 'quantiles'; readonly quantiles: readonly number[] }
  | { readonly kind: 'gaussian' };

/** A band that the value falls into with a probability. [..., targets] each. */
export interface ForecastInterval {
  /** The probability, such as 0.8: from the quantile 0.1 to the quantile 0.9. */
  readonly level: number;
  readonly lower: DenseArray;
  readonly upper: DenseArray;
}

export interface PredictedIntervals {
  /** The quantile 0.5: a Gaussian's mean. Null for quantiles without 0.5. */
  readonly median: DenseArray | null;
  readonly intervals: readonly ForecastInterval[];
  /** Target values whose quantiles came out in another order than asked for, and were sorted; 0 for a Gaussian. */
  readonly crossed: number;
}

export interface IntervalOptions {
  /** Probabilities between 0 and 1, such as [0.5, 0.8]. */
  readonly levels: readonly number[];
  /**
   * Back to the units of the data: given values [..., targets] as the model predicts them, gives them as the data has them,
   * such as a scaler's inverse. Must rise with its input, as all scalers and the inverse of a log do; then the quantiles
   * of the data are those of the model, moved. Default: as predicted.
   */
  readonly unscale?: ((values: DenseArray) => DenseArray) | undefined;
}

/**
 * Quantiles by target, sorted: quantiles that cross are none, and sorting them is never worse by the pinball loss
 * (Chernozhukov, Fernández-Val & Galichon, Econometrica 78, 2010).
 *
 * @param predictions [..., targets · Q]
 * @returns [..., targets, Q], and how many targets had some out of order
 * @throws E_LEVEL for outputs that do not come out even
 */
export function sortQuantiles(
  predictions: DenseArray,
  quantiles: readonly number[],
): { readonly sorted: DenseArray; readonly crossed: number } {
  const outputs = checkOutputs(predictions, quantiles.length);
  const data = predictions.data.slice();
  let crossed = 0;
  for (let from = 0; from < data.length; from += quantiles.length) {
    const own = data.subarray(from, from + quantiles.length);
    if (!own.some((value, i) => value < (own[i - 1] ?? value))) continue;
    own.sort();
    crossed += 1;
  }
  const shape = [...predictions.shape.slice(0, -1), outputs / quantiles.length, quantiles.length];
  return { sorted: { shape, data }, crossed };
}

/**
 * Median and central intervals of a probabilistic forecast.
 *
 * - quantiles: an interval of level p needs the quantiles (1 − p)/2 and (1 + p)/2 among those predicted;
 * - gaussian: μ ± z·σ with z the normal quantile of (1 + p)/2 and σ = softplus(raw) + 0.001.
 *
 * @param predictions [..., outputs] of `predictAll`, as the loss of the task has them
 * @throws E_LEVEL for levels that are none or were not predicted, and outputs that do not come out even
 */
export function forecastIntervals(
  predictions: DenseArray,
  task: ForecastTask,
  options: IntervalOptions,
): PredictedIntervals {
  const { levels, unscale = (values) => values } = options;
  const wrong = levels.find((level) => !(level > 0 && level < 1));
  if (wrong !== undefined) throw new InvalidInterval({ problem: `a level lies between 0 and 1, got ${wrong}` });
  const { at, crossed } =
    task.kind === 'gaussian' ? gaussianQuantiles(predictions) : listedQuantiles(predictions, task);
  const required = (probability: number, level: number): DenseArray => {
    const values = at(probability);
    if (values !== null) return unscale(values);
    const known = task.kind === 'quantiles' ? task.quantiles.join(', ') : '';
    const problem = `the level ${level} needs the quantile ${Number(probability.toFixed(9))}, predicted are ${known}`;
    throw new InvalidInterval({ problem });
  };
  const middle = at(0.5);
  return {
    median: middle === null ? null : unscale(middle),
    intervals: levels.map((level) => ({
      level,
      lower: required((1 - level) / 2, level),
      upper: required((1 + level) / 2, level),
    })),
    crossed,
  };
}

/** Values of a quantile, [..., targets]; null where it was not predicted. */
interface Quantiles {
  readonly at: (probability: number) => DenseArray | null;
  readonly crossed: number;
}

function listedQuantiles(predictions: DenseArray, { quantiles }: { readonly quantiles: readonly number[] }): Quantiles {
  const { sorted, crossed } = sortQuantiles(predictions, quantiles);
  const count = quantiles.length;
  return {
    crossed,
    at: (probability) => {
      const place = quantiles.findIndex((quantile) => Math.abs(quantile - probability) < 1e-9);
      if (place < 0) return null;
      const data = Float32Array.from(
        { length: sorted.data.length / count },
        (_, i) => sorted.data[i * count + place] as number,
      );
      return { shape: sorted.shape.slice(0, -1), data };
    },
  };
}

function gaussianQuantiles(predictions: DenseArray): Quantiles {
  const targets = checkOutputs(predictions, 2) / 2;
  const { data } = predictions;
  const shape = [...predictions.shape.slice(0, -1), targets];
  return {
    crossed: 0,
    at: (probability) => {
      const z = probability === 0.5 ? 0 : normalQuantile(probability);
      const quantileAt = (i: number): number =>
        (data[2 * i] as number) + z * (softplus(data[2 * i + 1] as number) + sigmaFloor);
      return { shape, data: Float32Array.from({ length: data.length / 2 }, (_, i) => quantileAt(i)) };
    },
  };
}

function checkOutputs({ shape, data }: DenseArray, each: number): number {
  const outputs = shape.at(-1) ?? 0;
  if (each > 0 && outputs > 0 && outputs % each === 0 && data.length === sizeOf(shape)) return outputs;
  const problem = `${each} outputs stand for a target value, got predictions of shape [${shape.join(', ')}] with ${data.length} values`;
  throw new InvalidInterval({ problem });
}
