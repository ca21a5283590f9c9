import {
  type BuildOptions,
  type FrameOptions,
  fitScaler,
  type Scaler,
  type ScalerOptions,
  type SplitWindows,
  slideWindows,
  type Table,
  type TargetMode,
  type TimeSplit,
  type Windows,
} from '@seqgraft/windows';
import { measureOf } from '../measures/measure-of.ts';
import type { TaskMeasure } from '../measures/task-measure.ts';
import type { LossChoice } from '../options/parse-loss.ts';
import type { TaskKind } from '../options/task-options.ts';
import { UsageError } from '../usage-error.ts';
import { outputsPerValue } from './outputs-of.ts';
import type { KnownColumns, Preprocess } from './preprocess.ts';
import { requireVaryingTarget } from './require-varying-target.ts';
import { type SplitPlan, splitTable } from './split-plan.ts';

/** A table as a model sees it. */
export interface TaskData {
  readonly table: Table;
  readonly split: TimeSplit;
  /** What is trained on, with the targets that the model predicts. */
  readonly windows: SplitWindows;
  /** What is judged: of a forecast what comes after the last input step, whatever the model predicts besides. */
  readonly judged: SplitWindows;
  readonly measure: TaskMeasure;
  readonly preprocess: Preprocess;
  /** Of the model's head. */
  readonly outputs: number;
}

export interface TaskDataOptions {
  readonly task: TaskKind;
  readonly frame: FrameOptions;
  readonly columns: Omit<KnownColumns, 'features'>;
  readonly reading: BuildOptions;
  /** A scaler that is there already, or how one is fitted on train. */
  readonly scaler: Scaler | ScalerOptions;
  readonly loss: LossChoice;
  readonly stride?: number | undefined;
  readonly minLength?: number | undefined;
}

/** Scales the parts of a table and cuts them into windows, in this order. @throws E_CONSTANT, E_USAGE and the errors of windows */
export function prepareTask(split: TimeSplit, options: TaskDataOptions): TaskData {
  const { task, frame, scaler: wanted, loss, columns, reading, stride = 1 } = options;
  if (wanted.kind === 'per-window' && frame.lookback === 1) {
    throw new UsageError({
      problem:
        'The scaler per-window needs more than one row of history: a single row is its own mean, and every input would be 0.',
      remedy: 'Raise --lookback, or choose another scaler, like --scaler standard.',
    });
  }
  const scaler = 'format' in wanted ? wanted : fitScaler(split.train, wanted);
  const cut = (targets: TargetMode): SplitWindows =>
    slideWindows(split, { ...frame, targets, stride, scaler, ...minLengthOf(options) });
  const windows = cut(frame.targets ?? 'last');
  const judged = task === 'forecast' && frame.targets === 'every-step' ? cut('last') : windows;
  if (task === 'forecast') requireVaryingTarget(split);
  const preprocess: Preprocess = {
    task,
    columns: { ...columns, features: windows.train.features },
    reading,
    frame: frameOf(windows.train),
    padding: false,
    scaler,
    loss,
    vocabulary: null,
  };
  return {
    table: split.table,
    split,
    windows,
    judged,
    measure: measureOf(preprocess, split),
    preprocess,
    outputs: outputsOf(preprocess),
  };
}

function frameOf({ frame }: Windows): Required<FrameOptions> {
  const { lookback, horizon, gap, rate, targets } = frame;
  return { lookback, horizon, gap, rate, targets };
}

export interface JudgedOptions {
  readonly plan: SplitPlan;
  readonly scaler: Scaler;
  readonly minLength?: number | undefined;
}

/** The test windows of a table for a model that is there already: nothing is trained, so no other part needs windows. */
export function judgedWindows(
  table: Table,
  preprocess: Preprocess,
  options: JudgedOptions,
): { readonly windows: Windows; readonly split: TimeSplit } {
  const split = splitTable(table, options.plan);
  const unwanted = {
    ...split,
    train: { ...split.train, wanted: false },
    validation: { ...split.validation, wanted: false },
  };
  const { frame, task } = preprocess;
  const targets = task === 'forecast' ? 'last' : frame.targets;
  const { scaler } = options;
  return { windows: slideWindows(unwanted, { ...frame, targets, scaler, ...minLengthOf(options) }).test, split };
}

function minLengthOf({ minLength }: { readonly minLength?: number | undefined }): { minLength?: number } {
  return minLength === undefined ? {} : { minLength };
}

/** Outputs of a model's head: a value for each step and target, a logit for each class. */
function outputsOf({ task, columns, frame, loss }: Preprocess): number {
  if (task === 'forecast') return frame.horizon * columns.targets.length * outputsPerValue(loss);
  return columns.label?.classes.length ?? 0;
}
