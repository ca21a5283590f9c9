import { formatStep, formatTime } from '@seqgraft/windows';
import type { DataChoice, DataFacts } from '../protocol.ts';
import { historyOf, judgedFrom } from './prepared-data.ts';
import { readChoice, unitOf } from './read-choice.ts';

/** Values of a preview. */
const previewed = 160;
const day = 86_400_000;

/** Reads a choice of data and tells what is in it. @throws as readTable */
export async function describeChoice(choice: DataChoice): Promise<DataFacts> {
  const table = await readChoice(choice);
  const target = table.targets[0] as string;
  const values = table.columns.get(target) as Float64Array;
  const { clock, step, times, rowCount } = table;
  const daily = clock.kind === 'date' && step.unit === 'millisecond' && step.size === day;
  const every = Math.max(1, Math.floor(rowCount / previewed));
  return {
    rows: rowCount,
    from: formatTime(clock, times[0] as number),
    until: formatTime(clock, times[rowCount - 1] as number),
    step: formatStep(step),
    ...{ target, unit: unitOf(choice), perWeek: daily ? 7 : 1 },
    history: { ...historyOf(table, choice), judgedFrom: String(judgedFrom(table, choice)) },
    preview: Array.from(values).filter((_, row) => row % every === 0),
  };
}
