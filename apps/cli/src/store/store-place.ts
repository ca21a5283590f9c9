import { fileURLToPath } from 'node:url';
import { UsageError } from '../usage-error.ts';

/** Where a store is, as a user names it. */
export type StorePlace =
  | { readonly kind: 'folder'; readonly folder: string }
  | { readonly kind: 'bucket'; readonly bucket: string; readonly prefix: string }
  | { readonly kind: 'address'; readonly url: string };

/** A drive of Windows, `C:\models`, has one letter. */
const SCHEME = /^([a-z][a-z0-9+.-]+):\/\//i;

/** Whether a place is named by an address, so that it is the same from every folder. */
export function isAddress(place: string): boolean {
  return SCHEME.test(place);
}

/**
 * Understands a folder, `file:///folder`, `s3://bucket/prefix` and `https://host/path`.
 *
 * @throws E_USAGE
 */
export function parseStorePlace(place: string): StorePlace {
  const scheme = SCHEME.exec(place)?.[1]?.toLowerCase();
  if (scheme === undefined) return { kind: 'folder', folder: place };
  if (scheme === 'http' || scheme === 'https') return { kind: 'address', url: place };
  if (scheme === 's3') {
    const [bucket = '', ...prefix] = place.slice('s3://'.length).replace(/\/+$/, '').split('/');
    return { kind: 'bucket', bucket, prefix: prefix.join('/') };
  }
  if (scheme !== 'file') throw notAPlace(place);
  try {
    return { kind: 'folder', folder: fileURLToPath(place) };
  } catch {
    throw notAPlace(place);
  }
}

function notAPlace(place: string): Error {
  return new UsageError({
    problem: `A store is in a folder, at s3://bucket/prefix, or at http(s)://host/path to read from, got ${JSON.stringify(place)}.`,
    remedy: 'Give the place of a store.',
  });
}
