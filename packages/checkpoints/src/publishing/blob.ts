import { sha256Stream } from '@seqgraft/core';
import { blobKey, digestOf } from '../format/content-digest.ts';
import type { Store, StoredBytes } from '../stores/store.ts';
import { type IntegrityDetails, IntegrityError } from '../stores/store-errors.ts';
import { rememberBlob } from './known-blobs.ts';

/** Some bytes and their digest. */
export interface ContentBlob {
  readonly digest: string;
  readonly bytes: Uint8Array;
}

/** Which blob, and for which checkpoint. */
export interface BlobRequest {
  readonly digest: string;
  readonly size: number;
  /** Such as `manifest`, `group "head"`. */
  readonly what: string;
  readonly ref?: string;
}

/**
 * Reads a blob: its size is checked before it is read, its digest before it is used.
 *
 * @throws E_INTEGRITY
 */
export async function readBlob(store: Store, { digest, size, what, ref }: BlobRequest): Promise<Uint8Array> {
  const key = blobKey(digest);
  const fail = (problem: IntegrityDetails['problem'], found: string): Error =>
    new IntegrityError({
      problem,
      what: `blob ${digest} (${what})`,
      file: `${store.location}/${key}`,
      found,
      ...(ref === undefined ? {} : { ref }),
    });
  const { stored, digest: actual } = await getAndHash(store, key, size);
  if (stored === null) throw fail('missing', 'is missing');
  if (stored.size !== size || stored.bytes === null) {
    const wrong = stored.size === size ? ', more than can be read' : ` instead of ${size}`;
    throw fail('size', `has ${stored.size} bytes${wrong}`);
  }
  if (actual !== digest) throw fail('digest', `has the digest ${actual}`);
  rememberBlob(store, { digest, bytes: stored.bytes });
  return stored.bytes;
}

/** What is under a key, and its digest: hashed as it comes where that can be, else when it is there. */
async function getAndHash(
  store: Store,
  key: string,
  limit: number,
): Promise<{ readonly stored: StoredBytes | null; readonly digest: string | null }> {
  const hash = sha256Stream();
  if (hash === null) {
    const stored = await store.get(key, limit);
    return { stored, digest: stored?.bytes ? await digestOf(stored.bytes) : null };
  }
  let hashed = 0;
  const onPiece = (piece: Uint8Array): void => {
    hash.update(piece);
    hashed += piece.length;
  };
  const stored = await store.get(key, limit, { onPiece });
  if (!stored?.bytes) return { stored, digest: null };
  // A store that gives no pieces.
  if (hashed === 0) return { stored, digest: await digestOf(stored.bytes) };
  hash.update(stored.bytes.subarray(hashed));
  return { stored, digest: `sha256:${hash.hex()}` };
}
