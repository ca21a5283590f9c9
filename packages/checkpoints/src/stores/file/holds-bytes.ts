import { equalBytes } from '../equal-bytes.ts';
import type { OpenFile } from './file-operations.ts';

const PIECE = 2 * 2 ** 20;

/** Whether a file has these bytes and no others. */
export async function holdsBytes(file: OpenFile, bytes: Uint8Array): Promise<boolean> {
  if ((await file.size()) !== bytes.length) return false;
  const memory = new Uint8Array(Math.min(PIECE, bytes.length));
  for (let at = 0; at < bytes.length; ) {
    const piece = memory.subarray(0, bytes.length - at);
    const more = await file.read(piece, at);
    // A file that became shorter meanwhile.
    if (more === 0 || !equalBytes(piece.subarray(0, more), bytes.subarray(at, at + more))) return false;
    at += more;
  }
  return true;
}
