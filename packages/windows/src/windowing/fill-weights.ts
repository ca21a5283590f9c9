import type { WindowFrame } from './window-frame.ts';
import type { WindowPlace } from './window-place.ts';

/** Writes the weights of a window, one for the last or for each input step: the mean over its target rows, 0 where the step is padding. */
export function fillWeights(
  out: Float32Array,
  { start, padding, offset }: WindowPlace,
  { weights, frame }: { readonly weights: Float64Array; readonly frame: WindowFrame },
): void {
  const { firstTarget, rate, horizon, lookback, targets } = frame;
  const inputs = targets === 'last' ? 1 : lookback;
  const first = targets === 'last' ? 0 : padding;
  out.fill(0, offset, offset + first);
  for (let input = first; input < inputs; input++) {
    const row = start + firstTarget + input * rate;
    let sum = 0;
    for (let step = 0; step < horizon; step++) sum += weights[row + step] as number;
    out[offset + input] = sum / horizon;
  }
}
