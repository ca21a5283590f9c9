import { type DenseArray, fnv1a, philox } from '@seqgraft/core';

/**
 * Of 65536: a unit is dropped where its 16 random bits are below this. At least 1 for any rate above 0, and below 65536,
 * so that something is left.
 */
export function dropoutThreshold(rate: number): number {
  return Math.min(65535, Math.max(1, Math.round(rate * 65536)));
}

/** What is left is scaled by this, so that the mean stays. */
export function dropoutScale(rate: number): number {
  return 65536 / (65536 - dropoutThreshold(rate));
}

/** A number of a layer's name (FNV-1a), so that its masks stay the same in whatever network it stands. */
export function dropoutStream(layer: string): number {
  return fnv1a(layer);
}

/**
 * The mask that a training step multiplies a layer's inputs with: 0, or 1 over what is left. A pure function of its
 * arguments, by core's philox; `assembly/philox.ts` does the same eight rows at a time.
 *
 * @param shape [batch, time, features] of the layer's inputs
 * @param key `layer`: its name; `seed`: the trainer's; `counter`: the step's
 */
export function dropoutMask(
  rate: number,
  shape: readonly [number, number, number],
  key: { readonly layer: string; readonly seed: number; readonly counter: number },
): DenseArray {
  const [batch, steps, features] = shape;
  const data = new Float32Array(batch * steps * features);
  if (!(rate > 0)) return { shape, data: data.fill(1) };
  const threshold = dropoutThreshold(rate);
  const scale = dropoutScale(rate);
  const stream = dropoutStream(key.layer);
  const seed = [key.seed >>> 0, Math.floor(key.seed / 0x100000000) >>> 0] as const;
  const words = new Uint32Array(4);
  const groups = Math.ceil(features / 8);
  for (let row = 0; row < batch; row++) {
    for (let step = 0; step < steps; step++) {
      for (let unit = 0; unit < features; unit++) {
        if (unit % 8 === 0) philox([step * groups + unit / 8, row, stream, key.counter], seed, words);
        const word = words[unit % 4] as number;
        const bits = unit % 8 < 4 ? word & 0xffff : word >>> 16;
        data[(row * steps + step) * features + unit] = bits < threshold ? 0 : scale;
      }
    }
  }
  return { shape, data };
}
