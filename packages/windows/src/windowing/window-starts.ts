import type { PartRows } from '../splits/split-part.ts';
import type { WindowFrame } from './window-frame.ts';

/** Windows by their rows. */
export interface WindowPlaces {
  /** First input row of each window, [windows]; of a padded one it lies before the rows that it may read. */
  readonly starts: Int32Array;
  /** Input steps at the beginning that are padding, [windows]; null when no window is padded. */
  readonly padding: Uint32Array | null;
}

export interface StartOptions {
  /** Rows from one window to the next. */
  readonly stride: number;
  /** Which window is fixed: the one that ends with the newest row, or the one that begins with the oldest. Default `newest`. */
  readonly anchor?: 'newest' | 'oldest';
  /** Windows of a stretch at most, the newest ones. Default: all. */
  readonly most?: number;
}

/** Where the windows of a stretch begin. */
export interface WindowBounds {
  /** First input row of the oldest window. */
  readonly oldest: number;
  /** First input row of the newest window. */
  readonly newest: number;
  readonly count: number;
  /** First row that may be an input: windows that begin before it are padded up to it. */
  readonly firstInput: number;
}

/**
 * The windows of each stretch: they are anchored at the last row that may be a target and go back in steps of `stride`, as long as all
 * targets lie in the stretch and all inputs (with padding: at least the minimum) are readable: n rows give ⌊(n − need) / stride⌋ + 1
 * windows when inputs and targets lie in the same rows.
 */
export function windowBounds(
  stretches: readonly PartRows[],
  frame: WindowFrame,
  { stride, anchor = 'newest', most = Number.POSITIVE_INFINITY }: StartOptions,
): WindowBounds[] {
  const { need, span, ahead, rate, minimum, firstTarget, targets, lead } = frame;
  return stretches.map(({ readableFrom, start, end }) => {
    const readable = readableFrom + lead;
    // On every step each input has targets of its own, which must lie in the stretch too.
    const firstInput = targets === 'last' ? readable : Math.max(readable, start - ahead);
    const shortest = firstInput - span + (minimum - 1) * rate;
    const oldest = targets === 'last' ? Math.max(shortest, start - firstTarget) : shortest;
    const newest = end - need;
    const all = end <= start || newest < oldest ? 0 : Math.floor((newest - oldest) / stride) + 1;
    const count = Math.min(most, all);
    return anchor === 'newest'
      ? { oldest: newest - (count - 1) * stride, newest, count, firstInput }
      : { oldest, newest: oldest + (count - 1) * stride, count, firstInput };
  });
}

/** The windows of some stretches, in their order and in order of time. */
export function windowPlaces(stretches: readonly PartRows[], frame: WindowFrame, options: StartOptions): WindowPlaces {
  const bounds = windowBounds(stretches, frame, options);
  const total = bounds.reduce((sum, { count }) => sum + count, 0);
  const starts = new Int32Array(total);
  const padding = new Uint32Array(total);
  let padded = false;
  let at = 0;
  for (const { oldest, count, firstInput } of bounds) {
    for (let k = 0; k < count; k++, at++) {
      const start = oldest + k * options.stride;
      starts[at] = start;
      if (start >= firstInput) continue;
      padding[at] = Math.ceil((firstInput - start) / frame.rate);
      padded = true;
    }
  }
  return { starts, padding: padded ? padding : null };
}

/** The windows that a test of their first input row and their padding keeps. */
export function filterPlaces(
  { starts, padding }: WindowPlaces,
  keep: (start: number, padding: number) => boolean,
): WindowPlaces {
  const kept = Uint8Array.from(starts, (start, window) => (keep(start, padding?.[window] ?? 0) ? 1 : 0));
  const isKept = (_: number, window: number): boolean => kept[window] === 1;
  const steps = padding?.filter(isKept) ?? null;
  return { starts: starts.filter(isKept), padding: steps?.some((step) => step > 0) ? steps : null };
}
