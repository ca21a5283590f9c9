import { ForeignProblem } from '../foreign-problem.ts';
import type { ZipEntry } from './zip-entry.ts';

/** Deflate makes at most this many bytes of one. */
const MOST_RATIO = 1032;
const PUSHED_BYTES = 65_536;

/**
 * Unpacks deflated data, and stops at the first byte more than was announced. What it gives is collected as it comes:
 * an announced size costs no memory until bytes are there to fill it.
 */
export async function inflateEntry(packed: Uint8Array, { name, size }: ZipEntry): Promise<Uint8Array> {
  const { Inflate } = await import('fflate');
  const parts: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  const inflate = new Inflate((part, final) => {
    length += part.length;
    ended = final;
    if (length > size) {
      throw new ForeignProblem('zip-size', `${JSON.stringify(name)} unpacks to more than the ${size} bytes announced`);
    }
    parts.push(part);
  });
  try {
    for (let at = 0; at < packed.length && !ended; ) {
      // No more than what can give the bytes that are still to come, so that a bomb is found before it has gone off.
      const next = at + Math.min(PUSHED_BYTES, Math.ceil((size - length) / MOST_RATIO) + 64);
      inflate.push(packed.subarray(at, next), next >= packed.length);
      at = next;
    }
  } catch (cause) {
    if (cause instanceof ForeignProblem) throw cause;
    throw new ForeignProblem('zip-data', `${JSON.stringify(name)} cannot be unpacked`, { cause });
  }
  if (length !== size) {
    throw new ForeignProblem('zip-size', `${JSON.stringify(name)} unpacks to ${length} bytes, ${size} were announced`);
  }
  const unpacked = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    unpacked.set(part, at);
    at += part.length;
  }
  return unpacked;
}
