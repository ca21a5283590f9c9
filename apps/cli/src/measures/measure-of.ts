import type { TimeSplit, Windows } from '@seqgraft/windows';
import type { Preprocess } from '../task/preprocess.ts';
import { classMeasure } from './class-measure.ts';
import { forecastMeasure } from './forecast-measure.ts';
import type { TaskMeasure } from './task-measure.ts';

/** How a task is measured; `split` and `train` say what may be known of the data: its training rows. */
export function measureOf(preprocess: Preprocess, split: TimeSplit, train: Windows): TaskMeasure {
  return preprocess.task === 'forecast' ? forecastMeasure(preprocess, split) : classMeasure(train);
}
