/**
 * Rows from the last known row (0) to the one that is taken from the target `ahead` rows after it: the lag before, where that is known or a target
 * itself; where it lies in the gap between the two, which nobody forecasts, the newest known row whole lags before.
 *
 * So with lag 1 and no gap the targets of a horizon are the changes from one step to the next, and forecasts add up from the last known value.
 */
export function differenceBase(ahead: number, lag: number, gap: number): number {
  const before = ahead - lag;
  return before > gap || before <= 0 ? before : ahead - Math.ceil(ahead / lag) * lag;
}
