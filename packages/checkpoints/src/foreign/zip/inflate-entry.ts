import { ForeignProblem } from '../foreign-problem.ts';
import type { ZipEntry } from './zip-entry.ts';

/** Deflate makes at most 1032 bytes of one: what one push can give is bounded. */
const PUSHED_BYTES = 4096;

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
    for (let at = 0; at < packed.length && !ended; at += PUSHED_BYTES) {
      const next = at + PUSHED_BYTES;
      inflate.push(packed.subarray(at, next), next >= packed.length);
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
