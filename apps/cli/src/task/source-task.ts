import type { FormOptions, TimeSplit } from '@seqgraft/windows';
import type { TrainOptions } from '../options/command-options.ts';
import type { TaskKind } from '../options/task-options.ts';
import type { Reporter } from '../output/reporter.ts';
import type { ActionContext } from '../run-action.ts';
import { UsageError } from '../usage-error.ts';
import { longestSeries } from './cut-task.ts';
import { kindOfTask } from './kind-of-task.ts';
import { knownColumnsOf } from './known-columns.ts';
import { loadTable, readingOf } from './load-table.ts';
import { presetTargets } from './model-spec-of.ts';
import { scalerOptionsOf } from './scaler-options-of.ts';
import { planSplit, type SplitPlan, splitTable } from './split-plan.ts';
import { prepareTask, type TaskData } from './task-data.ts';
import { isText, loadText, sayText, textOptionsOf } from './text-task.ts';
import { usualForm } from './usual-form.ts';

/** The data of a model that is trained from nothing. */
export interface SourceTask {
  readonly data: TaskData;
  readonly plan: SplitPlan;
}

/** Reads a data file and makes of it what `train` trains on. */
export async function loadSourceTask(
  file: string,
  options: TrainOptions,
  { reporter }: ActionContext,
): Promise<SourceTask> {
  if (options.task === 'language-model' || (options.task === undefined && isText(file))) {
    return loadSourceText(file, options, reporter);
  }
  const table = await loadTable(file, options, { reporter });
  const task = kindOfTask(options.task, table);
  const plan = planSplit(options, { parts: table.parts !== null, seriesClasses: task === 'classify' });
  const split = splitTable(table, plan);
  const whole = task === 'classify' && options.lookback === undefined;
  const data = prepareTask(split, {
    task,
    frame: formOf(options, task, split),
    cut: whole ? 'series' : options.stateful === true ? 'stateful' : 'sliding',
    columns: knownColumnsOf(table, options),
    reading: readingOf(options),
    scaler: scalerOptionsOf(options, table),
    loss: options.loss ?? (task === 'forecast' ? 'mse' : 'cross-entropy'),
    classWeights: options.classWeights,
    stride: options.stride,
    minLength: options.minLength,
  });
  for (const note of [...table.notes, ...(data.preprocess.scaler?.notes ?? [])]) {
    reporter.warn({ code: 'W_SCALER', message: note });
  }
  const { train, validation, test } = data.windows;
  const what = task === 'forecast' ? '' : `${task}: ${data.preprocess.columns.label?.classes.join(', ')}; `;
  reporter.say(
    `${what}${table.rowCount} rows, ${table.series.length} series; windows: ${train.windowCount} train, ${validation.windowCount} validation, ${test.windowCount} test`,
  );
  return { data, plan };
}

/** Tokens of a window of text. */
const usualContext = 64;

async function loadSourceText(file: string, options: TrainOptions, reporter: Reporter): Promise<SourceTask> {
  const { table, vocabulary, plan } = await loadText(file, options);
  const { lookback = usualContext } = options;
  const data = prepareTask(
    splitTable(table, { by: 'part', embargo: 0 }),
    textOptionsOf(table, vocabulary, { lookback }),
  );
  sayText(data, vocabulary, reporter);
  return { data, plan };
}

/** The form of the windows: of whole series they are as long as the longest. */
function formOf(options: TrainOptions, task: TaskKind, split: TimeSplit): FormOptions {
  const { gap, rate, padding = false } = options;
  const targets = options.targets ?? presetTargets(options.preset);
  if (task === 'forecast') {
    const { lookback = usualForm.lookback, horizon = usualForm.horizon } = options;
    return { lookback, horizon, gap, rate, targets, padding };
  }
  if (options.horizon !== undefined && options.horizon !== 1) {
    const problem = `The task ${task} has no horizon: a window has one class.`;
    throw new UsageError({ problem, remedy: 'Leave --horizon out; --gap N tells the class N rows later.' });
  }
  const whole = task === 'classify' && options.lookback === undefined;
  const lookback = whole ? longestSeries(split) : (options.lookback ?? usualForm.lookback);
  return { lookback, gap, rate, targets: whole ? 'last' : targets, of: 'label', padding: whole || padding };
}
