import { parseName } from '../format/ref-name.ts';
import { prepareStore } from '../format/store-file.ts';
import type { Store } from '../stores/store.ts';

/**
 * Demands that a checkpoint can be published here under this name: to be asked before hours of training, not after.
 *
 * Makes a store of an empty place, and writes and removes a small file.
 *
 * @throws E_REF_NAME and the errors of the disk and the store that `publishCheckpoint` throws
 */
export async function requireWritable(store: Store, name: string): Promise<void> {
  parseName(name);
  await prepareStore(store);
  const words = crypto.getRandomValues(new Uint32Array(2));
  const key = `tmp/probe-${Array.from(words, (word) => word.toString(16).padStart(8, '0')).join('')}`;
  await store.putIfAbsent(key, new TextEncoder().encode('may be deleted\n'));
  await store.delete(key);
}
