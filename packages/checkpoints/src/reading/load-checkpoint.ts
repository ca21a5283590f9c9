import type { NamedArrays } from '@seqgraft/core';
import type { CheckpointContent, Warning } from '../format/checkpoint-content.ts';
import { type CheckpointPlace, placeOf } from '../format/checkpoint-place.ts';
import { formatRef } from '../format/ref-name.ts';
import type { Store } from '../stores/store.ts';
import { readGroups, readManifest, readTraining } from './read-entry.ts';
import { type ResolveOptions, resolveRef } from './resolve-ref.ts';

export interface LoadOptions extends ResolveOptions {
  /** Also reads what resuming needs, if the checkpoint has it; else `training` is null. Default false. */
  readonly training?: boolean;
}

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
 * @param ref a name (its newest valid entry), `name@production` (what the tag names), `name@12` or `name@sha256:…` (that entry and no other)
 * @throws E_REF_NAME, E_STORE_EMPTY, E_NOT_FOUND
 * @throws E_INTEGRITY, E_MANIFEST, E_SAFETENSORS, E_NONFINITE for a checkpoint that cannot be used
 * @throws E_VERSION for one of a newer seqgraft; never falls back behind it
 * @throws E_STORE_NOT_DIRECTORY, E_NOT_A_STORE, E_STORE_IO
 */
export async function loadCheckpoint(
  store: Store,
  ref: string,
  { training: wanted = false, ...options }: LoadOptions = {},
): Promise<LoadedCheckpoint> {
  const { result, warnings } = await resolveRef(store, ref, {
    ...options,
    read: async (name, entry) => {
      const manifest = await readManifest(store, name, entry);
      const ref = formatRef(name, entry.entry);
      const { groups, weights } = await readGroups(store, ref, manifest);
      const training = wanted ? await readTraining(store, ref, manifest) : null;
      return { ...placeOf(name, entry), ...manifest, groups, weights, training };
    },
  });
  return { ...result, warnings };
}
