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
} from '@seqgraft/windows';
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
}

/** Splits, scales and cuts a table into windows, in this order. */
export function prepareTask(
  table: Table,
  { split: splitOptions, frame, scaler: wanted, stride = 1 }: TaskDataOptions,
): TaskData {
  const split = splitByTime(table, splitOptions);
  const scaler = typeof wanted === 'string' ? fitScaler(split.train, { kind: wanted }) : wanted;
  const windows = slideWindows(split, { ...frame, stride, scaler });
  const judged =
    frame.targets === 'every-step' ? slideWindows(split, { ...frame, targets: 'last', stride, scaler }) : windows;
  if (windows.train.windowCount > 0) requireVaryingTarget(split);
  return { table, scaler, frame, windows, judged };
}

/** Outputs of a model's head for this data: horizon × targets. */
export function outputsOf({ table, frame }: Pick<TaskData, 'table' | 'frame'>): number {
  return frame.horizon * table.targets.length;
}
