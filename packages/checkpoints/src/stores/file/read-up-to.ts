import { Buffer } from 'node:buffer';
import type { GetOptions, StoredBytes } from '../store.ts';
import type { OpenFile } from './file-operations.ts';

export interface ReadUpToOptions extends GetOptions {
  /** Bytes: a file that is larger is not read. */
  readonly limit: number;
}

/** Small enough that the first piece is there soon, large enough that a call costs nothing beside it. */
const PIECE = 2 * 2 ** 20;

/** Node has no longer arrays. */
const MOST = 2 ** 32;

/** Reads a file whole; the next piece is on its way while the last one is looked at. */
export async function readUpTo(file: OpenFile, { limit, onPiece }: ReadUpToOptions): Promise<StoredBytes> {
  const size = await file.size();
  if (size > Math.min(limit, MOST)) return { size, bytes: null };
  // Zeros would take as long as the file that comes in their place.
  const bytes = new Uint8Array(Buffer.allocUnsafeSlow(size).buffer);
  const readFrom = (start: number): Promise<number> =>
    file.read(bytes.subarray(start, onPiece === undefined ? size : start + PIECE), start);
  let read = 0;
  let next = size > 0 ? readFrom(0) : Promise.resolve(0);
  while (read < size) {
    const more = await next;
    if (more === 0) break;
    const piece = bytes.subarray(read, read + more);
    read += more;
    if (read < size) next = readFrom(read);
    // Awaited in the next round: until then, nobody is told of a failure.
    next.catch(() => undefined);
    onPiece?.(piece);
  }
  // A file that became shorter meanwhile: the size that it really had, for the reader to judge.
  return { size: read, bytes: read < size ? bytes.slice(0, read) : bytes };
}
