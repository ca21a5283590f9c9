import { fnv1a } from './fnv1a.ts';
import { philox } from './philox.ts';

/** Where a stream of random numbers stands; plain JSON, enough to go on bit for bit. */
export interface RandomState {
  readonly seed: number;
  /** Names from the root to this stream. */
  readonly path: readonly string[];
  /** 32-bit words already taken. */
  readonly position: number;
}

/** Two 32-bit words out of a path; the second hash starts elsewhere and separates the names, so that ['ab'] and ['a', 'b'] differ. */
function streamOf(path: readonly string[]): [number, number] {
  const joined = path.map((name) => `${name.length}:${name}`).join('/');
  return [fnv1a(joined), fnv1a(joined, 0x9dc5811c)];
}

/**
 * A stream of random numbers (Philox4x32-10) that is the same on every machine for the same seed.
 *
 * Streams are forked by name, not drawn from one another: what one part takes never moves another's numbers.
 * The only source of randomness in seqgraft.
 */
export class Random {
  readonly #key: readonly [number, number];
  readonly #stream: readonly [number, number];
  readonly #block: Uint32Array = new Uint32Array(4);
  #blockNumber = -1;
  #position: number;
  readonly seed: number;
  readonly path: readonly string[];

  /**
   * @param seed any finite number; integers up to 2^53 are told apart, fractions are cut off.
   * @param path the names from the root to this stream, as `fork` makes them. Default none: the root.
   * @param position 32-bit words already taken. Default 0.
   * @throws RangeError for a seed that is no finite number.
   */
  constructor(seed: number, path: readonly string[] = [], position = 0) {
    // NaN and undefined would become 0: the numbers of another seed, without a word.
    if (!Number.isFinite(seed)) throw new RangeError(`Random: seed must be a finite number, got ${seed}.`);
    this.seed = seed;
    this.path = path;
    this.#key = [seed >>> 0, Math.floor(seed / 0x100000000) >>> 0];
    this.#stream = streamOf(path);
    this.#position = position;
  }

  static fromState(state: RandomState): Random {
    return new Random(state.seed, state.path, state.position);
  }

  get state(): RandomState {
    return { seed: this.seed, path: this.path, position: this.#position };
  }

  /** An independent stream from its beginning; the same name gives the same stream. */
  fork(name: string): Random {
    return new Random(this.seed, [...this.path, name]);
  }

  /** Uniform over 0 … 2^32 − 1. */
  nextUint32(): number {
    const blockNumber = Math.floor(this.#position / 4);
    if (blockNumber !== this.#blockNumber) {
      const counter = [blockNumber >>> 0, Math.floor(blockNumber / 0x100000000), ...this.#stream] as const;
      philox(counter as [number, number, number, number], this.#key, this.#block);
      this.#blockNumber = blockNumber;
    }
    const word = this.#block[this.#position % 4] as number;
    this.#position += 1;
    return word;
  }

  /** Uniform over [0, 1), 32 bits. */
  uniform(): number {
    return this.nextUint32() / 0x100000000;
  }

  /** Standard normal, by Box and Muller; two words a number, so that the position tells the state. */
  normal(): number {
    const u = (this.nextUint32() + 1) / 0x100000000; // (0, 1]
    const v = this.uniform();
    return Math.sqrt(-2 * Math.log(u)) * Math.cos(2 * Math.PI * v);
  }

  /** Uniform over 0 … below − 1, without bias (Lemire's rejection would need 64 bits; this rejects the incomplete last round). */
  integer(below: number): number {
    if (!Number.isInteger(below) || below < 1 || below > 0x100000000) {
      throw new RangeError(`Random.integer: below must be an integer from 1 to 2^32, got ${below}.`);
    }
    const limit = 0x100000000 - (0x100000000 % below);
    let word = this.nextUint32();
    while (word >= limit) word = this.nextUint32();
    return word % below;
  }

  /** 0 … length − 1 in random order (Fisher and Yates). */
  permutation(length: number): Uint32Array {
    const order = Uint32Array.from({ length }, (_, i) => i);
    for (let i = length - 1; i > 0; i--) {
      const j = this.integer(i + 1);
      const swap = order[i] as number;
      order[i] = order[j] as number;
      order[j] = swap;
    }
    return order;
  }
}
