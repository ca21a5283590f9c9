import type { CheckpointContent, CheckpointInput } from '../format/checkpoint-content.ts';
import { type CheckpointPlace, placeOf } from '../format/checkpoint-place.ts';
import { DIGEST } from '../format/content-digest.ts';
import { ContentError, type ContentProblem } from '../format/content-error.ts';
import { copyJson } from '../format/copy-json.ts';
import { encodeManifest, isRef, manifestLimits } from '../format/manifest.ts';
import { encodeRefEntry, entryFolder, entryKey, parseEntryKey } from '../format/ref-entry.ts';
import { formatRef, parseName, type RefName } from '../format/ref-name.ts';
import { prepareStore } from '../format/store-file.ts';
import { encodeSafetensors } from '../safetensors/encode-safetensors.ts';
import { nameProblem } from '../safetensors/tensor-name.ts';
import type { Store } from '../stores/store.ts';
import { ConflictError, RefNameError } from '../stores/store-errors.ts';
import { blobOf, type ContentBlob, putBlob } from './blob.ts';

/** Far more than writers that take turns fairly would ever need. */
const ATTEMPTS = 10_000;

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
 * @throws E_STORE_FULL, E_STORE_READ_ONLY, E_STORE_NOT_DIRECTORY, E_NOT_A_STORE, E_STORE_NO_LINKS, E_STORE_IO, E_INTEGRITY (store.json), E_VERSION, E_CONFLICT
 */
export async function publishCheckpoint(
  store: Store,
  name: string,
  content: CheckpointInput,
  options: PublishOptions = {},
): Promise<CheckpointPlace> {
  const refName = parseName(name);
  const { groups, created, ...rest } = takeSnapshot(content, options.created ?? new Date());

  const blobs = await Promise.all(groups.map(async (group) => ({ name: group.name, blob: await blobOf(group.bytes) })));
  const manifest = await blobOf(
    await encodeManifest({
      ...rest,
      groups: blobs.map((group) => ({ name: group.name, blob: descriptorOf(group.blob) })),
    }),
  );

  await prepareStore(store);
  const last = await lastEntry(store, refName);
  for (const { blob } of blobs) await putBlob(store, blob);
  // After its blobs: a manifest that can be read is a checkpoint that can be loaded.
  await putBlob(store, manifest);

  const ref = `${refName.model}/${refName.name}`;
  for (let entry = last + 1; entry <= last + ATTEMPTS; entry++) {
    const { digest, bytes } = manifest;
    const record = await encodeRefEntry({ ref, entry, digest, size: bytes.length, created });
    if (await store.putIfAbsent(entryKey(refName, entry), record)) return placeOf(refName, { entry, digest, created });
  }
  throw new ConflictError({ ref: formatRef(refName), attempts: ATTEMPTS });
}

type Snapshot = Omit<CheckpointContent, 'groups'> & {
  readonly created: string;
  readonly groups: readonly { readonly name: string; readonly bytes: Uint8Array }[];
};

/** Checks and copies all at once, before anything is awaited. */
function takeSnapshot(content: CheckpointInput, created: Date): Snapshot {
  const problems: ContentProblem[] = [
    ...groupProblems(content.groups),
    ...parentProblems(content.parent),
    ...dateProblems(created),
  ];
  // The manifest's own object takes one of its levels.
  const copy = (field: 'spec' | 'preprocess' | 'metrics' | 'config' | 'lineage') =>
    copyJson(field, content[field] ?? null, manifestLimits.depth - 1, problems);
  const rest = {
    spec: copy('spec'),
    preprocess: copy('preprocess'),
    metrics: copy('metrics'),
    config: copy('config'),
    lineage: copy('lineage'),
    parent: content.parent ? { ref: content.parent.ref, digest: content.parent.digest } : null,
  };
  if (problems.length > 0) throw new ContentError({ problems });
  return {
    ...rest,
    created: created.toISOString(),
    groups: content.groups.map(({ name, tensors }) => ({ name, bytes: encodeSafetensors({ tensors }) })),
  };
}

function* groupProblems(groups: CheckpointInput['groups']): Iterable<ContentProblem> {
  if (groups.length === 0 || groups.length > manifestLimits.groups) {
    yield { where: 'groups', problem: `has ${groups.length} of them, from 1 to ${manifestLimits.groups} are allowed` };
  }
  const ownerOf = new Map<string, string>();
  const seen = new Set<string>();
  for (const { name, tensors } of groups) {
    const where = `group ${JSON.stringify(name)}`;
    const problem = nameProblem(name);
    if (problem !== undefined) yield { where, problem };
    if (seen.has(name)) yield { where, problem: 'comes twice' };
    seen.add(name);
    for (const tensor of tensors.keys()) {
      const owner = ownerOf.get(tensor);
      if (owner !== undefined)
        yield { where, problem: `has the tensor ${JSON.stringify(tensor)}, as group ${JSON.stringify(owner)} has` };
      ownerOf.set(tensor, name);
    }
  }
}

function* parentProblems(parent: CheckpointInput['parent']): Iterable<ContentProblem> {
  if (parent === null || parent === undefined) return;
  if (!isRef(parent.ref)) yield { where: 'parent.ref', problem: `is ${JSON.stringify(parent.ref)}, not a ref` };
  if (!DIGEST.test(parent.digest))
    yield { where: 'parent.digest', problem: `is ${JSON.stringify(parent.digest)}, not sha256: and 64 hex digits` };
}

function* dateProblems(created: Date): Iterable<ContentProblem> {
  const year = created.getUTCFullYear();
  // Beyond these, ISO 8601 has another form, and invalid dates have none.
  if (!(year >= 0 && year <= 9999)) yield { where: 'created', problem: 'is not a date of the years 0 to 9999' };
}

function descriptorOf({ digest, bytes }: ContentBlob) {
  return { mediaType: 'application/vnd.safetensors', digest, size: bytes.length } as const;
}

/** The number of the newest entry, 0 for a new name. @throws E_REF_NAME for a new name that differs from another in case only */
async function lastEntry(store: Store, name: RefName): Promise<number> {
  const entries = (await store.list(entryFolder(name))).map((key) => parseEntryKey(key)?.entry ?? 0);
  if (entries.length > 0) return Math.max(...entries);
  // Stores move between file systems, and on many of them these two would be one folder.
  const ref = formatRef(name);
  for (const key of await store.list('refs/')) {
    const other = parseEntryKey(key);
    if (other === undefined) continue;
    const otherRef = formatRef(other);
    if (otherRef !== ref && otherRef.toLowerCase() === ref.toLowerCase()) {
      throw new RefNameError({ ref, problem: `differs from "${otherRef}", which is there, in capital letters only` });
    }
  }
  return 0;
}
