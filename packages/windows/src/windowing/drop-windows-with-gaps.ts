import { columnOf, type Table } from '../table/table.ts';
import { leadStepsOf } from './channels.ts';
import type { WindowFrame } from './window-frame.ts';
import { filterPlaces, type WindowPlaces } from './window-starts.ts';

/** What of a row is lacking. */
interface Gaps {
  /** 1 where an input has no number, [rowCount]. */
  readonly input: Uint8Array;
  /** 1 where a future column has no number, [rowCount]. */
  readonly lead: Uint8Array;
  /** 1 where a target was not measured, [rowCount]. */
  readonly target: Uint8Array;
}

export interface GapOptions {
  readonly frame: WindowFrame;
  /** False for windows whose targets lie after the data. */
  readonly hasTargets: boolean;
}

/** Leaves out the windows that have an input without a number, a target value that was not measured, or no label. */
export function dropWindowsWithGaps(table: Table, places: WindowPlaces, options: GapOptions): WindowPlaces {
  const { frame, hasTargets } = options;
  const leadSteps = leadStepsOf(table, frame);
  const gaps = table.unmeasured.size === 0 ? null : gapsOf(table);
  const labels = hasTargets && frame.of === 'label' ? (table.labels?.ofRow ?? null) : null;
  if (gaps === null && labels === null) return places;
  return filterPlaces(places, (start, padding) => {
    const first = start + padding * frame.rate;
    const whole = gaps === null || isWhole(gaps, first, { ...options, leadSteps, start });
    return whole && (labels === null || hasLabel(labels, { first, start, frame }));
  });
}

function gapsOf(table: Table): Gaps {
  const make = (): Uint8Array => new Uint8Array(table.rowCount);
  const gaps = { input: make(), lead: make(), target: make() };
  for (const [name, marks] of table.unmeasured) {
    const values = columnOf(table, name);
    const isTarget = table.targets.includes(name);
    const isFuture = table.future.includes(name);
    const isMasked = table.masked.has(name); // another input says that this one is 0 there
    for (let row = 0; row < marks.length; row++) {
      if (!isMasked && Number.isNaN(values[row])) {
        gaps.input[row] = 1;
        if (isFuture) gaps.lead[row] = 1;
      }
      if (isTarget && marks[row] === 1) gaps.target[row] = 1;
    }
  }
  return gaps;
}

function isWhole(
  gaps: Gaps,
  first: number,
  { frame, leadSteps, hasTargets, start }: GapOptions & { readonly leadSteps: number; readonly start: number },
): boolean {
  const { rate, ahead, horizon, targets, of } = frame;
  const last = start + frame.span;
  const isOpen = (marks: Uint8Array, row: number, rows: number): boolean => {
    for (let k = 0; k < rows; k++) if (marks[row + k] === 1) return true;
    return false;
  };
  for (let row = first; row <= last; row += rate) {
    if (gaps.input[row] === 1 || isOpen(gaps.lead, row + ahead, leadSteps)) return false;
    const isTargetOf = hasTargets && of === 'value' && (targets === 'every-step' || row === last);
    if (isTargetOf && isOpen(gaps.target, row + ahead, horizon)) return false;
  }
  return true;
}

function hasLabel(
  labels: Int32Array,
  { first, start, frame }: { readonly first: number; readonly start: number; readonly frame: WindowFrame },
): boolean {
  const last = start + frame.span;
  for (let row = frame.targets === 'last' ? last : first; row <= last; row += frame.rate) {
    if ((labels[row + frame.ahead] as number) >= 0) return true;
  }
  return false;
}
