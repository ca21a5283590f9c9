import type { Engine } from './engine.ts';
import type { Kernels } from './kernels.ts';

/** Which mask: its values are a function of these and of the place of a value alone. */
export interface ValueMaskKey {
  /** From 0 up to, not including, 1: a value is dropped where its 32-bit word is below rate · 2³². */
  readonly rate: number;
  /** A safe integer, not negative. */
  readonly seed: number;
  /** Number of the mask, a safe integer, not negative. */
  readonly counter: number;
  /** Tells masks of one seed and counter apart, an unsigned 32-bit integer. */
  readonly purpose: number;
}

/** What a mask has kept, for going back through it: a byte for four values. */
export interface KeptValues {
  readonly bits: Uint8Array;
  readonly scale: number;
}

interface MaskKernels extends Kernels {
  maskValues(
    from: number,
    to: number,
    kept: number,
    count: number,
    threshold: number,
    scale: number,
    seedLow: number,
    seedHigh: number,
    counterLow: number,
    counterHigh: number,
    purpose: number,
  ): void;
  maskAgain(from: number, to: number, kept: number, count: number, scale: number): void;
}

const high = (value: number): number => Math.floor(value / 0x100000000) >>> 0;

/**
 * Inverted dropout of single values: each times 1 / (1 − rate), or times 0 where its word of core's `philox`, counted
 * from [0, counter low, counter high, purpose] with the seed as key, is below the threshold.
 *
 * Srivastava et al., JMLR 15 (2014).
 *
 * `take` is given the result, which lies in the engine's memory until its next call.
 *
 * @returns what `dropAgain` needs; null where so many are dropped that the threshold does not fit 32 bits
 */
export function dropValues(
  engine: Engine,
  values: Float32Array,
  { key, take }: { readonly key: ValueMaskKey; readonly take: (dropped: Float32Array) => void },
): KeptValues | null {
  const { rate, seed, counter, purpose } = key;
  const threshold = Math.round(rate * 0x100000000);
  if (threshold > 0xffffffff) return null;
  const scale = 1 / (1 - rate);
  const count = Math.ceil(values.length / 32) * 32;
  return engine.withScratch(count * 4 + count / 4, ({ heap, kernels }, at) => {
    const kept = at + count * 4;
    heap.f32.set(values, at >>> 2);
    (kernels as MaskKernels).maskValues(
      ...([at, at, kept, count, threshold | 0, scale] as const),
      ...([seed | 0, high(seed) | 0, counter | 0, high(counter) | 0, purpose | 0] as const),
    );
    take(heap.f32.subarray(at >>> 2, (at >>> 2) + values.length));
    return { bits: new Uint8Array(heap.memory.buffer).slice(kept, kept + count / 4), scale };
  });
}

/** The same mask on other values: the gradient of `dropValues`. */
export function dropAgain(
  engine: Engine,
  values: Float32Array,
  { kept, take }: { readonly kept: KeptValues; readonly take: (dropped: Float32Array) => void },
): void {
  const count = kept.bits.length * 4;
  engine.withScratch(count * 4 + count / 4, ({ heap, kernels }, at) => {
    heap.f32.set(values, at >>> 2);
    new Uint8Array(heap.memory.buffer).set(kept.bits, at + count * 4);
    (kernels as MaskKernels).maskAgain(at, at, at + count * 4, count, kept.scale);
    take(heap.f32.subarray(at >>> 2, (at >>> 2) + values.length));
  });
}
