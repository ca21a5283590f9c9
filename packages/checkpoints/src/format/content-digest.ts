import { sha256 } from '@seqgraft/core';

/** `sha256:` and 64 lower-case hex digits. */
export const DIGEST: RegExp = /^sha256:[0-9a-f]{64}$/;

/** The name that some bytes have by their content. */
export async function digestOf(bytes: Uint8Array): Promise<string> {
  return `sha256:${await sha256(bytes)}`;
}

/** Where a blob lies in every store: two digits make a folder, so that no folder grows beyond what file systems like. */
export function blobKey(digest: string): string {
  const hex = digest.slice('sha256:'.length);
  return `blobs/sha256/${hex.slice(0, 2)}/${hex}`;
}
