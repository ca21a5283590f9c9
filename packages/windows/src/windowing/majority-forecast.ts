import { classCounts } from './class-counts.ts';
import type { WindowPositions } from './window-positions.ts';
import type { Windows } from './windows.ts';

/**
 * The classification to beat: every target is the most frequent class of train, the first one of equally frequent ones.
 *
 * @param train whose targets are counted.
 * @returns numbers of classes, laid out as `windows.targetsOf(positions)` is.
 * @throws E_OPTION when the targets are no labels.
 */
export function majorityForecast(train: Windows, windows: Windows, positions?: WindowPositions): Float64Array {
  const counts = classCounts(train);
  const most = counts.indexOf(Math.max(...counts));
  return new Float64Array((positions?.length ?? windows.windowCount) * windows.frame.targetSteps).fill(most);
}
