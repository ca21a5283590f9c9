import type { DenseArray } from './dense-array.ts';

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Lower-case hex of the SHA-256 of some bytes, by Web Crypto (Node and secure pages). */
export async function sha256(bytes: Uint8Array): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)));
}

/** SHA-256 over the bytes of the values (little-endian float32), 64 hex digits. Shapes do not count. */
export async function digestArray(array: DenseArray): Promise<string> {
  const { buffer, byteOffset, byteLength } = array.data;
  return sha256(new Uint8Array(buffer, byteOffset, byteLength));
}
