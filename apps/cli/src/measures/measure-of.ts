import { parseVocabulary, type TimeSplit, type Windows } from '@seqgraft/windows';
import type { Preprocess } from '../task/preprocess.ts';
import { classMeasure } from './class-measure.ts';
import { forecastMeasure } from './forecast-measure.ts';
import { languageMeasure } from './language-measure.ts';
import type { TaskMeasure } from './task-measure.ts';

/** How a task is measured; `split` and `train` say what may be known of the data: its training rows. */
export function measureOf(preprocess: Preprocess, split: TimeSplit, train: Windows): TaskMeasure {
  if (preprocess.task === 'forecast') return forecastMeasure(preprocess, split);
  if (preprocess.task === 'language-model') return languageMeasure(train, parseVocabulary(preprocess.vocabulary));
  return classMeasure(train);
}
