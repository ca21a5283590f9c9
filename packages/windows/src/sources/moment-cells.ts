import { type MomentZone, momentText } from './moment-text.ts';
import type { Cell } from './record-chunk.ts';

/** Milliseconds since 1970 as ISO texts; what is missing stays so. */
export function momentCells(times: ArrayLike<unknown>, zone: MomentZone): Cell[] {
  return Array.from(times, (time) => (typeof time === 'number' ? momentText(time, zone) : null));
}
