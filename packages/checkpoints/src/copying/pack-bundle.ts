import { memoryStore } from '../stores/memory-store.ts';
import type { Store } from '../stores/store.ts';
import { isBundled } from './bundle-keys.ts';
import { type CopyOptions, type CopyReport, copyCheckpoints } from './copy-checkpoints.ts';

/** A bundle, and what is in it. */
export interface Bundle extends Pick<CopyReport, 'checkpoints' | 'tags' | 'warnings'> {
  /** The file; `NAME.seqgraft` is what the command and the demo call it. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Of the archive: a fixed time, so that the same checkpoints give the same bytes. */
const noTime = new Date(1980, 0, 1);

/**
 * Checkpoints as one file, to be mailed, dropped on a page or kept: a store in a zip archive, not compressed. Unpacked by any tool, it is
 * the folder of a store.
 *
 * @param options as of {@link copyCheckpoints}; the parents come along by default
 * @throws E_REF_NAME, E_STORE_EMPTY, E_NOT_FOUND, and E_INTEGRITY, E_MANIFEST, E_VERSION for what cannot be read
 */
export async function packBundle(
  store: Store,
  options: Omit<CopyOptions, 'verify' | 'blobsInFlight'> = {},
): Promise<Bundle> {
  const packed = memoryStore();
  const { checkpoints, tags, warnings } = await copyCheckpoints(store, packed, options);
  const files: Record<string, Uint8Array> = {};
  for (const key of await packed.list('')) {
    if (!isBundled(key)) continue;
    files[key] = (await packed.get(key, Number.POSITIVE_INFINITY))?.bytes as Uint8Array;
  }
  // Loaded where it is needed alone.
  const { zipSync } = await import('fflate');
  // Weights hardly get smaller.
  const bytes = zipSync(files, { level: 0, mtime: noTime }) as Uint8Array<ArrayBuffer>;
  return { bytes, checkpoints, tags, warnings };
}
