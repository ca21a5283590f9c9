/** SHA-256 of bytes that come piece by piece. */
export interface Sha256Stream {
  /** Takes the next piece, now: it may change afterwards. */
  update(bytes: Uint8Array): void;
  /** Lower-case hex of all that came. To be asked once, at the end. */
  hex(): string;
}

interface Hash {
  update(bytes: Uint8Array): Hash;
  digest(encoding: 'hex'): string;
}

interface NodeLike {
  readonly process?: { getBuiltinModule?(id: string): { createHash(algorithm: string): Hash } | undefined };
  setImmediate?(action: () => void): unknown;
}

const { process, setImmediate } = globalThis as NodeLike;
const createHash = process?.getBuiltinModule?.('node:crypto')?.createHash;

/**
 * Bytes that are hashed in one go. Small ones at first, each under a millisecond, so that a checkpoint of usual size is written by other
 * threads meanwhile; then larger ones of some 10 ms, for between two of them may lie a training step.
 */
const SMALL = 2 ** 20;
const LARGE = 16 * SMALL;

/** By Node's own hash, or null where this is not Node. */
export const nodeSha256Stream: (() => Sha256Stream) | null =
  createHash === undefined
    ? null
    : () => {
        const hash = createHash('sha256');
        return { update: (bytes) => void hash.update(bytes), hex: () => hash.digest('hex') };
      };

/**
 * SHA-256 by Node's own hash, piece by piece, or null where this is not Node. Asked for by name at run time, so that bundles
 * for pages have no trace of it.
 *
 * Web Crypto in Node hashes on another thread, but first copies its input on this one, and that takes longer than to hash it: for 64 MB,
 * 140 ms and 70 ms on two cores of an EPYC.
 */
export const nodeSha256: ((bytes: Uint8Array) => Promise<string>) | null =
  nodeSha256Stream === null || setImmediate === undefined ? null : hashInPieces(nodeSha256Stream, setImmediate);

function hashInPieces(
  stream: () => Sha256Stream,
  later: (action: () => void) => unknown,
): (bytes: Uint8Array) => Promise<string> {
  return async (bytes) => {
    const hash = stream();
    for (let start = 0; start < bytes.length; ) {
      // Also before the first of several: what its caller has begun, such as to write the same bytes, is on its way then.
      if (bytes.length > SMALL) await new Promise<void>((resolve) => later(resolve));
      const end = Math.min(bytes.length, start + (start < LARGE ? SMALL : LARGE));
      hash.update(bytes.subarray(start, end));
      start = end;
    }
    return hash.hex();
  };
}
