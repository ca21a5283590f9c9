import * as z from 'zod';
import type { Store } from '../stores/store.ts';
import { IntegrityError, StoreEmptyError } from '../stores/store-errors.ts';
import { type DocumentKind, DocumentProblem, decodeDocument, encodeDocument } from './document.ts';

/** What makes a place a store. */
export const STORE_KEY = 'store.json';

const STORE_BYTES = 1024;

const storeKind: DocumentKind<Record<string, never>> = {
  format: 'seqgraft-store',
  bytes: STORE_BYTES,
  depth: 1,
  sealed: true,
  versions: [z.strictObject({})],
};

/** Stores whose store.json is known to be durable. */
const synced = new WeakSet<Store>();

/**
 * Whether there is a store at all, of a version that can be read. Creates nothing.
 *
 * @throws E_INTEGRITY, E_VERSION
 */
async function storeExists(store: Store): Promise<boolean> {
  const stored = await store.get(STORE_KEY, STORE_BYTES);
  if (stored === null) return false;
  try {
    await decodeDocument(storeKind, stored.bytes ?? new Uint8Array(STORE_BYTES + 1));
  } catch (error) {
    if (!(error instanceof DocumentProblem)) throw error;
    throw new IntegrityError({
      problem: 'damaged',
      what: STORE_KEY,
      file: `${store.location}/${STORE_KEY}`,
      found: `is damaged: ${error.message}`,
    });
  }
  return true;
}

/** What a store's file says, whenever and wherever it was made. */
export async function encodeStoreFile(): Promise<Uint8Array> {
  return encodeDocument(storeKind, {});
}

/** For readers. @throws E_STORE_EMPTY where there is no store, E_INTEGRITY, E_VERSION */
export async function requireStore(store: Store): Promise<void> {
  if (!(await storeExists(store))) throw new StoreEmptyError({ location: store.location });
}

/** Whether this process has prepared it before. */
export function isPrepared(store: Store): boolean {
  return synced.has(store);
}

/** For writers: makes a store of an empty place. @throws E_INTEGRITY, E_VERSION */
export async function prepareStore(store: Store): Promise<void> {
  if (!(await storeExists(store))) {
    const created = await store.putIfAbsent(STORE_KEY, await encodeStoreFile());
    if (created) {
      synced.add(store);
      return;
    }
    await requireStore(store);
  }
  if (synced.has(store)) return;
  await store.sync(STORE_KEY);
  synced.add(store);
}
