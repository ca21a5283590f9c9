import { defineError, type ErrorClass, type SeqgraftError } from '@seqgraft/core';
import { buildModel } from '@seqgraft/models';
import { type Scaler, scalerForTable } from '@seqgraft/windows';
import { type MetricName, type Metrics, metricNames } from '../measures/metric.ts';
import type { EvaluateOptions, RefAndData } from '../options/command-options.ts';
import { metricsTable } from '../output/metrics-table.ts';
import type { ActionContext, Outcome } from '../run-action.ts';
import { loadJudged } from '../task/load-judged.ts';
import { loadSourceModel } from '../task/source-model.ts';
import { splitTable } from '../task/split-plan.ts';
import { startBackend } from '../task/start-backend.ts';
import { judgedTask } from '../task/task-data.ts';
import { warnOfSeen } from '../task/warn-of-seen.ts';
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
  readonly metric: MetricName;
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

/** What is wrong when the rule holds; null when it does not. @throws E_USAGE for a metric that there is none of here */
function failureOf({ text, metric, holds }: Rule, metrics: Metrics): SeqgraftError | null {
  const value = metrics[metric];
  if (value === undefined) {
    const remedy = `Use one of ${Object.keys(metrics).join(', ')}.`;
    throw new UsageError({ problem: `--fail-if asks for ${metric}, which this task and data have not.`, remedy });
  }
  return holds(value) ? new CheckFailed({ rule: text, metric, value }) : null;
}

/** Measures a checkpoint on the test rows of a data file. */
export async function evaluate(place: RefAndData, options: EvaluateOptions, context: ActionContext): Promise<Outcome> {
  const { reporter, signal } = context;
  const rule = options.failIf === undefined ? undefined : parseRule(options.failIf);
  const source = await loadSourceModel(place.ref, options.store, reporter);
  const { self, checkpoint, spec, preprocess } = source;
  const { table, plan } = await loadJudged(source, place.data, { options, reporter });
  const { windows, measure } = judgedTask(table, preprocess, {
    plan,
    scaler: scalerForTable(preprocess.scaler as Scaler, table),
    minLength: options.minLength,
  });
  const tests = [splitTable(table, plan).test];
  await warnOfSeen({ sources: [source], store: options.store, tests }, reporter);
  await startBackend(options.backend, reporter);
  const model = buildModel(spec, { seed: 0 });
  try {
    model.writeWeights(checkpoint.weights);
    const metrics = (await measure.measure(model, windows, signal)) as Metrics; // windows without one are refused
    const baselines = measure.baselines(windows, { season: options.season, reporter });
    const failure = rule === undefined ? null : failureOf(rule, metrics);
    return {
      result: {
        checkpoint: self,
        windows: windows.windowCount,
        metrics,
        baselines: Object.fromEntries(baselines.map((baseline) => [baseline.name, baseline.metrics])),
      },
      text: metricsTable([{ name: self.ref, metrics }, ...baselines]),
      ...(failure === null ? {} : { failure }),
    };
  } finally {
    model.dispose();
  }
}
