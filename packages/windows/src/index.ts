export {
  type CandidateOptions,
  type CandidateScaler,
  candidateScalers,
  chooseScaler,
  type ScalerChoice,
} from './scaling/choose-scaler.ts';
export type { ColumnTransform, TransformOption, TransformStep } from './scaling/column-transform.ts';
export { fitScaler } from './scaling/fit-scaler.ts';
export { formatScalerShift } from './scaling/format-scaler-shift.ts';
export { parseScaler, serializeScaler } from './scaling/parse-scaler.ts';
export {
  type FitRange,
  type FittedStretch,
  type Scale,
  type ScaledColumn,
  type Scaler,
  type ScalerKind,
  type SeriesScales,
  scalerForTable,
  scalerKinds,
  type UnknownSeriesPolicy,
  unknownSeriesPolicies,
} from './scaling/scaler.ts';
export type { ColumnScaling, ScalerOptions } from './scaling/scaler-options.ts';
export { type ColumnShift, type ScalerShift, type ShiftSide, scalerShift } from './scaling/scaler-shift.ts';
export {
  addSeries,
  describePolicy,
  type TargetScalerParts,
  type TargetScalerPolicy,
  targetScaler,
} from './scaling/target-scaler.ts';
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
export { findSeen, type SeenStretch } from './splits/find-seen.ts';
export { type RollingOriginOptions, rollingOrigin } from './splits/rolling-origin.ts';
export { type SeenRows, seenRows } from './splits/seen-rows.ts';
export { type SplitByPartOptions, splitByPart } from './splits/split-by-part.ts';
export { type SeriesCut, type SeriesLists, type SeriesShares, splitBySeries } from './splits/split-by-series.ts';
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
  type SplitPart,
  type TimeSplit,
} from './splits/split-part.ts';
export { fitStreamScaler, type StreamScalerOptions } from './streaming/fit-stream-scaler.ts';
export type { WantedRows } from './streaming/gather-records.ts';
export { memorySpools } from './streaming/memory-spools.ts';
export { openStream, type StreamOptions } from './streaming/open-stream.ts';
export { opfsSpools } from './streaming/opfs-spools.ts';
export type { Spool, SpoolRead, SpoolStore } from './streaming/spool.ts';
export { type StreamedPart, type StreamedSplit, splitStreamByTime } from './streaming/stream-split.ts';
export { streamTable } from './streaming/stream-table.ts';
export type { StreamTimes } from './streaming/stream-times.ts';
export {
  type StreamedSplitWindows,
  type StreamWindowOptions,
  streamWindows,
} from './streaming/stream-windows.ts';
export type { LoadedRows, StreamedTable } from './streaming/streamed-table.ts';
export type { StreamedWindows } from './streaming/streamed-windows.ts';
export { type Clock, formatTime, type Precision } from './table/clock.ts';
export { type DataFingerprint, dataFingerprint } from './table/data-fingerprint.ts';
export { type ColumnReport, outlierScore } from './table/describe-column.ts';
export { describeTable, type SeriesReport, type TableReport, type TimeGap } from './table/describe-table.ts';
export type { Finding, Findings } from './table/findings.ts';
export { type DataProblem, type Inspection, inspectTable } from './table/inspect-table.ts';
export type { FillKind, MissingOption, MissingPolicy, RestPolicy } from './table/missing-policy.ts';
export { partNames } from './table/part-names.ts';
export type { Place } from './table/place.ts';
export type { Labels, Repair, Roles, Series, Table } from './table/table.ts';
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
  type UnreadableCell,
} from './table/table-options.ts';
export { type TimeParser, timeParser } from './table/time-parser.ts';
export { addSteps, formatStep, type TimeStep } from './table/time-step.ts';
export { restDays } from './table/times-to-come.ts';
export { usualSeason } from './table/usual-season.ts';
export { readText } from './text/read-text.ts';
export { type TextDocument, textTable } from './text/text-table.ts';
export {
  fitVocabulary,
  parseVocabulary,
  serializeVocabulary,
  Vocabulary,
  type VocabularyKind,
  type VocabularyOptions,
} from './text/vocabulary.ts';
export type { FutureRows } from './windowing/append-future.ts';
export { driftForecast, naiveForecast, seasonalNaiveForecast } from './windowing/baselines.ts';
export { classCounts } from './windowing/class-counts.ts';
export type { SplitWindows } from './windowing/cut-windows.ts';
export { type ForecastOptions, forecastWindows } from './windowing/forecast-windows.ts';
export { majorityForecast } from './windowing/majority-forecast.ts';
export { type SeriesWindowOptions, seriesWindows } from './windowing/series-windows.ts';
export { slideWindows, type WindowOptions } from './windowing/slide-windows.ts';
export { type StatefulSplitWindows, StatefulWindows, statefulWindows } from './windowing/stateful-windows.ts';
export type {
  FormOptions,
  FrameOptions,
  Padding,
  TargetKind,
  TargetMode,
  WindowFrame,
} from './windowing/window-frame.ts';
export type { WindowPositions } from './windowing/window-positions.ts';
export type { Windows } from './windowing/windows.ts';
