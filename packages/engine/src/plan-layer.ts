import { dropoutStream } from './dropout.ts';
import type { StoredPass } from './parameter-store.ts';
import { roundUp } from './pass-layout.ts';
import * as L from './plan-layout.ts';
import { type PlanMemory, placePass } from './plan-pass.ts';
import type { StatePlaces } from './plan-shape.ts';
import type { LayerSpec } from './resolve-network.ts';

/** How one layer stands in a plan. */
export interface LayerPlace {
  /** From the bottom. */
  readonly index: number;
  /** Its own, in order. */
  readonly passes: readonly StoredPass[];
  readonly rowBytes: number;
  /** Of each of the two buffers of a thread's scratch, between which what goes between layers goes back and forth. */
  readonly bufferBytes: number;
}

/** Bytes of what a layer hands on at one step of time. */
export function stepBytes(features: number, rowBytes: number): number {
  return (roundUp(features, 4) + (rowBytes === 4 ? 8 : 4)) * rowBytes;
}

/** Memory and descriptors of one layer and its passes. */
export function placeLayer(
  memory: PlanMemory,
  layers: readonly LayerSpec[],
  { index, passes, rowBytes, bufferBytes }: LayerPlace,
): { readonly at: number; readonly passes: readonly StatePlaces[] } {
  const { heap, shape, blocks } = memory;
  const layer = layers[index] as LayerSpec;
  const at = memory.allocate(L.L_WORDS * 4);
  const isTop = index === layers.length - 1;
  const headOnLast = layers.at(-1)?.dense === true && shape.last;
  const single = layer.dense && headOnLast && layers.length > 1;
  const steps = single ? 1 : shape.steps;
  const last = !layer.dense && shape.last && (isTop || (headOnLast && index === layers.length - 2));
  const places = passes.map((pass, direction) =>
    placePass(memory, pass, { rowBytes, keep: shape.backward, steps, layer, direction }),
  );
  const bits = roundUp(layer.inputs, 8) * (shape.blockRows / 8);
  const bitsStep = layer.dropoutPerSequence ? 0 : bits;
  const bitsBlock = layer.dropoutPerSequence ? bits : steps * bitsStep;
  const bitsAt = shape.dropout && layer.dropout > 0 ? memory.allocate(blocks * bitsBlock) : 0;
  const buffer = (place: number): number => (place % 2) * bufferBytes;
  const words = heap.i32.subarray(at >>> 2, (at >>> 2) + L.L_WORDS);
  words[L.L_PASSES] = places.length;
  words.set(
    places.map(({ descriptor }) => descriptor),
    L.L_PASS,
  );
  words[L.L_INPUTS] = layer.inputs;
  words[L.L_STEPS] = steps;
  words[L.L_LAST] = last ? 1 : 0;
  words[L.L_IN] = index === 0 ? -1 : buffer(index - 1);
  words[L.L_IN_STEP] = single ? 0 : stepBytes(layer.inputs, rowBytes);
  words[L.L_OUT] = buffer(index);
  words[L.L_OUT_STEP] = last ? 0 : stepBytes(layer.outputs, rowBytes);
  words[L.L_UPSTREAM] = buffer(index + 1);
  words[L.L_UPSTREAM_STEP] = stepBytes(layer.outputs, rowBytes);
  words[L.L_DOWNSTREAM] = buffer(index);
  words[L.L_DOWNSTREAM_STEP] = stepBytes(layer.inputs, rowBytes);
  words[L.L_DROP_STREAM] = dropoutStream(layer.group);
  words[L.L_BITS] = bitsAt;
  words[L.L_BITS_STEP] = bitsStep;
  words[L.L_BITS_BLOCK] = bitsBlock;
  words[L.L_OUT_FEATURES] = layer.outputs;
  return { at, passes: places };
}
