import type { BatchSource } from '@seqgraft/core';
import type { LossSpec } from '@seqgraft/training';
import {
  type BuildOptions,
  type FormOptions,
  fitScaler,
  type Scaler,
  type ScalerOptions,
  type SplitWindows,
  serializeVocabulary,
  type Table,
  type TimeSplit,
  type Vocabulary,
  type Windows,
} from '@seqgraft/windows';
import { measureOf } from '../measures/measure-of.ts';
import type { TaskMeasure } from '../measures/task-measure.ts';
import type { ClassWeights, LossChoice } from '../options/parse-loss.ts';
import type { TaskKind } from '../options/task-options.ts';
import { UsageError } from '../usage-error.ts';
import { cutTask } from './cut-task.ts';
import { outputsPerValue } from './outputs-of.ts';
import type { KnownColumns, Preprocess } from './preprocess.ts';
import { requireClasses, weightsOfClasses } from './require-classes.ts';
import { requireVaryingTarget } from './require-varying-target.ts';
import { requireWholeIntervals } from './require-whole-intervals.ts';
import { type SplitPlan, splitTable } from './split-plan.ts';

/** What a model is trained on, by part. */
export interface TrainedWindows {
  readonly train: BatchSource;
  readonly validation: BatchSource;
  readonly test: BatchSource;
}

/** A table as a model sees it. */
export interface TaskData {
  readonly table: Table;
  readonly split: TimeSplit;
  /** What is trained on, with the targets that the model predicts. */
  readonly windows: TrainedWindows;
  /** What is judged: of a forecast what comes after the last input step, whatever the model predicts besides. */
  readonly judged: SplitWindows;
  readonly measure: TaskMeasure;
  readonly preprocess: Preprocess;
  /** What is minimised. */
  readonly loss: LossSpec;
  /** Of the model's head. */
  readonly outputs: number;
}

export interface TaskDataOptions {
  readonly task: TaskKind;
  readonly frame: FormOptions;
  readonly cut: Preprocess['cut'];
  readonly columns: Omit<KnownColumns, 'features'>;
  readonly reading: BuildOptions;
  /** A scaler that is there already, or how one is fitted on train. */
  readonly scaler: Scaler | ScalerOptions;
  readonly loss: LossChoice;
  readonly classWeights?: ClassWeights | undefined;
  /** Of a text. */
  readonly vocabulary?: Vocabulary | undefined;
  readonly stride?: number | undefined;
  readonly minLength?: number | undefined;
}

/** Scales the parts of a table and cuts them into windows, in this order. @throws E_CONSTANT, E_USAGE and the errors of windows */
export function prepareTask(split: TimeSplit, options: TaskDataOptions): TaskData {
  const { task, frame, cut, scaler: wanted, loss, columns, reading, vocabulary } = options;
  checkChoices(options);
  const scaler = 'format' in wanted ? wanted : fitScaler(split.train, wanted);
  requireWholeIntervals({ loss, scaler, targets: split.table.targets, horizon: frame.horizon ?? 1 });
  const { trained, judged } = cutTask(split, { ...options, frame, cut, scaler });
  const preprocess: Preprocess = {
    task,
    columns: { ...columns, features: judged.train.features },
    reading,
    frame: { ...frameOf(judged.train), targets: frame.targets ?? 'last' },
    cut,
    scaler,
    loss,
    vocabulary: vocabulary === undefined ? null : serializeVocabulary(vocabulary),
  };
  return {
    table: split.table,
    split,
    windows: trained,
    judged,
    measure: measureOf(preprocess, split, judged.train),
    preprocess,
    loss: lossSpecOf(split, judged.train, options),
    outputs: vocabulary?.size ?? outputsOf(preprocess),
  };
}

/** Refuses what cannot work together, in words of the command. */
function checkChoices({ task, frame, scaler, loss }: TaskDataOptions): void {
  if (scaler.kind === 'per-window' && frame.lookback === 1) {
    throw new UsageError({
      problem:
        'The scaler per-window needs more than one row of history: a single row is its own mean, and every input would be 0.',
      remedy: 'Raise --lookback, or choose another scaler, like --scaler standard.',
    });
  }
  if ((loss === 'cross-entropy') !== (task !== 'forecast')) {
    throw new UsageError({
      problem: `The task ${task} is not trained with the loss ${typeof loss === 'object' ? loss.kind : loss}.`,
      remedy: task === 'forecast' ? 'Choose --loss mse, mae, huber, quantile or gaussian-nll.' : 'Leave --loss out.',
    });
  }
}

function lossSpecOf(split: TimeSplit, train: Windows, { task, loss, classWeights }: TaskDataOptions): LossSpec {
  if (task === 'forecast') {
    requireVaryingTarget(split);
    return loss;
  }
  if (task === 'language-model') return loss;
  const counts = requireClasses(train);
  if (classWeights === undefined) return loss;
  return { kind: 'cross-entropy', classWeights: weightsOfClasses(classWeights, counts, train.classes) };
}

function frameOf({ frame }: Windows): Required<FormOptions> {
  const { lookback, horizon, gap, rate, targets, of, padding } = frame;
  return { lookback, horizon, gap, rate, targets, of, padding };
}

export interface JudgedOptions {
  readonly plan: SplitPlan;
  readonly scaler: Scaler;
  readonly minLength?: number | undefined;
}

/** The test windows of a table for a model that is there already, and how they are measured: no other part needs windows. */
export function judgedTask(
  table: Table,
  preprocess: Preprocess,
  options: JudgedOptions,
): { readonly windows: Windows; readonly measure: TaskMeasure } {
  const split = splitTable(table, options.plan);
  const unwanted = {
    ...split,
    train: { ...split.train, wanted: false },
    validation: { ...split.validation, wanted: false },
  };
  const { frame, cut } = preprocess;
  const { judged } = cutTask(unwanted, { ...options, frame, cut: cut === 'stateful' ? 'sliding' : cut });
  return { windows: judged.test, measure: measureOf(preprocess, split, judged.train) };
}

/** Outputs of a model's head: a value for each step and target, a logit for each class. */
function outputsOf({ task, columns, frame, loss }: Preprocess): number {
  if (task === 'forecast') return frame.horizon * columns.targets.length * outputsPerValue(loss);
  return columns.label?.classes.length ?? 0;
}
