import type { DenseArray, NamedArrays } from '@seqgraft/core';
import type { CheckpointGroup, TrainingState } from '../format/checkpoint-content.ts';
import { DocumentProblem } from '../format/document.ts';
import { decodeManifest, type Manifest } from '../format/manifest.ts';
import { decodeRefEntry, ENTRY_BYTES, entryKey, type RefEntry } from '../format/ref-entry.ts';
import { formatRef, type RefName } from '../format/ref-name.ts';
import { decodeProgress } from '../format/training-progress.ts';
import { readBlob } from '../publishing/blob.ts';
import { decodeSafetensors } from '../safetensors/decode-safetensors.ts';
import type { Store } from '../stores/store.ts';
import { IntegrityError, ManifestError } from '../stores/store-errors.ts';

/** @returns null when there is no such entry @throws E_INTEGRITY, E_VERSION */
export async function readEntry(store: Store, name: RefName, number: number): Promise<RefEntry | null> {
  const key = entryKey(name, number);
  const fail = (found: string): Error =>
    new IntegrityError({
      problem: 'damaged',
      what: `entry ${number}`,
      file: `${store.location}/${key}`,
      found,
      ref: formatRef(name),
    });
  const stored = await store.get(key, ENTRY_BYTES);
  if (stored === null) return null;
  if (stored.bytes === null) throw fail(`has ${stored.size} bytes, more than any entry`);
  try {
    const entry = await decodeRefEntry(stored.bytes);
    if (entry.ref !== `${name.model}/${name.name}` || entry.entry !== number) {
      throw fail(`is entry ${entry.entry} of ${entry.ref}, in the wrong place`);
    }
    return entry;
  } catch (error) {
    if (error instanceof DocumentProblem) throw fail(`is damaged: ${error.message}`);
    throw error;
  }
}

/** @throws E_INTEGRITY, E_MANIFEST, E_VERSION */
export async function readManifest(store: Store, name: RefName, { entry, digest, size }: RefEntry): Promise<Manifest> {
  return decodeManifest(await readBlob(store, { digest, size, what: 'manifest', ref: formatRef(name, entry) }));
}

/**
 * The weights that a manifest names.
 *
 * @param ref whose they are, for messages
 * @throws E_INTEGRITY, E_SAFETENSORS, E_NONFINITE, E_MANIFEST
 */
export async function readGroups(
  store: Store,
  ref: string,
  manifest: Manifest,
): Promise<{ readonly groups: readonly CheckpointGroup[]; readonly weights: NamedArrays }> {
  const groups: CheckpointGroup[] = [];
  const weights = new Map<string, DenseArray>();
  for (const { name: group, blob } of manifest.groups) {
    const request = { ...blob, what: `group ${JSON.stringify(group)}`, ref };
    const { tensors } = decodeSafetensors(await readBlob(store, request), { views: true });
    for (const [tensor, array] of tensors) {
      if (weights.has(tensor)) {
        throw new ManifestError({ reason: 'schema', problem: `the tensor ${JSON.stringify(tensor)} is in two groups` });
      }
      weights.set(tensor, array);
    }
    groups.push({ name: group, tensors });
  }
  return { groups, weights };
}

/**
 * The state of a run that a manifest names, or null.
 *
 * @param ref whose it is, for messages
 * @throws E_INTEGRITY, E_SAFETENSORS, E_NONFINITE, E_MANIFEST
 */
export async function readTraining(
  store: Store,
  ref: string,
  { training }: Pick<Manifest, 'training'>,
): Promise<TrainingState | null> {
  if (training === null) return null;
  const progress = decodeProgress(await readBlob(store, { ...training.progress, what: 'training progress', ref }));
  const blob = await readBlob(store, { ...training.tensors, what: 'training tensors', ref });
  return { progress, tensors: decodeSafetensors(blob, { views: true }).tensors };
}
