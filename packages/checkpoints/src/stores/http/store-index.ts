import * as z from 'zod';
import { type DocumentKind, DocumentProblem, decodeDocument, encodeDocument } from '../../format/document.ts';
import { requireStore } from '../../format/store-file.ts';
import type { Store } from '../store.ts';
import { IntegrityError } from '../store-errors.ts';

/** Beside store.json: what plain HTTP cannot tell. */
const INDEX_KEY = 'index.json';

/** Half a million keys. */
const INDEX_BYTES: number = 64 * 1024 * 1024;

/** What readers look for; the rest is between writers. */
const INDEXED = /^(?:blobs|refs|tags)\//;

const indexKind: DocumentKind<{ readonly keys: readonly string[] }> = {
  format: 'seqgraft-index',
  bytes: INDEX_BYTES,
  depth: 2,
  sealed: true,
  versions: [z.strictObject({ keys: z.array(z.string().regex(INDEXED)) })],
};

/**
 * Writes the list of all that a store has into the store, `index.json`, so that it can be read by plain HTTP: from any web
 * server that serves the store's folder, or a public bucket. To be done anew after publishing: until then, `httpStore`
 * finds newer entries of the names that it knows, and no new names.
 *
 * @returns how many keys it lists
 * @throws E_STORE_EMPTY and the errors of the store
 */
export async function writeStoreIndex(store: Store): Promise<number> {
  await requireStore(store);
  const keys = (await store.list('')).filter((key) => INDEXED.test(key));
  await store.putIfAbsent(INDEX_KEY, await encodeDocument(indexKind, { keys }), { heal: true });
  return keys.length;
}

/** The keys that a store's index lists, or null where it has none. @throws E_INTEGRITY, E_VERSION */
export async function readStoreIndex(store: Store): Promise<readonly string[] | null> {
  const stored = await store.get(INDEX_KEY, INDEX_BYTES);
  if (stored === null) return null;
  try {
    return (await decodeDocument(indexKind, stored.bytes ?? new Uint8Array(INDEX_BYTES + 1))).keys;
  } catch (error) {
    if (!(error instanceof DocumentProblem)) throw error;
    throw new IntegrityError({
      problem: 'damaged',
      what: INDEX_KEY,
      file: `${store.location}/${INDEX_KEY}`,
      found: `is damaged: ${error.message}`,
    });
  }
}
