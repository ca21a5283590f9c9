import type { Labels } from '../table/table.ts';
import type { WindowFrame } from './window-frame.ts';
import type { WindowPlace } from './window-place.ts';

/** Writes the classes of a window, one for the last or for each input step: −1 where a row has none, or the step is padding. */
export function fillLabels(
  out: Float32Array | Float64Array,
  { start, padding, offset }: WindowPlace,
  { labels, frame }: { readonly labels: Labels; readonly frame: WindowFrame },
): void {
  const { firstTarget, rate, targetSteps, targets } = frame;
  const first = targets === 'last' ? 0 : padding;
  out.fill(-1, offset, offset + first);
  for (let step = first; step < targetSteps; step++) {
    out[offset + step] = labels.ofRow[start + firstTarget + step * rate] as number;
  }
}
