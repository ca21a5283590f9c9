export { naiveForecast, seasonalNaiveForecast } from './baselines.ts';
export { type Clock, formatTime, type Precision } from './clock.ts';
export type { CsvSchema } from './csv-schema.ts';
export { type DataFingerprint, dataFingerprint } from './data-fingerprint.ts';
export { fitScaler, type ScalerOptions } from './fit-scaler.ts';
export { type ArraysSchema, fromArrays, type SeriesArrays } from './from-arrays.ts';
export { parseCsv } from './parse-csv.ts';
export {
  type FitRange,
  parseScaler,
  type ScaledColumn,
  type Scaler,
  type ScalerKind,
  scalerForTable,
  scalerKinds,
  serializeScaler,
} from './scaler.ts';
export { forecastWindows, type SplitWindows, slideWindows, type WindowOptions } from './slide-windows.ts';
export {
  describePart,
  type PartName,
  type PartRows,
  type SplitCutOffs,
  type SplitHistory,
  type SplitOptions,
  type SplitPart,
  type SplitShares,
  splitByTime,
  type TimeSplit,
} from './split-by-time.ts';
export type { MissingPolicy, Roles, Series, Table } from './table.ts';
export { addSteps, formatStep, type TimeStep } from './time-step.ts';
export type { FrameOptions, TargetMode, WindowFrame } from './window-frame.ts';
export type { WindowPositions, Windows } from './windows.ts';
