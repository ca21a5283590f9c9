import type { DenseArray } from './dense-array.ts';
import { threadSha256 } from './hash-thread.ts';
import { nodeSha256, nodeSha256Stream, type Sha256Stream } from './node-sha256.ts';

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Lower-case hex of the SHA-256 of some bytes: by Node's own hash where there is one, else by Web Crypto (secure pages).
 *
 * In Node, of any size, without a copy, and other things may go on every few milliseconds: the bytes must not change until it resolves. Much
 * that lies in shared memory is hashed by another thread.
 * Web Crypto copies, and takes less than 2 GiB.
 */
export async function sha256(bytes: Uint8Array): Promise<string> {
  if (nodeSha256 === null) return webSha256(bytes);
  return (await threadSha256(bytes)) ?? nodeSha256(bytes);
}

/** SHA-256 of bytes as they come, in Node; null elsewhere, for Web Crypto takes them all at once. */
export function sha256Stream(): Sha256Stream | null {
  return nodeSha256Stream === null ? null : nodeSha256Stream();
}

/** By Web Crypto, wherever this runs. */
export async function webSha256(bytes: Uint8Array): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)));
}

/** SHA-256 over the bytes of the values (little-endian float32), 64 hex digits. Shapes do not count. */
export async function digestArray(array: DenseArray): Promise<string> {
  const { buffer, byteOffset, byteLength } = array.data;
  return sha256(new Uint8Array(buffer, byteOffset, byteLength));
}
