import {
  type FrameOptions,
  fitScaler,
  type Scaler,
  type ScalerKind,
  type SplitOptions,
  type SplitWindows,
  slideWindows,
  splitByTime,
  type Table,
  type TargetMode,
  type Windows,
} from '@seqgraft/windows';
import { UsageError } from '../usage-error.ts';
import { requireVaryingTarget } from './require-varying-target.ts';

/** A table as a model sees it. */
export interface TaskData {
  readonly table: Table;
  readonly scaler: Scaler;
  readonly frame: FrameOptions;
  /** What is trained on, with the targets that the model predicts. */
  readonly windows: SplitWindows;
  /** What is judged: the forecast after the last input step, whatever the model predicts besides. */
  readonly judged: SplitWindows;
}

export interface TaskDataOptions {
  readonly split: SplitOptions;
  readonly frame: FrameOptions;
  /** A scaler that is there already, or the kind that is fitted on train. */
  readonly scaler: Scaler | ScalerKind;
  readonly stride?: number;
  readonly minLength?: number | undefined;
}

/** Splits, scales and cuts a table into windows, in this order. @throws E_CONSTANT, E_USAGE and the errors of windows */
export function prepareTask(table: Table, options: TaskDataOptions): TaskData {
  const { frame, scaler: wanted, stride = 1 } = options;
  const kind = typeof wanted === 'string' ? wanted : wanted.kind;
  if (kind === 'per-window' && frame.lookback === 1) {
    throw new UsageError({
      problem:
        'The scaler per-window needs more than one row of history: a single row is its own mean, and every input would be 0.',
      remedy: 'Raise --lookback, or choose another scaler, like --scaler standard.',
    });
  }
  const split = splitByTime(table, options.split);
  const scaler = typeof wanted === 'string' ? fitScaler(split.train, { kind: wanted }) : wanted;
  const cut = (targets: TargetMode): SplitWindows =>
    slideWindows(split, { ...frame, targets, stride, scaler, ...minLengthOf(options) });
  const windows = cut(frame.targets ?? 'last');
  const judged = frame.targets === 'every-step' ? cut('last') : windows;
  requireVaryingTarget(split);
  return { table, scaler, frame, windows, judged };
}

export interface JudgedOptions extends Pick<TaskDataOptions, 'split' | 'frame' | 'minLength'> {
  readonly scaler: Scaler;
}

/** The test windows of a table for a model that is there already: nothing is trained, so no other part needs windows. */
export function judgedWindows(table: Table, options: JudgedOptions): Windows {
  const split = splitByTime(table, options.split);
  const unwanted = {
    ...split,
    train: { ...split.train, wanted: false },
    validation: { ...split.validation, wanted: false },
  };
  const { frame, scaler } = options;
  return slideWindows(unwanted, { ...frame, targets: 'last', scaler, ...minLengthOf(options) }).test;
}

function minLengthOf({ minLength }: Pick<TaskDataOptions, 'minLength'>): { minLength?: number } {
  return minLength === undefined ? {} : { minLength };
}

/** Outputs of a model's head for this data: horizon × targets. */
export function outputsOf({ table, frame }: Pick<TaskData, 'table' | 'frame'>): number {
  return (frame.horizon ?? 1) * table.targets.length;
}
