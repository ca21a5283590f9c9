/**
 * max |ours − reference| / max |reference|; the plain maximum of the difference where the reference is zero throughout.
 *
 * Infinity for other lengths and for anything that is not a number, so that no comparison lets it through.
 */
export function relativeError(ours: ArrayLike<number>, reference: ArrayLike<number>): number {
  if (ours.length !== reference.length) return Number.POSITIVE_INFINITY;
  let difference = 0;
  let size = 0;
  for (let i = 0; i < reference.length; i++) {
    const expected = reference[i] as number;
    const distance = Math.abs((ours[i] as number) - expected);
    if (!Number.isFinite(distance)) return Number.POSITIVE_INFINITY;
    difference = Math.max(difference, distance);
    size = Math.max(size, Math.abs(expected));
  }
  return size === 0 ? difference : difference / size;
}

/** The largest |ours − reference| / |reference| over single numbers, each by its own size. */
export function largestRelativeError(ours: readonly number[], reference: readonly number[]): number {
  if (ours.length !== reference.length) return Number.POSITIVE_INFINITY;
  return reference.reduce((worst, expected, i) => Math.max(worst, relativeError([ours[i] as number], [expected])), 0);
}
