import { blobKey, digestOf } from '../format/content-digest.ts';
import { equalBytes } from '../stores/equal-bytes.ts';
import type { Store } from '../stores/store.ts';
import { type IntegrityDetails, IntegrityError } from '../stores/store-errors.ts';

/** Some bytes and their digest. */
export interface ContentBlob {
  readonly digest: string;
  readonly bytes: Uint8Array;
}

export async function blobOf(bytes: Uint8Array): Promise<ContentBlob> {
  return { digest: await digestOf(bytes), bytes };
}

/**
 * Stores a blob durably, unless it is there; what is there is compared, not believed, and healed when it is wrong.
 */
export async function putBlob(store: Store, { digest, bytes }: ContentBlob): Promise<void> {
  const key = blobKey(digest);
  const stored = await store.get(key, bytes.length);
  if (stored === null && (await store.putIfAbsent(key, bytes))) return;
  // There already, or put by another at this very moment.
  const found = stored ?? (await store.get(key, bytes.length));
  if (found !== null && found.bytes !== null && equalBytes(found.bytes, bytes)) await store.sync(key);
  else await store.putIfAbsent(key, bytes, { heal: true });
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
  const stored = await store.get(key, size);
  if (stored === null) throw fail('missing', 'is missing');
  if (stored.size !== size || stored.bytes === null) {
    throw fail('size', `has ${stored.size} bytes instead of ${size}`);
  }
  const actual = await digestOf(stored.bytes);
  if (actual !== digest) throw fail('digest', `has the digest ${actual}`);
  return stored.bytes;
}
