import { underLease } from '../collecting/under-lease.ts';
import type { CheckpointInput } from '../format/checkpoint-content.ts';
import type { CheckpointPlace } from '../format/checkpoint-place.ts';
import { type BlobDescriptor, encodeManifest, type Manifest } from '../format/manifest.ts';
import type { RefEntry } from '../format/ref-entry.ts';
import { parseName } from '../format/ref-name.ts';
import { isPrepared, prepareStore } from '../format/store-file.ts';
import { takeMemory } from '../memory/spare-memory.ts';
import { requireFiniteFileInTurns } from '../safetensors/require-finite-file.ts';
import { allEnded } from '../stores/all-ended.ts';
import { nextTurn } from '../stores/next-turn.ts';
import type { Store } from '../stores/store.ts';
import { PendingBlobs } from './pending-blobs.ts';
import { prepareEntry } from './place-entry.ts';
import { dropSnapshot, type Snapshot, takeSnapshot, weightsOf } from './take-snapshot.ts';

export interface PublishOptions {
  /** When it is published. Default: now. Kept beside the checkpoint, not in it: its digest does not depend on it. */
  readonly created?: Date;
}

/**
 * Publishes a checkpoint under a name; entries that the name had stay.
 *
 * The content is copied before this function returns its promise, so the model may train on. Where the store stages (`fileStore`), the memory
 * of the copy, up to 256 MiB, is kept for the next one.
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
  // Stores that do not stage may keep the bytes, or take none that are shared.
  const allocate = store.stage === undefined ? (length: number) => new Uint8Array(length) : takeMemory;
  const { created, ...snapshot } = takeSnapshot(content, options.created ?? new Date(), allocate);
  // Else what is wrong is found while the files are being written, which are dropped then.
  if (!isPrepared(store)) {
    for (const bytes of weightsOf(snapshot)) await requireFiniteFileInTurns(bytes);
    await encodeManifest(manifestOf(snapshot, () => UNKNOWN));
  }

  // Blobs are written and hashed while the lease is being made: nobody sees them before they are put.
  const prepared = nextTurn().then(() => prepareStore(store));
  const blobs = new PendingBlobs(store, prepared);
  const adding = addAll(blobs, snapshot);
  // What fails before it is awaited says so when it is.
  const added = adding.catch(() => undefined);
  let place: CheckpointPlace;
  try {
    await prepared;
    place = await underLease(store, async () => {
      const entry = await prepareEntry(store, refName, { created, ...(await adding) });
      try {
        await blobs.put();
        return await entry.place();
      } finally {
        await entry.drop();
      }
    });
  } finally {
    await added;
    await blobs.drop();
  }
  if (store.stage !== undefined) dropSnapshot(snapshot);
  return place;
}

type Content = Omit<Snapshot, 'created'>;

/** Stands for digests that are not known yet; as long as any, so that a manifest that is too large is found. */
const UNKNOWN = `sha256:${'0'.repeat(64)}`;

/** Adds the blobs, looks at their values, and adds the manifest that names them, whose digest and size these are. */
async function addAll(blobs: PendingBlobs, content: Content): Promise<Pick<RefEntry, 'digest' | 'size'>> {
  const digests = new Map<Uint8Array, string>();
  for (const bytes of weightsOf(content)) {
    const adding = blobs.add(bytes);
    await allEnded([adding, requireFiniteFileInTurns(bytes)]);
    digests.set(bytes, await adding);
  }
  const progress = content.training?.progress;
  if (progress) digests.set(progress, await blobs.add(progress));
  const manifest = await encodeManifest(manifestOf(content, (bytes) => digests.get(bytes) ?? UNKNOWN));
  // The last: a manifest that can be read is a checkpoint that can be loaded.
  return { digest: await blobs.add(manifest), size: manifest.length };
}

function manifestOf({ groups, training, ...rest }: Content, digestOf: (bytes: Uint8Array) => string): Manifest {
  const describe = <MediaType extends string>(mediaType: MediaType, bytes: Uint8Array): BlobDescriptor<MediaType> => ({
    mediaType,
    digest: digestOf(bytes),
    size: bytes.length,
  });
  return {
    ...rest,
    groups: groups.map(({ name, bytes }) => ({ name, blob: describe('application/vnd.safetensors', bytes) })),
    training: training && {
      progress: describe('application/json', training.progress),
      tensors: describe('application/vnd.safetensors', training.tensors),
    },
  };
}
