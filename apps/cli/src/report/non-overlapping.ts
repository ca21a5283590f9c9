import type { Windows } from '@seqgraft/windows';

/** Rows that a picture shows: more would hide the single forecast. */
const mostRows = 112;

/** The newest windows of the series of the newest one whose targets follow one another, in order of time; windows of targets `last`. */
export function nonOverlapping(windows: Windows): number[] {
  const { horizon } = windows.frame;
  const series = windows.seriesOf();
  const times = windows.timesOf();
  const last = windows.windowCount - 1;
  const chosen: number[] = [];
  let before = Number.POSITIVE_INFINITY; // the first time of the window chosen last
  for (let window = last; window >= 0 && chosen.length * horizon < mostRows; window--) {
    if (series[window] !== series[last]) break;
    if ((times[window * horizon + horizon - 1] as number) >= before) continue;
    chosen.unshift(window);
    before = times[window * horizon] as number;
  }
  return chosen;
}
