import { httpStore, type Store, s3Store } from '@seqgraft/checkpoints';
import { fileStore } from '@seqgraft/checkpoints/node';
import { bucketAccess } from './bucket-access.ts';
import { parseStorePlace } from './store-place.ts';

/**
 * The store at a place that a user names. Every command comes to its store through here.
 *
 * @param place a folder, `s3://bucket/prefix`, or `https://host/path` to read from
 * @throws E_STORE_ADDRESS, E_USAGE: no such place, or no credentials for a bucket
 */
export async function openStore(place: string): Promise<Store> {
  const parsed = parseStorePlace(place);
  if (parsed.kind === 'folder') return fileStore(parsed.folder);
  if (parsed.kind === 'address') return httpStore(parsed.url);
  return s3Store({ bucket: parsed.bucket, prefix: parsed.prefix, ...bucketAccess(place, process.env) });
}
