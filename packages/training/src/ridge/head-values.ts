import { type LossRule, sigmaFloor } from '@seqgraft/engine';
import { classTemperature } from './class-temperature.ts';

/** A head in the network's own layout. */
export interface HeadValues {
  /** [features, outputs] */
  readonly kernel: Float32Array;
  /** [outputs] */
  readonly bias: Float32Array;
}

export interface SolvedMeans {
  /** [features, values] */
  readonly weights: Float64Array;
  /** [values] */
  readonly bias: Float64Array;
  /** y, [rows, values]: numbers, or 1 for the class and 0 for the others. */
  readonly targets: ArrayLike<number>;
  readonly rowWeights: ArrayLike<number> | undefined;
  /** [rows, values], or null where there was nothing to leave out. */
  readonly leaveOutPredictions: Float64Array | null;
  /** Whether the head has a bias to shift. */
  readonly hasBias: boolean;
}

/** σ of which nothing is known: that of scaled targets. */
const unknownSigma = 1;

/** The raw output whose softplus, and the floor, is σ. */
function rawSigma(sigma: number): number {
  const above = Math.max(sigma - sigmaFloor, 1e-6);
  return above > 30 ? above : Math.log(Math.expm1(above));
}

interface WeightedValue {
  readonly value: number;
  readonly weight: number;
}

/** Leave-one-out errors y − ŷ of one value, lowest first; rows that do not count are left out. */
function errorsOf(solved: SolvedMeans, column: number): WeightedValue[] {
  const { bias, targets, rowWeights, leaveOutPredictions } = solved;
  const values = bias.length;
  if (leaveOutPredictions === null) return [];
  const errors = Array.from({ length: targets.length / values }, (_, row) => {
    const at = row * values + column;
    return { value: (targets[at] as number) - (leaveOutPredictions[at] as number), weight: rowWeights?.[row] ?? 1 };
  });
  return errors.filter(({ weight }) => weight > 0).sort((a, b) => a.value - b.value);
}

/** The lowest value that has a share q of the weight at or below it: where the pinball loss is lowest. 0 of none. */
function weightedQuantile(sorted: readonly WeightedValue[], q: number): number {
  const total = sorted.reduce((sum, { weight }) => sum + weight, 0);
  let sum = 0;
  for (const { value, weight } of sorted) {
    sum += weight;
    if (sum >= q * total) return value;
  }
  return sorted.at(-1)?.value ?? 0;
}

function rootMeanSquare(errors: readonly WeightedValue[]): number {
  const total = errors.reduce((sum, { weight }) => sum + weight, 0);
  return Math.sqrt(errors.reduce((sum, { value, weight }) => sum + weight * value * value, 0) / total);
}

/** Means, columns repeated `times` times, and what is added to the bias of each copy. */
function spread(solved: SolvedMeans, times: number, shift: (column: number) => readonly number[]): HeadValues {
  const { weights, bias } = solved;
  const values = bias.length;
  const outputs = values * times;
  const kernel = Float32Array.from(
    { length: (weights.length / values) * outputs },
    (_, at) => weights[Math.floor(at / outputs) * values + Math.floor((at % outputs) / times)] as number,
  );
  const shifts = Array.from(bias, (_, column) => shift(column));
  return {
    kernel,
    bias: Float32Array.from({ length: outputs }, (_, output) => {
      const column = Math.floor(output / times);
      return (bias[column] as number) + (shifts[column]?.[output % times] as number);
    }),
  };
}

/** The head that a loss asks for, from a least-squares fit and its leave-one-out predictions: see `Solve`. */
export function headValues(solved: SolvedMeans, loss: LossRule): HeadValues {
  const values = solved.bias.length;
  switch (loss.kind) {
    case 'mae':
      return spread(solved, 1, (column) => [solved.hasBias ? weightedQuantile(errorsOf(solved, column), 0.5) : 0]);
    case 'quantile':
      return spread(solved, loss.quantiles.length, (column) => {
        const errors = errorsOf(solved, column);
        return loss.quantiles.map((q) => weightedQuantile(errors, q));
      });
    case 'gaussian-nll': {
      const pairs = spread(solved, 2, () => [0, 0]);
      for (let column = 0; column < values; column++) {
        const errors = errorsOf(solved, column);
        const sigma = errors.length === 0 ? unknownSigma : rootMeanSquare(errors);
        pairs.bias[2 * column + 1] = rawSigma(sigma);
        for (let at = 2 * column + 1; at < pairs.kernel.length; at += 2 * values) pairs.kernel[at] = 0;
      }
      return pairs;
    }
    case 'cross-entropy': {
      const tau = temperatureOf(solved);
      const scaled = { ...solved, weights: solved.weights.map((w) => tau * w), bias: solved.bias.map((b) => tau * b) };
      return spread(scaled, 1, () => [0]);
    }
    default:
      return spread(solved, 1, () => [0]);
  }
}

function temperatureOf({ leaveOutPredictions, targets, rowWeights, bias }: SolvedMeans): number {
  if (leaveOutPredictions === null) return 1;
  const width = bias.length;
  const classes = Array.from({ length: targets.length / width }, (_, row) =>
    rowWeights?.[row] === 0 ? -1 : Array.from({ length: width }, (_, c) => targets[row * width + c]).indexOf(1),
  );
  return classTemperature(leaveOutPredictions, classes, rowWeights);
}
