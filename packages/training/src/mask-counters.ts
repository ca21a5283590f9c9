import type { layers } from '@tensorflow/tfjs-layers';
import type { LayerCall } from './forward-plan.ts';

/** A layer of `@seqgraft/layers` that counts its dropout masks. */
interface MaskCounter {
  counter: number;
}

/** The layers that count masks, those within others too. */
function countersOf(layer: layers.Layer): MaskCounter[] {
  const { layer: wrapped, forwardLayer, backwardLayer } = layer as unknown as Partial<Record<string, layers.Layer>>;
  const found = [wrapped, forwardLayer, backwardLayer].flatMap((part) => (part === undefined ? [] : countersOf(part)));
  const own = layer as unknown as MaskCounter;
  return typeof own.counter === 'number' ? [own, ...found] : found;
}

/** Which dropout masks come next in each layer that counts them, in the order of the calls. */
export function readMaskCounters(calls: readonly LayerCall[]): readonly number[] {
  return calls.flatMap(({ layer }) => countersOf(layer)).map(({ counter }) => counter);
}

export function writeMaskCounters(calls: readonly LayerCall[], counters: readonly number[]): void {
  for (const [index, layer] of calls.flatMap((call) => countersOf(call.layer)).entries()) {
    layer.counter = counters[index] ?? layer.counter;
  }
}
