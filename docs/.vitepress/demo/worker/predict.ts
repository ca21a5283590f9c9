import { buildModel } from '@seqgraft/models';
import { forecastWindows, formatTime, scalerForTable } from '@seqgraft/windows';
import type { DataChoice, Prediction } from '../protocol.ts';
import { UnusableModel } from './demo-errors.ts';
import { loadModel } from './kept-models.ts';
import { forecastOf } from './measure.ts';
import { readPreprocess } from './preprocess.ts';
import { columnsOf, readChoice } from './read-choice.ts';

/** Forecasts the rows after the end of some data: what `seqgraft predict` prints. */
export async function predictRows(ref: string, choice: DataChoice): Promise<Prediction> {
  const checkpoint = await loadModel(ref);
  const preprocess = readPreprocess(checkpoint.preprocess);
  if (typeof preprocess === 'string') throw new UnusableModel({ ref, why: preprocess });
  const { frame, scaler, target } = preprocess;
  // A file of one's own says which column it is about; built-in data has one.
  const table = await readChoice(choice, choice.kind === 'own' ? target : columnsOf(choice).target);
  const renamed = table.targets[0] === target ? table : await readChoice(choice, target);
  const windows = forecastWindows(renamed, { ...frame, scaler: scalerForTable(scaler, renamed) });
  const model = buildModel(checkpoint.model, { seed: 0 });
  try {
    model.writeWeights(checkpoint.weights);
    const values = await forecastOf(model, windows);
    const rows = Array.from(
      windows.timesOf(),
      (time, row) => [formatTime(windows.table.clock, time), values[row] as number] as const,
    );
    const heading = ['time', target];
    return { heading, rows, csv: `${[heading, ...rows].map((row) => row.join(',')).join('\n')}\n` };
  } finally {
    model.dispose();
  }
}
