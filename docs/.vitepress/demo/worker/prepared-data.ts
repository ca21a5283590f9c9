import {
  fitScaler,
  formatTime,
  type Scaler,
  type ScalerKind,
  type SplitWindows,
  slideWindows,
  splitByTime,
  type Table,
  type TimeSplit,
} from '@seqgraft/windows';
import { dataSet } from '../data-sets.ts';
import type { DataChoice } from '../protocol.ts';
import { validationShare, windowRows } from './recipe.ts';

/** The frame of a model: the page's own, or that of a model that was imported. */
export interface ModelFrame {
  readonly lookback: number;
  readonly horizon: number;
  readonly gap: number;
  readonly rate: number;
}

/** A table as a model sees it. */
export interface PreparedData {
  readonly table: Table;
  readonly split: TimeSplit;
  readonly windows: SplitWindows;
  readonly scaler: Scaler;
  /** As the command writes it into a checkpoint. */
  readonly plan: object;
}

/** A source: all of its rows, the newest of them to stop by. @throws the errors of windows */
export function prepareSource(table: Table, frame: ModelFrame): PreparedData {
  const shares = { train: 1 - validationShare.source, validation: validationShare.source, test: 0 };
  const split = splitByTime(table, shares);
  const scaler = fitScaler(split.train, { kind: 'per-window' });
  const windows = slideWindows(split, { ...frame, scaler });
  return { table, split, scaler, windows, plan: { by: 'time', ...shares, embargo: 0 } };
}

export interface TargetOptions {
  readonly frame: ModelFrame;
  /** Rows that may be trained on. */
  readonly history: number;
  /** The kind of the source's. */
  readonly scaler: ScalerKind;
}

/** A target: a short history, and the rows after it to be judged on. @throws the errors of windows */
export function prepareTarget(table: Table, choice: DataChoice, options: TargetOptions): PreparedData {
  const { history, frame } = options;
  const testFrom = judgedFrom(table, choice);
  const plan = { testFrom, history, validation: validationShare.target };
  const split = splitByTime(table, plan);
  const scaler = fitScaler(split.train, { kind: options.scaler });
  const windows = slideWindows(split, { ...frame, scaler });
  return { table, split, scaler, windows, plan: { by: 'history', ...plan, testFrom: String(testFrom), embargo: 0 } };
}

/** Of a file of the visitor's, the newest rows that are judged. */
const judgedShare = 0.3;

/** Where the rows begin that a verdict is about, as the data writes its times. */
export function judgedFrom(table: Table, choice: DataChoice): string | number {
  const testFrom = choice.kind === 'built-in' ? dataSet(choice.name).testFrom : null;
  if (testFrom !== null) return testFrom;
  const row = Math.min(table.rowCount - 1, Math.round((1 - judgedShare) * table.rowCount));
  const time = table.times[row] as number;
  return table.clock.kind === 'date' ? formatTime(table.clock, time) : time;
}

/** Rows before the judged ones, and how many a history needs: both parts of it must have windows. */
export function historyOf(table: Table, choice: DataChoice): { readonly least: number; readonly most: number } {
  const from = judgedFrom(table, choice);
  const times = Array.from(table.times, (time) => (typeof from === 'number' ? time : formatTime(table.clock, time)));
  const cut = times.findIndex((time) => time >= from);
  const most = cut === -1 ? table.rowCount : cut;
  // Train has at least some windows, validation one; its inputs may look back into train.
  const least = Math.ceil((windowRows + 4) / (1 - validationShare.target));
  return { least, most };
}
