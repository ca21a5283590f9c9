import { type Scaler, type ScalerKind, scalerForTable, type Table } from '@seqgraft/windows';
import type { TargetOptions } from '../options/adapt-options.ts';
import type { ActionContext } from '../run-action.ts';
import { loadTable } from './load-table.ts';
import { ownSplit } from './own-split.ts';
import { loadSourceModel, type SourceModel } from './source-model.ts';
import { prepareTask, type TaskData } from './task-data.ts';

/** A source checkpoint and the target's data, prepared as the source's was. */
export interface TargetTask {
  readonly source: SourceModel;
  readonly data: TaskData;
}

/** Loads the checkpoint and the data file of `adapt` and `compare`. */
export async function loadTargetTask(
  { ref, data: file }: { readonly ref: string; readonly data: string },
  options: TargetOptions,
  { reporter }: ActionContext,
): Promise<TargetTask> {
  const source = await loadSourceModel(ref, options.store, reporter);
  const table = await loadTable(file, options, { known: source.preprocess.columns, reporter });
  if ((await ownSplit(source, table)) !== null) {
    const message =
      'The target is the very data that the source was trained on: what is test here may have been trained on there.';
    reporter.warn({ code: 'W_SAME_DATA', message });
  }
  const { frame } = source.preprocess;
  const { lookback = frame.lookback, horizon = frame.horizon, split, embargo } = options;
  const data = prepareTask(table, {
    split: { ...split, embargo },
    frame: { ...frame, lookback, horizon },
    scaler: targetScaler(source, table, options.scalerPolicy),
    minLength: options.minLength,
  });
  for (const note of data.scaler.notes) reporter.warn({ code: 'W_SCALER', message: note });
  const { train, validation, test } = data.windows;
  reporter.say(
    `Target: ${table.rowCount} rows, ${table.series.length} series; windows: ${train.windowCount} train, ${validation.windowCount} validation, ${test.windowCount} test`,
  );
  return { source, data };
}

function targetScaler({ preprocess }: SourceModel, table: Table, policy: 'source' | 'target'): Scaler | ScalerKind {
  const { scaler } = preprocess;
  // The numbers of a per-window scaler are each window's own: both policies come to the same.
  return policy === 'source' ? scalerForTable(scaler, table) : scaler.kind;
}
