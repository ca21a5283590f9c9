import { predictAll, predictedClasses, softmax, type TrainableModel } from '@seqgraft/training';
import { formatTime, type Scaler, scalerForTable, splitByTime, type Table, type Windows } from '@seqgraft/windows';
import { lastStep } from '../measures/last-step.ts';
import type { ActionContext } from '../run-action.ts';
import { cutTask } from '../task/cut-task.ts';
import type { Preprocess } from '../task/preprocess.ts';
import type { PredictionRows } from './prediction-rows.ts';

/** The class of each row (of whole series: of each series) and how likely each class is. Data needs no classes of its own. */
export async function predictClasses(
  model: TrainableModel,
  table: Table,
  { preprocess, context }: { readonly preprocess: Preprocess; readonly context: ActionContext },
): Promise<PredictionRows> {
  const { column, classes } = preprocess.columns.label as { column: string; classes: readonly string[] };
  // Windows of classes are cut where a class is; here any will do, since it is not looked at.
  const labels = { column, classes, ofRow: new Int32Array(table.rowCount) };
  const split = splitByTime({ ...table, labels }, { train: 0, validation: 0, test: 1 });
  const { frame, cut } = preprocess;
  const scaler = scalerForTable(preprocess.scaler as Scaler, table);
  const windows = cutTask(split, { frame, cut, scaler }).judged.test;
  const logits = lastStep(await predictAll(model, windows, { signal: context.signal }));
  const chosen = predictedClasses(logits);
  const shares = softmax(logits);
  const places = placesOf(windows, cut === 'series');
  const rows = places.cells.map((cells, window) => [
    ...cells,
    classes[chosen[window] as number] as string,
    ...classes.map((_, number) => shares.data[window * classes.length + number] as number),
  ]);
  return { heading: [...places.heading, column, ...classes.map((name) => `p(${name})`)], rows };
}

function placesOf(windows: Windows, bySeries: boolean): { heading: string[]; cells: string[][] } {
  const { table } = windows;
  const several = table.seriesColumn !== null;
  const series = windows.seriesOf();
  const times = windows.timesOf();
  return {
    heading: [...(several ? [table.seriesColumn as string] : []), ...(bySeries ? [] : ['time'])],
    cells: series.map((id, window) => [
      ...(several ? [id] : []),
      ...(bySeries ? [] : [formatTime(table.clock, times[window] as number)]),
    ]),
  };
}
