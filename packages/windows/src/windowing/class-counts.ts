import { failOption } from '../options/bad-option.ts';
import type { WindowPositions } from './window-positions.ts';
import type { Windows } from './windows.ts';

/**
 * How often each class is a target, in the order of `windows.classes`; on every step each labelled step counts.
 *
 * @throws E_OPTION when the targets are no labels.
 */
export function classCounts(windows: Windows, positions?: WindowPositions): Float64Array {
  if (windows.frame.of !== 'label') {
    failOption('of', '"label" for windows that have classes', 'value');
  }
  const counts = new Float64Array(windows.classes.length);
  for (const label of windows.targetsOf(positions)) {
    if (label >= 0) counts[label] = (counts[label] as number) + 1;
  }
  return counts;
}
