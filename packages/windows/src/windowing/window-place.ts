/** One window, and where its values go. */
export interface WindowPlace {
  /** First input row; of a padded window it lies before the rows that are read. */
  readonly start: number;
  /** Input steps at the beginning that are padding. */
  readonly padding: number;
  /** Position of its first value in the output. */
  readonly offset: number;
}

/** Some windows of many. */
export interface ChosenWindows {
  /** Positions of those that are chosen, [batch]. */
  readonly positions: Uint32Array;
  /** Of all windows, as {@link WindowPlace} has them. */
  readonly starts: Int32Array;
  /** Of all windows; null when there is none. */
  readonly padding: Uint32Array | null;
}

/** The places of chosen windows in an output that has `size` values of each. */
export function* placesOf(
  { positions, starts, padding }: ChosenWindows,
  size: number,
): Generator<WindowPlace, void, undefined> {
  for (let i = 0; i < positions.length; i++) {
    const window = positions[i] as number;
    yield { start: starts[window] as number, padding: padding?.[window] ?? 0, offset: i * size };
  }
}
