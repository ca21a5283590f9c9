import { failOption } from '../options/bad-option.ts';
import { assertFittedOnTrain } from '../scaling/fitted-rows.ts';
import { type Scaler, scalerOfFeatures } from '../scaling/scaler.ts';
import { leadOf, transformTable } from '../scaling/transform-table.ts';
import { cutAtRuns } from '../splits/cut-at-runs.ts';
import type { PartName, SplitPart, TimeSplit } from '../splits/split-part.ts';
import type { Table } from '../table/table.ts';
import { dropWindowsWithGaps } from './drop-windows-with-gaps.ts';
import { dropWindowsWithoutBase } from './drop-windows-without-base.ts';
import { keepLongSeries } from './keep-long-series.ts';
import { noWindows } from './no-windows.ts';
import { assertKnownSeries } from './series-scaling.ts';
import type { WindowFrame } from './window-frame.ts';
import { type StartOptions, type WindowPlaces, windowPlaces } from './window-starts.ts';
import { SharedStore } from './window-store.ts';
import { Windows } from './windows.ts';

/** The windows of each part; a part that the split does not ask for has none. */
export interface SplitWindows {
  readonly train: Windows;
  readonly validation: Windows;
  readonly test: Windows;
}

export interface CutOptions {
  readonly frame: WindowFrame;
  readonly scaler: Scaler | undefined;
  readonly minLength: number;
  readonly startsOf: (part: PartName) => StartOptions;
}

/**
 * Cuts the parts of a split into windows of one form.
 *
 * @throws E_OPTION, E_TOO_SHORT, E_NO_WINDOWS, E_FEATURES, E_LEAK, E_NONFINITE, E_TRANSFORM, E_UNKNOWN_SERIES
 */
export function cutWindows(split: TimeSplit, options: CutOptions): SplitWindows {
  const { frame: form, minLength, startsOf } = options;
  const { table } = split;
  const scaler = options.scaler === undefined ? undefined : scalerOfFeatures(options.scaler, table.features);
  checkTargets(table, form);
  const frame = { ...form, lead: leadOf(scaler) };
  const kept = keepLongSeries(split, frame, minLength);
  if (scaler !== undefined) assertFittedOnTrain(scaler, split.train);
  const transformed = transformTable(table, scaler);
  const store = new SharedStore();
  const windowsOf = (part: SplitPart): Windows => {
    const stretches = part.rows.filter(({ series }) => kept[series] === true);
    const all = windowPlaces(cutAtRuns(stretches, table.runs), frame, startsOf(part.name));
    const places = usablePlaces(all, { table, transformed, frame, scaler, hasTargets: true });
    if (part.wanted && places.starts.length === 0) throw noWindows(part, frame, { found: all.starts.length });
    const windows = new Windows({ table, frame, places, stretches, scaler, hasTargets: true, transformed, store });
    if (part.wanted && windows.weighsNothing()) throw noWindows(part, frame, { found: 0, kept: windows.windowCount });
    return windows;
  };
  return { train: windowsOf(split.train), validation: windowsOf(split.validation), test: windowsOf(split.test) };
}

/** Whether a table has what windows are to have as targets. @throws E_OPTION */
export function checkTargets(table: Table, { of }: Pick<WindowFrame, 'of'>): void {
  if (of === 'label' && table.labels === null) failOption('of', '"value" for a table without a label column', of);
  if (of === 'value' && table.targets.length === 0) failOption('of', '"label" for a table without target columns', of);
}

/** The windows that can be filled, of those that there is room for. @throws E_UNKNOWN_SERIES */
export function usablePlaces(
  all: WindowPlaces,
  parts: {
    readonly table: Table;
    readonly transformed: Table;
    readonly frame: WindowFrame;
    readonly scaler: Scaler | undefined;
    readonly hasTargets: boolean;
  },
): WindowPlaces {
  const { table, transformed, frame, scaler, hasTargets } = parts;
  const whole = dropWindowsWithGaps(transformed, all, { frame, hasTargets });
  const transforms = frame.of === 'value' ? (scaler?.columns ?? []) : [];
  const places = dropWindowsWithoutBase(table, whole, { frame, transforms });
  if (scaler !== undefined) assertKnownSeries(scaler, table, { starts: places.starts, frame });
  return places;
}
