import { count, quoteAll } from '../table/place.ts';
import { describeTransform } from './column-transform.ts';
import type { ColumnShift, ScalerShift } from './scaler-shift.ts';

/** The shift from a source to a target as a table for people, one line a column. */
export function formatScalerShift(shift: ScalerShift): string {
  const heading = ['column', 'source', 'target', 'shift', 'scale', 'outside'];
  const lines = [heading, ...shift.columns.map(cellsOf)];
  const widths = heading.map((_, at) => Math.max(...lines.map((cells) => (cells[at] as string).length)));
  const align = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] as number) : cell.padStart(widths[at] as number)))
      .join('  ');
  const others = [
    ...(shift.missing.length > 0 ? [`Only the source has ${quoteAll(shift.missing)}.`] : []),
    ...(shift.added.length > 0 ? [`Only the target has ${quoteAll(shift.added)}.`] : []),
  ];
  return [
    `Source: ${count(shift.sourceRows, 'row')} (${shift.sourceRange}). Target: ${count(shift.targetRows, 'row')} of train.`,
    ...lines.map(align),
    'shift: (target − source center) / source scale; scale: target / source; outside: share of the target beyond the source’s range.',
    ...others,
  ].join('\n');
}

function cellsOf({ name, transform, source, target, shift, scaleRatio, outside }: ColumnShift): string[] {
  const side = ({ center, scale }: { readonly center: number; readonly scale: number }): string =>
    `${short(center)} ± ${short(scale)}`;
  const done = describeTransform(transform);
  return [
    done === '' ? name : `${name} (${done})`,
    side(source),
    side(target),
    shift === null ? '–' : `${shift > 0 ? '+' : ''}${shift.toFixed(2)}`,
    scaleRatio === null ? '–' : `× ${short(scaleRatio)}`,
    outside === null ? '–' : `${(100 * outside).toFixed(1)} %`,
  ];
}

/** Four digits that count. */
function short(value: number): string {
  return String(Number(value.toPrecision(4)));
}
