import { sizeOf } from '@seqgraft/core';
import * as tf from '@tensorflow/tfjs-core';

/** Which mask: everything that its values depend on, beside its shape and rate. */
export interface MaskKey {
  readonly seed: number;
  /** Number of the mask: 0 for the first. */
  readonly counter: number;
  /** Tells masks of one seed and counter apart, an unsigned 32-bit integer. */
  readonly purpose: number;
}

/**
 * Inverted dropout: 1 / (1 − rate) with probability 1 − rate, else 0; a pure function of its arguments on every backend.
 *
 * Srivastava et al., JMLR 15 (2014).
 *
 * @param rate from 0 up to, not including, 1.
 */
export function dropoutMask(shape: readonly number[], rate: number, key: MaskKey): tf.Tensor {
  const words = philoxWords(sizeOf(shape), key);
  const threshold = Math.round(rate * 0x100000000);
  const kept = 1 / (1 - rate);
  const mask = new Float32Array(words.length);
  for (let i = 0; i < words.length; i++) mask[i] = (words[i] as number) >= threshold ? kept : 0;
  return tf.tensor(mask, shape as number[]);
}

/**
 * The words of core's `philox` for counters [block, mask number low, mask number high, purpose] and the seed as key.
 *
 * Written out once more because a mask takes one word a value: without arrays and doubles in the rounds it is ten times as fast.
 */
export function philoxWords(length: number, { seed, counter, purpose }: MaskKey): Uint32Array {
  const words = new Uint32Array(Math.ceil(length / 4) * 4);
  const keyLow = seed >>> 0;
  const keyHigh = Math.floor(seed / 0x100000000) >>> 0;
  const counterLow = counter >>> 0;
  const counterHigh = Math.floor(counter / 0x100000000) >>> 0;
  for (let block = 0; block * 4 < length; block++) {
    let c0 = block;
    let c1 = counterLow;
    let c2 = counterHigh;
    let c3 = purpose;
    let k0 = keyLow;
    let k1 = keyHigh;
    for (let round = 0; round < 10; round++) {
      const high0 = multiplyHigh(c0, 0xd251, 0x1f53);
      const high1 = multiplyHigh(c2, 0xcd9e, 0x8d57);
      const low0 = Math.imul(c0, 0xd2511f53);
      const low1 = Math.imul(c2, 0xcd9e8d57);
      c0 = high1 ^ c1 ^ k0;
      c1 = low1;
      c2 = high0 ^ c3 ^ k1;
      c3 = low0;
      k0 = (k0 + 0x9e3779b9) | 0;
      k1 = (k1 + 0xbb67ae85) | 0;
    }
    const place = block * 4;
    words[place] = c0;
    words[place + 1] = c1;
    words[place + 2] = c2;
    words[place + 3] = c3;
  }
  return words.subarray(0, length);
}

/** Upper 32 bits of a · b, b in halves of 16 bits; every sum fits 32 bits, so all of it stays in integer registers. */
function multiplyHigh(a: number, bHigh: number, bLow: number): number {
  const aLow = a & 0xffff;
  const aHigh = a >>> 16;
  const middle = (Math.imul(aHigh, bLow) + (Math.imul(aLow, bLow) >>> 16)) | 0;
  const cross = (Math.imul(aLow, bHigh) + (middle & 0xffff)) | 0;
  return (Math.imul(aHigh, bHigh) + (middle >>> 16) + (cross >>> 16)) | 0;
}
