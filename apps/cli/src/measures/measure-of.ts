import type { TimeSplit } from '@seqgraft/windows';
import type { Preprocess } from '../task/preprocess.ts';
import { forecastMeasure } from './forecast-measure.ts';
import type { TaskMeasure } from './task-measure.ts';

/** How a task is measured; `split` says what may be known of the data: its training rows. */
export function measureOf(preprocess: Preprocess, split: TimeSplit): TaskMeasure {
  return forecastMeasure(preprocess, split);
}
