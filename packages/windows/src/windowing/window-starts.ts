import type { PartRows } from '../splits/split-part.ts';
import { columnOf, type Table } from '../table/table.ts';
import type { WindowFrame } from './window-frame.ts';

/** First input row of the newest window of a stretch, and how many windows it has. */
export interface WindowBounds {
  readonly newest: number;
  readonly count: number;
}

/** The windows of each stretch, see {@link windowStarts}. */
export function windowBounds(stretches: readonly PartRows[], frame: WindowFrame, stride: number): WindowBounds[] {
  return stretches.map(({ readableFrom, start, end }) => {
    const newest = end - frame.need;
    const oldest = Math.max(readableFrom + frame.lead, start - frame.firstTarget);
    return { newest, count: newest < oldest ? 0 : Math.floor((newest - oldest) / stride) + 1 };
  });
}

/**
 * First input rows of all windows of a part, by series and in order of time.
 *
 * In each stretch they are anchored at its last target row and go back in steps of `stride`, as long as all targets lie in the part and
 * all inputs are readable: n rows give ⌊(n − need) / stride⌋ + 1 windows when inputs and targets lie in the same rows.
 */
export function windowStarts(stretches: readonly PartRows[], frame: WindowFrame, stride: number): Uint32Array {
  const bounds = windowBounds(stretches, frame, stride);
  const starts = new Uint32Array(bounds.reduce((sum, { count }) => sum + count, 0));
  let at = 0;
  for (const { newest, count } of bounds) {
    for (let back = count - 1; back >= 0; back--) starts[at++] = newest - back * stride;
  }
  return starts;
}

/** Leaves out the windows that have an input without a number or a target that was not measured. */
export function dropWindowsWithGaps(
  table: Table,
  starts: Uint32Array,
  frame: WindowFrame,
  withTargets = true,
): Uint32Array {
  if (table.unmeasured.size === 0) return starts;
  const noInput = new Uint8Array(table.rowCount);
  const noTarget = new Uint8Array(table.rowCount);
  for (const [name, marks] of table.unmeasured) {
    const values = columnOf(table, name);
    const isTarget = table.targets.includes(name);
    const isMasked = table.masked.has(name); // another input says that this one is 0 there
    for (let row = 0; row < marks.length; row++) {
      if (!isMasked && Number.isNaN(values[row])) noInput[row] = 1;
      if (isTarget && marks[row] === 1) noTarget[row] = 1;
    }
  }
  return starts.filter((start) => {
    for (let row = start; row <= start + frame.span; row += frame.rate) if (noInput[row] === 1) return false;
    return !withTargets || targetsMeasured(noTarget, start, frame);
  });
}

function targetsMeasured(noTarget: Uint8Array, start: number, frame: WindowFrame): boolean {
  const step = frame.targets === 'last' ? frame.span : 0;
  for (let input = start + step; input <= start + frame.span; input += frame.rate) {
    for (let ahead = 1; ahead <= frame.horizon; ahead++) {
      if (noTarget[input + frame.gap + ahead] === 1) return false;
    }
  }
  return true;
}
