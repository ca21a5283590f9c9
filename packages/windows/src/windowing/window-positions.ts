import { failOption } from '../options/bad-option.ts';

/** Positions of windows; all of them in order when left out. */
export type WindowPositions = ArrayLike<number>;

/** 0 … count − 1 */
export function allPositions(count: number): Uint32Array {
  return Uint32Array.from({ length: count }, (_, position) => position);
}

/** The positions of some of `count` windows, as an array of their own: a batch keeps it. @throws E_OPTION for a position that is no window. */
export function checkPositions(positions: WindowPositions, count: number): Uint32Array {
  for (let k = 0; k < positions.length; k++) {
    const position = positions[k] as number;
    if (!(Number.isInteger(position) && position >= 0 && position < count)) {
      failOption(
        'windows',
        count === 0 ? 'none: there is no window' : `positions of windows, 0 … ${count - 1}`,
        position,
      );
    }
  }
  return Uint32Array.from(positions);
}
