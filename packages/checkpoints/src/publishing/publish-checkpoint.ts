import { underLease } from '../collecting/under-lease.ts';
import type { CheckpointInput } from '../format/checkpoint-content.ts';
import type { CheckpointPlace } from '../format/checkpoint-place.ts';
import { type BlobDescriptor, encodeManifest } from '../format/manifest.ts';
import { parseName } from '../format/ref-name.ts';
import { prepareStore } from '../format/store-file.ts';
import type { Store } from '../stores/store.ts';
import { blobOf, type ContentBlob, putBlob } from './blob.ts';
import { placeEntry } from './place-entry.ts';
import { type Snapshot, takeSnapshot } from './take-snapshot.ts';

export interface PublishOptions {
  /** When it is published. Default: now. Kept beside the checkpoint, not in it: its digest does not depend on it. */
  readonly created?: Date;
}

/**
 * Publishes a checkpoint under a name; entries that the name had stay.
 *
 * The content is copied before this function returns its promise, so the model may train on.
 * Once the promise resolves, the checkpoint survives a crash of the process and a loss of power; until then, and after any
 * error, readers see what was there before.
 *
 * @param name `births` or `model/births`; the model is `default` when left out
 * @throws E_REF_NAME, E_CONTENT, E_NONFINITE: nothing was written
 * @throws E_STORE_FULL, E_STORE_READ_ONLY, E_STORE_NOT_DIRECTORY, E_NOT_A_STORE, E_STORE_NO_LINKS, E_STORE_IO, E_STORE_BUSY, E_INTEGRITY (store.json), E_VERSION, E_CONFLICT
 */
export async function publishCheckpoint(
  store: Store,
  name: string,
  content: CheckpointInput,
  options: PublishOptions = {},
): Promise<CheckpointPlace> {
  const refName = parseName(name);
  const { created, ...snapshot } = takeSnapshot(content, options.created ?? new Date());
  const { blobs, manifest } = await encodeCheckpoint(snapshot);

  await prepareStore(store);
  return underLease(store, async () => {
    for (const blob of blobs) await putBlob(store, blob);
    // After its blobs: a manifest that can be read is a checkpoint that can be loaded.
    await putBlob(store, manifest);
    return placeEntry(store, refName, { digest: manifest.digest, size: manifest.bytes.length, created });
  });
}

/** All that is to be stored, by its content: the manifest, and the blobs that it names. */
async function encodeCheckpoint({
  groups,
  training,
  ...rest
}: Omit<Snapshot, 'created'>): Promise<{ readonly blobs: readonly ContentBlob[]; readonly manifest: ContentBlob }> {
  const parts = await Promise.all(groups.map(async ({ name, bytes }) => ({ name, blob: await blobOf(bytes) })));
  const state = training && {
    progress: await blobOf(training.progress),
    tensors: await blobOf(training.tensors),
  };
  const manifest = await encodeManifest({
    ...rest,
    groups: parts.map(({ name, blob }) => ({ name, blob: describe('application/vnd.safetensors', blob) })),
    training: state && {
      progress: describe('application/json', state.progress),
      tensors: describe('application/vnd.safetensors', state.tensors),
    },
  });
  const blobs = [...parts.map(({ blob }) => blob), ...(state === null ? [] : [state.progress, state.tensors])];
  return { blobs, manifest: await blobOf(manifest) };
}

function describe<MediaType extends string>(
  mediaType: MediaType,
  { digest, bytes }: ContentBlob,
): BlobDescriptor<MediaType> {
  return { mediaType, digest, size: bytes.length };
}
