import { defineError, type ErrorClass } from '@seqgraft/core';
import { buildModel } from '@seqgraft/models';
import { scalerForTable } from '@seqgraft/windows';
import type { EvaluateOptions, RefAndData } from '../options/command-options.ts';
import { metricsTable } from '../output/metrics-table.ts';
import type { ActionContext, Outcome } from '../run-action.ts';
import { measureBaselines } from '../task/baselines.ts';
import { forecast } from '../task/forecast.ts';
import { loadTable } from '../task/load-table.ts';
import { type Metrics, measure, metricNames } from '../task/metrics.ts';
import { loadSourceModel } from '../task/source-model.ts';
import { startBackend } from '../task/start-backend.ts';
import { prepareTask } from '../task/task-data.ts';
import { UsageError } from '../usage-error.ts';

/** A rule of --fail-if that holds. */
const CheckFailed: ErrorClass<{ rule: string; metric: string; value: number }> = defineError(
  'E_CHECK_FAILED',
  'check',
  ({ rule, metric, value }) => ({
    message: `The check "${rule}" failed: ${metric} is ${value}.`,
    remedy: 'Look at the data and the checkpoint, or set another limit.',
  }),
);

interface Rule {
  readonly text: string;
  readonly metric: keyof Metrics;
  holds(value: number): boolean;
}

const comparisons: Readonly<Record<string, (value: number, limit: number) => boolean>> = {
  '>': (value, limit) => value > limit,
  '>=': (value, limit) => value >= limit,
  '<': (value, limit) => value < limit,
  '<=': (value, limit) => value <= limit,
};

/** Reads `mae>0.2`. @throws E_USAGE */
function parseRule(text: string): Rule {
  const [, name, sign, number] = /^\s*(\w+)\s*(>=|<=|>|<)\s*(\S+)\s*$/.exec(text) ?? [];
  const metric = metricNames.find((known) => known === name);
  const limit = Number(number);
  const compare = comparisons[sign ?? ''];
  if (metric === undefined || compare === undefined || !Number.isFinite(limit)) {
    const remedy = `Write it like "mae>0.2", with one of ${metricNames.join(', ')}.`;
    throw new UsageError({ problem: `--fail-if takes a rule, got "${text}".`, remedy });
  }
  return { text, metric, holds: (value) => compare(value, limit) };
}

/** Measures a checkpoint on the test rows of a data file. */
export async function evaluate(place: RefAndData, options: EvaluateOptions, context: ActionContext): Promise<Outcome> {
  const { reporter, signal } = context;
  const rule = options.failIf === undefined ? undefined : parseRule(options.failIf);
  const { self, checkpoint, spec, preprocess } = await loadSourceModel(place.ref, options.store, reporter);
  const table = await loadTable(place.data, options, { known: preprocess.columns, reporter });
  const { split, embargo } = options;
  const data = prepareTask(table, {
    split: { ...split, embargo },
    frame: preprocess.frame,
    scaler: scalerForTable(preprocess.scaler, table),
  });
  const windows = data.judged.test;
  if (windows.windowCount === 0) {
    throw new UsageError({
      problem: 'There are no test rows to evaluate on.',
      remedy: 'Give test a share, like --split 0.7,0.15,0.15.',
    });
  }
  await startBackend(options.backend, reporter);
  const model = buildModel(spec, { seed: 0 });
  try {
    model.writeWeights(checkpoint.weights);
    const metrics = measure(await forecast(model, windows, signal), windows.targetsOf());
    const baselines = measureBaselines(windows, { season: options.season, reporter });
    const failed = rule?.holds(metrics[rule.metric]) ? rule : undefined;
    return {
      result: {
        checkpoint: self,
        windows: windows.windowCount,
        metrics,
        baselines: Object.fromEntries(baselines.map((baseline) => [baseline.name, baseline.metrics])),
      },
      text: metricsTable([{ name: self.ref, metrics }, ...baselines]),
      ...(failed === undefined
        ? {}
        : { failure: new CheckFailed({ rule: failed.text, metric: failed.metric, value: metrics[failed.metric] }) }),
    };
  } finally {
    model.dispose();
  }
}
