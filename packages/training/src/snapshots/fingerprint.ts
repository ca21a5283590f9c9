import type { Batch, NamedArrays } from '@seqgraft/core';

const prime = 0x01000193;

/**
 * 16 hex digits of some arrays: tells data that differ by accident, not by design (two FNV-1a over 32-bit words).
 */
function fingerprint(parts: Iterable<ArrayBufferView>): string {
  let [first, second] = [0x811c9dc5, 0x9747b28c];
  const mix = (word: number): void => {
    first = Math.imul(first ^ word, prime);
    second = Math.imul(second ^ ((word << 13) | (word >>> 19)), 0x85ebca6b);
    second ^= second >>> 15;
  };
  for (const { buffer, byteOffset, byteLength } of parts) {
    mix(byteLength);
    if (byteOffset % 4 === 0) {
      for (const word of new Uint32Array(buffer, byteOffset, byteLength >>> 2)) mix(word);
      for (const byte of new Uint8Array(buffer, byteOffset + (byteLength & ~3), byteLength & 3)) mix(byte);
    } else {
      for (const byte of new Uint8Array(buffer, byteOffset, byteLength)) mix(byte);
    }
  }
  return [first, second].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
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
