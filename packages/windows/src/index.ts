export { fitScaler, type ScalerOptions } from './scaling/fit-scaler.ts';
export {
  type FitRange,
  parseScaler,
  type ScaledColumn,
  type Scaler,
  type ScalerKind,
  scalerForTable,
  scalerKinds,
  serializeScaler,
} from './scaling/scaler.ts';
export type { CsvSchema } from './sources/csv-schema.ts';
export { type ArraysSchema, fromArrays, type SeriesArrays } from './sources/from-arrays.ts';
export { parseCsv } from './sources/parse-csv.ts';
export {
  type SplitCutOffs,
  type SplitHistory,
  type SplitOptions,
  type SplitShares,
  splitByTime,
} from './splits/split-by-time.ts';
export {
  describePart,
  type PartName,
  type PartRows,
  partNames,
  type SplitPart,
  type TimeSplit,
} from './splits/split-part.ts';
export { type Clock, formatTime, type Precision } from './table/clock.ts';
export { type DataFingerprint, dataFingerprint } from './table/data-fingerprint.ts';
export type { FillKind, MissingOption, MissingPolicy, RestPolicy } from './table/missing-policy.ts';
export type { Repair, Roles, Series, Table } from './table/table.ts';
export {
  type Aggregate,
  type BuildOptions,
  type CalendarFeature,
  calendarFeatures,
  type DuplicatePolicy,
  type IrregularPolicy,
  type ResamplePolicy,
  type TableOptions,
  type TimeOptions,
} from './table/table-options.ts';
export { addSteps, formatStep, type TimeStep } from './table/time-step.ts';
export { naiveForecast, seasonalNaiveForecast } from './windowing/baselines.ts';
export { forecastWindows, type SplitWindows, slideWindows, type WindowOptions } from './windowing/slide-windows.ts';
export type { FrameOptions, TargetMode, WindowFrame } from './windowing/window-frame.ts';
export type { WindowPositions, Windows } from './windowing/windows.ts';
