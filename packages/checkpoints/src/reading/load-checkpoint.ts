import type { NamedArrays } from '@seqgraft/core';
import type { CheckpointContent, Warning } from '../format/checkpoint-content.ts';
import { type CheckpointPlace, placeOf } from '../format/checkpoint-place.ts';
import { formatRef } from '../format/ref-name.ts';
import type { Store } from '../stores/store.ts';
import { readGroups, readManifest } from './read-entry.ts';
import { type ResolveOptions, resolveRef } from './resolve-ref.ts';

/** A checkpoint as it was published, to the bit, and where it was found. */
export interface LoadedCheckpoint extends CheckpointPlace, CheckpointContent {
  /** The tensors of all groups in one map. */
  readonly weights: NamedArrays;
  /** W_FALLBACK for each newer entry that was damaged. */
  readonly warnings: readonly Warning[];
}

/**
 * Loads a checkpoint; each byte is checked against its digest before it is used.
 *
 * @param ref a name (its newest valid entry), `name@12` or `name@sha256:…` (that entry and no other)
 * @throws E_REF_NAME, E_STORE_EMPTY, E_NOT_FOUND
 * @throws E_INTEGRITY, E_MANIFEST, E_SAFETENSORS, E_NONFINITE for a checkpoint that cannot be used
 * @throws E_VERSION for one of a newer seqgraft; never falls back behind it
 * @throws E_STORE_NOT_DIRECTORY, E_NOT_A_STORE, E_STORE_IO
 */
export async function loadCheckpoint(
  store: Store,
  ref: string,
  options: ResolveOptions = {},
): Promise<LoadedCheckpoint> {
  const { result, warnings } = await resolveRef(store, ref, {
    ...options,
    read: async (name, entry) => {
      const manifest = await readManifest(store, name, entry);
      const { groups, weights } = await readGroups(store, formatRef(name, entry.entry), manifest);
      return { ...placeOf(name, entry), ...manifest, groups, weights };
    },
  });
  return { ...result, warnings };
}
