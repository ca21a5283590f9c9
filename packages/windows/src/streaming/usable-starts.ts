import type { Scaler } from '../scaling/scaler.ts';
import { transformTable } from '../scaling/transform-table.ts';
import { usablePlaces } from '../windowing/cut-windows.ts';
import { assertKnownSeries } from '../windowing/series-scaling.ts';
import type { WindowFrame } from '../windowing/window-frame.ts';
import { Windows } from '../windowing/windows.ts';
import { RankedMarks } from './ranked-marks.ts';
import type { StreamStarts } from './stream-starts.ts';
import type { StreamedTable } from './streamed-table.ts';
import { WindowRows } from './window-rows.ts';

/** Windows that are looked at together. */
const together = 4096;

export interface UsableOptions {
  readonly frame: WindowFrame;
  readonly scaler: Scaler | undefined;
}

/**
 * The windows that can be filled, of those that there is room for: what `usablePlaces` says of them, piece by piece. Nothing is read where nothing
 * can be lacking.
 *
 * @throws E_UNKNOWN_SERIES, E_CLOSED, E_SPOOL
 */
export async function usableStarts(
  table: StreamedTable,
  all: StreamStarts,
  { frame, scaler }: UsableOptions,
): Promise<StreamStarts> {
  const differenced = scaler?.columns.some(({ transform }) => transform.difference > 0) === true;
  const whole = table.missing.unmeasured.length === 0 && frame.of === 'value' && !differenced;
  const starts = whole ? all : await keepUsable(table, all, { frame, scaler });
  if (scaler !== undefined) assertSeries(table, starts, { frame, scaler });
  return starts;
}

async function keepUsable(
  table: StreamedTable,
  all: StreamStarts,
  { frame, scaler }: UsableOptions,
): Promise<StreamStarts> {
  const rows = new WindowRows(table, frame, all);
  const marks = new RankedMarks(all.count);
  // Whether series are known is asked of all windows together.
  const tolerant: Scaler | undefined = scaler === undefined ? undefined : { ...scaler, unknownSeries: 'global' };
  let padded = false;
  for (let first = 0; first < all.count; first += together) {
    const positions = Array.from({ length: Math.min(together, all.count - first) }, (_, k) => first + k);
    const { table: local, places } = rows.load(await rows.read(positions));
    const transformed = transformTable(local, tolerant);
    const usable = usablePlaces(places, { table: local, transformed, frame, scaler: tolerant, hasTargets: true });
    padded ||= usable.padding !== null;
    let next = 0;
    for (const [k, start] of places.starts.entries()) {
      if (start !== usable.starts[next]) continue;
      marks.add(first + k);
      next += 1;
    }
  }
  marks.rank();
  return all.keep(marks, padded);
}

/** @throws E_UNKNOWN_SERIES */
function assertSeries(
  { series: all }: StreamedTable,
  starts: StreamStarts,
  { frame, scaler }: { readonly frame: WindowFrame; readonly scaler: Scaler },
): void {
  if (scaler.per === 'all' || scaler.unknownSeries !== 'error') return;
  // One row a series, and one window a series that has some.
  const series = all.map(({ id }, index) => ({ id, start: index, end: index + 1 }));
  const places = Int32Array.from(starts.series(), (index) => index - frame.span);
  assertKnownSeries(scaler, { series }, { starts: places, frame });
}

/** Whether no target of any window counts anything. @throws E_CLOSED, E_SPOOL */
export async function weighsNothing(
  table: StreamedTable,
  starts: StreamStarts,
  { frame, scaler }: UsableOptions,
): Promise<boolean> {
  if (table.stored.layout.slot('weight') === null) return false;
  const rows = new WindowRows(table, frame, starts);
  for (let first = 0; first < starts.count; first += together) {
    const positions = Array.from({ length: Math.min(together, starts.count - first) }, (_, k) => first + k);
    const loaded = rows.load(await rows.read(positions));
    if (!new Windows({ ...loaded, frame, scaler, hasTargets: true }).weighsNothing()) return false;
  }
  return starts.count > 0;
}
