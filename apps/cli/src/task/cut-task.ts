import {
  type FormOptions,
  type Scaler,
  type SplitWindows,
  seriesWindows,
  slideWindows,
  statefulWindows,
  type TargetMode,
  type TimeSplit,
} from '@seqgraft/windows';
import type { Preprocess } from './preprocess.ts';
import type { TrainedWindows } from './task-data.ts';

export interface CutOptions {
  readonly frame: FormOptions;
  readonly cut: Preprocess['cut'];
  /** Left out: values as they are. */
  readonly scaler?: Scaler | undefined;
  readonly stride?: number | undefined;
  readonly minLength?: number | undefined;
}

export interface CutTask {
  /** What is trained on, with the targets that the model predicts. */
  readonly trained: TrainedWindows;
  /** What is judged: what comes after the last input step, or its class, whatever the model tells besides. */
  readonly judged: SplitWindows;
}

/** Cuts the parts of a split into windows. @throws the errors of windows */
export function cutTask(split: TimeSplit, { frame, cut, scaler, stride = 1, minLength }: CutOptions): CutTask {
  const common = {
    ...(scaler === undefined ? {} : { scaler }),
    ...(minLength === undefined ? {} : { minLength }),
  };
  if (cut === 'text') {
    // What comes next is told at every token, and judged there.
    const { train, validation, test } = statefulWindows(split, { ...frame, ...common });
    return {
      trained: { train, validation, test },
      judged: { train: train.windows, validation: validation.windows, test: test.windows },
    };
  }
  if (cut === 'series') {
    const windows = seriesWindows(split, { ...common, length: frame.lookback, targets: 'last' });
    return { trained: windows, judged: windows };
  }
  const slide = (targets: TargetMode): SplitWindows => slideWindows(split, { ...frame, ...common, targets, stride });
  const judged = slide('last');
  if (cut === 'stateful') return { trained: statefulWindows(split, { ...frame, ...common }), judged };
  return { trained: frame.targets === 'every-step' ? slide('every-step') : judged, judged };
}

/** Rows of the longest series of train: the length of windows that are one a series. */
export function longestSeries({ train }: TimeSplit): number {
  return train.rows.reduce((most, { start, end }) => Math.max(most, end - start), 1);
}
