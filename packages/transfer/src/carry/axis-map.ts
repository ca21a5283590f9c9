/**
 * Where one line (row, column, entry) of a target's axis comes from: the line of the source's axis with this number, or
 * `zero`, the `mean` of all lines of the source, or a `fresh` value, as the target was built.
 */
export type AxisLine = number | 'zero' | 'mean' | 'fresh';

/** One entry for each line of an axis of the target; null where the axis is the source's as it is. */
export type AxisMap = readonly AxisLine[] | null;

/** Null for lines that are all those of the source in its order, so that what does not change is seen not to. */
export function simplifyAxis(lines: readonly AxisLine[], sourceLength: number): AxisMap {
  return lines.length === sourceLength && lines.every((line, place) => line === place) ? null : lines;
}

/** Whether some line holds what no line of the source gave. */
export function hasNewLines(axes: readonly AxisMap[]): boolean {
  return axes.some((axis) => axis?.some((line) => typeof line !== 'number') === true);
}

/** Whether some value is one of those that the target was built with. */
export function hasFreshLines(axes: readonly AxisMap[]): boolean {
  return axes.some((axis) => axis?.includes('fresh') === true);
}

/** How many values of a tensor of this shape are copies of values of the source. */
export function countCopied(axes: readonly AxisMap[], shape: readonly number[]): number {
  return shape.reduce((product, length, axis) => {
    const lines = axes[axis];
    return product * (lines ? lines.filter((line) => typeof line === 'number').length : length);
  }, 1);
}
