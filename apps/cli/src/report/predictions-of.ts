import { buildModel, type RecurrentModel } from '@seqgraft/models';
import { confusionMatrix, predictAll, predictedClasses } from '@seqgraft/training';
import { driftForecast, naiveForecast, seasonalNaiveForecast, type Windows } from '@seqgraft/windows';
import { forecast } from '../measures/forecast.ts';
import type { Metrics } from '../measures/metric.ts';
import { seasonOf } from '../measures/season-of.ts';
import type { StrategyRun } from '../task/strategy-run.ts';
import type { TaskData } from '../task/task-data.ts';
import { nonOverlapping } from './non-overlapping.ts';
import type { ReportForecasts, ReportPredictions } from './report-data.ts';

export interface PredictedRuns {
  /** Those to show, the best first. */
  readonly runs: readonly StrategyRun[];
  /** What is predicted. Default: the test windows. */
  readonly windows?: Windows;
  /** Of the same windows. */
  readonly baselines: readonly { readonly name: string; readonly metrics: Metrics }[];
  /** Name of the baseline to show. */
  readonly naive: string | null;
  readonly season?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What some runs predict on the test rows, beside what happened. */
export async function predictionsOf(data: TaskData, options: PredictedRuns): Promise<ReportPredictions | null> {
  const { task } = data.preprocess;
  if (options.runs.length === 0) return null;
  if (task === 'forecast') return forecastsOf(data, options);
  if (task === 'language-model') {
    const models = options.runs.flatMap(({ strategy, metrics }) => {
      const own = metrics.test ?? metrics.validation;
      return own === null ? [] : [{ name: strategy, metrics: own }];
    });
    return { kind: 'text', rows: [...models, ...options.baselines] };
  }
  const windows = options.windows ?? data.judged.test;
  const actual = windows.targetsOf();
  const matrices = await Promise.all(
    options.runs.map((run) =>
      withModel(run, async (model) => {
        const told = predictedClasses(await predictAll(model, windows, signalOf(options)));
        return { name: run.strategy, counts: confusionMatrix(told, actual, windows.classes.length) };
      }),
    ),
  );
  return { kind: 'classes', classes: windows.classes, matrices };
}

function signalOf({ signal }: PredictedRuns): { readonly signal?: AbortSignal } {
  return signal === undefined ? {} : { signal };
}

async function withModel<Result>(
  { spec, weights }: StrategyRun,
  use: (model: RecurrentModel) => Promise<Result>,
): Promise<Result> {
  const model = buildModel(spec, { seed: 0 });
  try {
    model.writeWeights(weights);
    return await use(model);
  } finally {
    model.dispose();
  }
}

interface NamedForecast {
  readonly name: string;
  /** [windows × horizon × targets] */
  readonly values: Float64Array;
}

async function forecastsOf(data: TaskData, options: PredictedRuns): Promise<ReportForecasts> {
  const windows = options.windows ?? data.judged.test;
  const { loss } = data.preprocess;
  const all: NamedForecast[] = [];
  for (const run of options.runs) {
    const { point } = await withModel(run, (model) => forecast(model, windows, { loss, ...signalOf(options) }));
    all.push({ name: run.strategy, values: point });
  }
  const naive = baselineForecast(windows, options);
  if (naive !== null) all.push({ name: options.naive as string, values: naive });

  const { horizon } = windows.frame;
  const truth = windows.targetsOf();
  const shown = nonOverlapping(windows);
  const firstTarget = (values: Float64Array, window: number): number[] =>
    Array.from({ length: horizon }, (_, step) => values[(window * horizon + step) * windows.targets.length] as number);
  const inOrder = (values: Float64Array): (number | null)[] =>
    shown.flatMap((window) => firstTarget(values, window)).map((value) => (Number.isFinite(value) ? value : null));
  return {
    kind: 'forecast',
    target: windows.targets[0] as string,
    series: windows.seriesOf(shown.slice(0, 1))[0] as string,
    clock: windows.table.clock.kind,
    times: Array.from(windows.timesOf(shown)),
    truth: inOrder(truth),
    forecasts: all.map(({ name, values }) => ({ name, values: inOrder(values) })),
    horizon,
    errorsByStep: all.map(({ name, values }) => ({ name, values: errorsByStep(values, truth, windows) })),
  };
}

function baselineForecast(windows: Windows, { naive, season }: PredictedRuns): Float64Array | null {
  if (naive === 'naive') return naiveForecast(windows);
  if (naive === 'drift') return driftForecast(windows);
  const rows = season ?? seasonOf(windows.table);
  return naive === 'seasonal-naive' && rows !== null ? seasonalNaiveForecast(windows, rows) : null;
}

/** Of the first target, [horizon]. */
function errorsByStep(values: Float64Array, truth: Float64Array, windows: Windows): number[] {
  const { horizon } = windows.frame;
  const stride = windows.targets.length;
  return Array.from({ length: horizon }, (_, step) => {
    let sum = 0;
    for (let window = 0; window < windows.windowCount; window++) {
      const at = (window * horizon + step) * stride;
      sum += Math.abs((values[at] as number) - (truth[at] as number));
    }
    return sum / windows.windowCount;
  });
}
