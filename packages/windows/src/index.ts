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
export { type DataFormat, dataFormats } from './sources/data-format.ts';
export type { DataLocation } from './sources/data-location.ts';
export { type ArraysSchema, fromArrays, type SeriesArrays, type SeriesCells } from './sources/from-arrays.ts';
export { fromRows } from './sources/from-rows.ts';
export type { Row } from './sources/object-rows.ts';
export { parseCsv } from './sources/parse-csv.ts';
export { readArrow } from './sources/read-arrow.ts';
export { readCsv } from './sources/read-csv.ts';
export { readJsonLines } from './sources/read-json-lines.ts';
export { readParquet } from './sources/read-parquet.ts';
export { type OpenRecords, openRecords, type ReadSchema, readTable } from './sources/read-table.ts';
export type { Cell, ColumnWish, RecordChunk, RecordSource } from './sources/record-chunk.ts';
export type { TableSchema } from './sources/table-schema.ts';
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
} from './splits/split-by-time.ts';
export { type Clock, formatTime, type Precision } from './table/clock.ts';
export { type DataFingerprint, dataFingerprint } from './table/data-fingerprint.ts';
export type { Labels, MissingPolicy, Roles, Series, Table } from './table/table.ts';
export { addSteps, formatStep, type TimeStep } from './table/time-step.ts';
export { naiveForecast, seasonalNaiveForecast } from './windowing/baselines.ts';
export { forecastWindows, type SplitWindows, slideWindows, type WindowOptions } from './windowing/slide-windows.ts';
export type { FrameOptions, TargetMode, WindowFrame } from './windowing/window-frame.ts';
export type { WindowPositions, Windows } from './windowing/windows.ts';
