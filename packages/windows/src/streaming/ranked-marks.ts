/** Words between two counts. */
const wordsOfBlock = 16;

/** Some of the numbers 0 … length − 1, one bit each; the k-th of them is found by bisection. */
export class RankedMarks {
  readonly #words: Uint32Array;
  /** Marks before each block of words. */
  #before: Uint32Array = new Uint32Array(0);
  count = 0;

  constructor(length: number) {
    this.#words = new Uint32Array(Math.ceil(length / 32));
  }

  add(number: number): void {
    const word = Math.floor(number / 32);
    this.#words[word] = (this.#words[word] as number) | (1 << (number & 31));
  }

  /** To be called when all are added. */
  rank(): void {
    const blocks = Math.ceil(this.#words.length / wordsOfBlock);
    this.#before = new Uint32Array(blocks);
    let sum = 0;
    for (let word = 0; word < this.#words.length; word++) {
      if (word % wordsOfBlock === 0) this.#before[word / wordsOfBlock] = sum;
      sum += bitsOf(this.#words[word] as number);
    }
    this.count = sum;
  }

  /** The k-th of them, from 0. */
  at(k: number): number {
    let low = 0;
    let high = this.#before.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((this.#before[middle] as number) <= k) low = middle;
      else high = middle - 1;
    }
    let left = k - (this.#before[low] as number);
    let word = low * wordsOfBlock;
    for (let bits = bitsOf(this.#words[word] as number); left >= bits; bits = bitsOf(this.#words[word] as number)) {
      left -= bits;
      word += 1;
    }
    let rest = this.#words[word] as number;
    for (; left > 0; left--) rest &= rest - 1; // takes the lowest mark away
    return word * 32 + 31 - Math.clz32(rest & -rest);
  }
}

/** How many bits of 32 are 1 (Warren, "Hacker's Delight", section 5-1). */
function bitsOf(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
