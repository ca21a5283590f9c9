import { failMetric, type Numbers } from './metric-input.ts';
import { meanAbsoluteError, rootMeanSquaredError, symmetricMeanAbsolutePercentageError } from './metrics.ts';
import { meanAbsolutePercentageError, type PercentageError } from './percentage-error.ts';
import { meanAbsoluteScaledErrorOfSeries } from './scaled-error-of-series.ts';

export interface MeasureForecastOptions {
  /** Target columns. Default 1. */
  readonly targetCount?: number;
  /** Steps of one forecast. Default 1. */
  readonly horizon?: number;
  /** Names of the target columns. Default `target 1` … */
  readonly names?: readonly string[];
  /** Says that all targets are measured in one unit, so that their errors may be averaged. Default: only when there is one. */
  readonly oneUnit?: boolean;
  /** For MASE. Default: none. */
  readonly scale?: {
    /** Series id of each window. */
    readonly seriesOf: ArrayLike<string>;
    /** Of each target column, in order: what each series was trained on, by id. */
    readonly histories: readonly ReadonlyMap<string, Numbers>[];
    /** Length of the season. Default 1. */
    readonly period?: number;
  };
}

/** Errors in one unit. */
export interface ForecastErrors {
  /** In the unit of the data, as is rmse. */
  readonly mae: number;
  readonly rmse: number;
  /** In percent, 0 … 200. */
  readonly smape: number;
  readonly mape: PercentageError;
  /** Mean over series; null where no scale was given, or no series has one. */
  readonly mase: number | null;
}

export interface TargetErrors extends ForecastErrors {
  readonly name: string;
  /** Errors of each step of the horizon, the first one first. */
  readonly steps: readonly ForecastErrors[];
}

/** What a forecast is worth, by target and step. */
export interface ForecastMeasures {
  readonly targets: readonly TargetErrors[];
  /**
   * Over all targets: errors where they share one `unit`; else what has no unit, the mean of the targets' MASE (`scaled`), or nothing.
   * Errors of degrees and of hectopascals have no mean.
   */
  readonly overall:
    | ({ readonly basis: 'unit' } & ForecastErrors)
    | { readonly basis: 'scaled'; readonly mase: number }
    | { readonly basis: 'none'; readonly reason: string };
}

/**
 * Errors of forecasts in the data's units, by target column and by step of the horizon. Targets in different units are never averaged.
 *
 * @param predictions [windows × horizon × targets], value of a window's step and target at `step × targets + target`; so are the targets.
 * @throws E_METRIC
 */
export function measureForecast(
  predictions: Numbers,
  targets: Numbers,
  options: MeasureForecastOptions = {},
): ForecastMeasures {
  const { targetCount = 1, horizon = 1, scale } = options;
  const { names = Array.from({ length: targetCount }, (_, target) => `target ${target + 1}`) } = options;
  const windows = checkForm(predictions, targets, { ...options, targetCount, horizon, names });
  const size = horizon * targetCount;
  const errorsOf = (chosen: readonly number[], chosenTargets: readonly number[]): ForecastErrors => {
    const pick = (values: Numbers): Float64Array => {
      const picked = new Float64Array(windows * chosen.length * chosenTargets.length);
      let at = 0;
      for (let window = 0; window < windows; window++) {
        for (const step of chosen) {
          for (const target of chosenTargets)
            picked[at++] = values[window * size + step * targetCount + target] as number;
        }
      }
      return picked;
    };
    const [of, truth] = [pick(predictions), pick(targets)];
    const mape = meanAbsolutePercentageError(of, truth); // refuses what is not finite
    return {
      mae: meanAbsoluteError(of, truth),
      rmse: rootMeanSquaredError(of, truth),
      smape: symmetricMeanAbsolutePercentageError(of, truth),
      mape,
      mase:
        scale === undefined || chosenTargets.length > 1
          ? null
          : maseOf(scale, { of, truth, target: chosenTargets[0] as number }),
    };
  };
  const steps = Array.from({ length: horizon }, (_, step) => step);
  const byTarget = names.map((name, target): TargetErrors => {
    return { name, ...errorsOf(steps, [target]), steps: steps.map((step) => errorsOf([step], [target])) };
  });
  return { targets: byTarget, overall: overallOf(byTarget, options, () => errorsOf(steps, [...names.keys()])) };
}

function overallOf(
  targets: readonly TargetErrors[],
  { oneUnit = targets.length === 1, scale }: MeasureForecastOptions,
  errorsOfAll: () => ForecastErrors,
): ForecastMeasures['overall'] {
  const scores = targets.map(({ mase }) => mase);
  const known = scores.filter((score) => score !== null);
  const mase = known.length < scores.length ? null : known.reduce((sum, score) => sum + score, 0) / known.length;
  if (oneUnit) return { basis: 'unit', ...errorsOfAll(), mase };
  if (mase !== null) return { basis: 'scaled', mase };
  const reason =
    scale === undefined
      ? 'the targets may have different units, and no history was given to scale their errors by'
      : `the targets may have different units, and ${targets
          .filter((one) => one.mase === null)
          .map(({ name }) => `"${name}"`)
          .join(', ')} has no MASE`;
  return { basis: 'none', reason };
}

type MaseScale = NonNullable<MeasureForecastOptions['scale']>;

function maseOf(
  { seriesOf, histories, period = 1 }: MaseScale,
  { of, truth, target }: { readonly of: Float64Array; readonly truth: Float64Array; readonly target: number },
): number | null {
  const perWindow = truth.length / seriesOf.length;
  const ids = Array.from({ length: truth.length }, (_, at) => seriesOf[Math.floor(at / perWindow)] as string);
  const known = { seriesOf: ids, histories: histories[target] as ReadonlyMap<string, Numbers>, period };
  return meanAbsoluteScaledErrorOfSeries(of, truth, known).mase;
}

/** Number of windows. @throws E_METRIC */
function checkForm(
  predictions: Numbers,
  targets: Numbers,
  {
    targetCount,
    horizon,
    names,
    scale,
  }: MeasureForecastOptions & {
    readonly targetCount: number;
    readonly horizon: number;
    readonly names: readonly string[];
  },
): number {
  const metric = 'measureForecast';
  for (const [name, value] of Object.entries({ targetCount, horizon })) {
    if (!(Number.isInteger(value) && value >= 1))
      failMetric(metric, `${name} must be an integer of at least 1, got ${value}`);
  }
  const size = targetCount * horizon;
  if (predictions.length !== targets.length || targets.length === 0 || targets.length % size !== 0) {
    const form = `whole windows of ${horizon} × ${targetCount} values`;
    failMetric(
      metric,
      `as many predictions as targets are needed, ${form}, got ${predictions.length} and ${targets.length}`,
    );
  }
  const windows = targets.length / size;
  if (names.length !== targetCount)
    failMetric(metric, `a name for each of ${targetCount} targets is needed, got ${names.length}`);
  if (scale !== undefined && scale.histories.length !== targetCount) {
    failMetric(metric, `histories of each of ${targetCount} targets are needed, got ${scale.histories.length}`);
  }
  if (scale !== undefined && scale.seriesOf.length !== windows) {
    failMetric(metric, `a series for each of ${windows} windows is needed, got ${scale.seriesOf.length}`);
  }
  return windows;
}
