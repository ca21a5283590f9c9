import type { Random } from './random.ts';

/** Longer ones would leave the integers that a number holds exactly. */
const longest = 2 ** 52;

/**
 * 0 … length − 1 in random order, any place of it computed by itself: no table, whatever the length, and the same on every machine.
 *
 * A Feistel network over numbers written as high · 2^k + low, high below ⌈length / 2^k⌉: one round adds a keyed hash of the low part to
 * the high part, the next one of the high part to the low. The few numbers beyond the length (at most one in √length) are sent through
 * again until one is within (cycle walking). Black and Rogaway, "Ciphers with arbitrary finite domains", CT-RSA 2002.
 */
export class Permutation {
  readonly length: number;
  /** One a round. */
  readonly #keys: Int32Array;
  readonly #highSize: number;
  readonly #lowSize: number;
  /** 32 − log2 of the low size. */
  readonly #lowShift: number;

  /**
   * @param length from 0 to 2^52.
   * @param random gives the order; as many words as there are rounds are taken of it.
   * @throws RangeError
   */
  constructor(length: number, random: Random) {
    if (!(Number.isSafeInteger(length) && length >= 0 && length <= longest)) {
      throw new RangeError(`Permutation: length must be an integer from 0 to 2^52, got ${length}.`);
    }
    this.length = length;
    let bits = 0;
    while (2 ** bits < length) bits += 1;
    const lowBits = Math.max(1, bits >>> 1);
    this.#lowSize = 2 ** lowBits;
    this.#lowShift = 32 - lowBits;
    this.#highSize = Math.max(1, Math.ceil(length / this.#lowSize));
    this.#keys = Int32Array.from({ length: roundsFor(bits) }, () => random.nextUint32());
  }

  /**
   * The number at a place.
   *
   * @param place an integer from 0 to length − 1.
   * @throws RangeError
   */
  at(place: number): number {
    const { length } = this;
    if (!(Number.isInteger(place) && place >= 0 && place < length)) {
      throw new RangeError(`Permutation: there is no place ${place}: places are 0 … ${length - 1}.`);
    }
    const keys = this.#keys;
    const highSize = this.#highSize;
    const share = highSize * 2.3283064365386963e-10; // / 2^32
    const lowSize = this.#lowSize;
    const lowShift = this.#lowShift;
    let number = place;
    do {
      let high = Math.floor(number / lowSize) | 0;
      let low = (number - high * lowSize) | 0;
      for (let round = 0; round < keys.length; round += 2) {
        high = (high + (((hash(low ^ (keys[round] as number)) >>> 0) * share) | 0)) | 0;
        if (high >= highSize) high = (high - highSize) | 0;
        low ^= hash(high ^ (keys[round + 1] as number)) >>> lowShift;
      }
      number = high * lowSize + low;
    } while (number >= length);
    return number;
  }
}

/** Short halves have few keys that differ, so short lengths need more rounds until all their orders are equally likely. */
function roundsFor(bits: number): number {
  return bits <= 4 ? 32 : bits <= 10 ? 12 : 6;
}

/** 32 bits, of which the upper ones depend on all bits of the word. */
function hash(word: number): number {
  const mixed = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  return Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
}
