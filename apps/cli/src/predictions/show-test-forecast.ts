import { testPicture } from '../output/forecast-picture.ts';
import { predictionsOf } from '../report/predictions-of.ts';
import type { ActionContext } from '../run-action.ts';
import type { StrategyRun } from '../task/strategy-run.ts';
import type { TaskData } from '../task/task-data.ts';

/** Draws on a terminal what a trained model forecasts on the newest test rows, beside what happened; nothing elsewhere, nor for other tasks. */
export async function showTestForecast(
  data: TaskData,
  run: StrategyRun,
  { reporter, signal }: ActionContext,
): Promise<void> {
  const { terminal } = reporter;
  const { task } = data.preprocess;
  if (terminal === null || signal.aborted || task !== 'forecast' || data.judged.test.windowCount === 0) return;
  const told = await predictionsOf(data, { runs: [run], baselines: [], naive: null, signal });
  if (told?.kind !== 'forecast') return;
  for (const line of testPicture(told, data.table.clock, terminal)) reporter.say(line);
}
