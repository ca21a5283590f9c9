import type { CheckpointContent, Warning } from '../format/checkpoint-content.ts';
import { type CheckpointPlace, placeOf } from '../format/checkpoint-place.ts';
import { type BlobDescriptor, blobsOf, type Manifest, type TrainingBlobs } from '../format/manifest.ts';
import type { RefEntry } from '../format/ref-entry.ts';
import type { RefName } from '../format/ref-name.ts';
import type { Store } from '../stores/store.ts';
import { readManifest } from './read-entry.ts';
import { type ResolveOptions, resolveRef } from './resolve-ref.ts';

/** All about a checkpoint but the weights. */
export interface CheckpointSummary extends CheckpointPlace, Omit<CheckpointContent, 'groups' | 'training'> {
  /** Equal digests: equal weights, to the bit. */
  readonly groups: readonly { readonly name: string; readonly blob: BlobDescriptor }[];
  /** What resuming needs, and that it is there; null if it is not. `loadCheckpoint` reads it if asked. */
  readonly training: TrainingBlobs | null;
  /** Manifest and blobs, each blob once. */
  readonly bytes: number;
}

/**
 * What a checkpoint says about itself, without reading its weights.
 *
 * @param ref as for `loadCheckpoint`
 * @throws as `loadCheckpoint`
 */
export async function showCheckpoint(
  store: Store,
  ref: string,
  options: ResolveOptions = {},
): Promise<CheckpointSummary & { readonly warnings: readonly Warning[] }> {
  const { result, warnings } = await resolveRef(store, ref, {
    ...options,
    read: async (name, entry) => summaryOf(name, entry, await readManifest(store, name, entry)),
  });
  return { ...result, warnings };
}

export function summaryOf(name: RefName, entry: RefEntry, manifest: Manifest): CheckpointSummary {
  const bytes = blobsOf(manifest).reduce((sum, { size }) => sum + size, entry.size);
  return { ...placeOf(name, entry), ...manifest, bytes };
}
