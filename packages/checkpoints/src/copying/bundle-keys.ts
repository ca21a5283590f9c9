import { STORE_KEY } from '../format/store-file.ts';

/** What a bundle holds of a store: no leases, and nothing that is put aside. */
export function isBundled(key: string): boolean {
  return key === STORE_KEY || ['refs/', 'tags/', 'blobs/'].some((folder) => key.startsWith(folder));
}
