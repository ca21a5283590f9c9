import { isDeepStrictEqual } from 'node:util';
import { defineError, type ErrorClass, type SeqgraftError } from '@seqgraft/core';
import { buildModel } from '@seqgraft/models';
import { type Scaler, scalerForTable, type Table } from '@seqgraft/windows';
import { type MetricName, type Metrics, metricNames } from '../measures/metric.ts';
import type { EvaluateOptions, RefAndData } from '../options/command-options.ts';
import type { SplitOptions } from '../options/split-options.ts';
import { metricsTable } from '../output/metrics-table.ts';
import type { Reporter } from '../output/reporter.ts';
import type { ActionContext, Outcome } from '../run-action.ts';
import { loadTable } from '../task/load-table.ts';
import { ownSplit } from '../task/own-split.ts';
import { loadSourceModel, type SourceModel } from '../task/source-model.ts';
import { planSplit, type SplitPlan, splitOfConfig, splitTable } from '../task/split-plan.ts';
import { startBackend } from '../task/start-backend.ts';
import { judgedTask } from '../task/task-data.ts';
import { loadText } from '../task/text-task.ts';
import { vocabularyOf } from '../task/vocabulary-of.ts';
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

/** The split of the flags, else the checkpoint's own where this is its own data, else the usual one. */
async function chooseSplit(
  source: SourceModel,
  table: Table,
  options: SplitOptions,
  reporter: Reporter,
): Promise<SplitPlan> {
  const own = await ownSplit(source, table);
  const ownPlan = own?.split ?? null;
  const hints = { parts: table.parts !== null, seriesClasses: source.preprocess.task === 'classify' };
  const { split, embargo } = options;
  const chosen =
    ownPlan === null || split !== undefined
      ? planSplit({ ...(ownPlan === null ? {} : { embargo: ownPlan.embargo }), ...options }, hints)
      : { ...ownPlan, ...(embargo === undefined ? {} : { embargo }) };
  if (ownPlan !== null && isDeepStrictEqual(chosen, ownPlan)) {
    if ('test' in ownPlan && ownPlan.test === 0) {
      const problem = `${source.self.ref} was trained and validated on all rows of this file: none is left to judge it by.`;
      throw new UsageError({ problem, remedy: 'Give a file with rows that it has not seen.' });
    }
    reporter.say('This is the data it was trained on: judged on the test rows of that training.');
  } else if (own !== null) {
    const message =
      'This is the data it was trained on, split in another way: some rows that count as test here may have been trained on.';
    reporter.warn({ code: 'W_TRAINED_ON', message });
  }
  return chosen;
}

/** The data and which of it is judged; a text is cut into its parts when it is read. */
async function loadJudged(
  source: SourceModel,
  file: string,
  options: EvaluateOptions,
  reporter: Reporter,
): Promise<{ readonly table: Table; readonly plan: SplitPlan }> {
  const { preprocess, checkpoint } = source;
  if (preprocess.task !== 'language-model') {
    const table = await loadTable(file, options, { known: preprocess, reporter });
    return { table, plan: await chooseSplit(source, table, options, reporter) };
  }
  const own = splitOfConfig(checkpoint.config);
  const split = options.split ?? (own?.by === 'time' ? own : undefined);
  const vocabulary = vocabularyOf(preprocess.vocabulary);
  const { table } = await loadText(file, split === undefined ? {} : { split }, vocabulary);
  return { table, plan: { by: 'part', embargo: 0 } };
}

/** Measures a checkpoint on the test rows of a data file. */
export async function evaluate(place: RefAndData, options: EvaluateOptions, context: ActionContext): Promise<Outcome> {
  const { reporter, signal } = context;
  const rule = options.failIf === undefined ? undefined : parseRule(options.failIf);
  const source = await loadSourceModel(place.ref, options.store, reporter);
  const { self, checkpoint, spec, preprocess } = source;
  const { table, plan } = await loadJudged(source, place.data, options, reporter);
  const { windows, measure } = judgedTask(table, preprocess, {
    plan,
    scaler: scalerForTable(preprocess.scaler as Scaler, table),
    minLength: options.minLength,
  });
  const tests = [splitTable(table, plan).test];
  await warnOfSeen({ ref: self.ref, store: options.store, tests }, reporter);
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
