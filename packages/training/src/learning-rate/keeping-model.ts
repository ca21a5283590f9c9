import type { layers } from '@tensorflow/tfjs-layers';
import type { CheckedModel } from '../model-parameters.ts';
import { restoreSnapshot, takeSnapshot } from '../weight-snapshot.ts';

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

/**
 * Runs something that trains the model, and puts back all that training moves: weights, statistics, and which dropout
 * masks come next. States of layers are reset, as every training resets them.
 */
export async function keepingModel<T>({ model, calls, variables }: CheckedModel, run: () => Promise<T>): Promise<T> {
  const snapshot = await takeSnapshot(variables);
  const counters = calls.flatMap(({ layer }) => countersOf(layer)).map((layer) => ({ layer, counter: layer.counter }));
  try {
    return await run();
  } finally {
    restoreSnapshot(variables, snapshot);
    for (const { layer, counter } of counters) layer.counter = counter;
    model.network.resetStates();
  }
}
