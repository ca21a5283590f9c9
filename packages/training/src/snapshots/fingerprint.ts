import { type Batch, fnv1a, type NamedArrays } from '@seqgraft/core';

/**
 * 16 hex digits of some arrays: tells data that differ by accident, not by design (FNV-1a over 32-bit words, and a second hash beside it).
 */
function fingerprint(parts: Iterable<ArrayBufferView>): string {
  let [first, second] = [fnv1a(''), 0x9747b28c];
  const mix = (words: ArrayLike<number>): void => {
    first = fnv1a(words, first);
    second = mixRotated(words, second);
  };
  for (const { buffer, byteOffset, byteLength } of parts) {
    mix([byteLength]);
    if (byteOffset % 4 === 0) {
      mix(new Uint32Array(buffer, byteOffset, byteLength >>> 2));
      mix(new Uint8Array(buffer, byteOffset + (byteLength & ~3), byteLength & 3));
    } else {
      mix(new Uint8Array(buffer, byteOffset, byteLength));
    }
  }
  return [first, second].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

/** Other bits of the same words: two that collide in FNV-1a will hardly do so here. */
function mixRotated(words: ArrayLike<number>, start: number): number {
  let hash = start;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as number;
    hash = Math.imul(hash ^ ((word << 13) | (word >>> 19)), 0x85ebca6b);
    hash ^= hash >>> 15;
  }
  return hash;
}

export function fingerprintOfBatch({ inputs, targets, windows, mask, weights, resets }: Batch): string {
  const rest = [mask?.data, weights?.data, resets].map((part) => part ?? new Uint8Array(0));
  return fingerprint([inputs.data, targets.data, windows, ...rest]);
}

/** In the order of the names. */
export function fingerprintOfArrays(arrays: NamedArrays): string {
  const encoder = new TextEncoder();
  const named = [...arrays].sort(([a], [b]) => (a < b ? -1 : 1));
  return fingerprint(named.flatMap(([name, { data }]) => [encoder.encode(name), data]));
}
