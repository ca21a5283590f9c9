import * as z from 'zod';
import { nameProblem } from '../safetensors/tensor-name.ts';
import { ManifestError } from '../stores/store-errors.ts';
import type { CheckpointContent, CheckpointParent } from './checkpoint-content.ts';
import { DIGEST } from './content-digest.ts';
import { ContentError } from './content-error.ts';
import { anyJson, type DocumentKind, DocumentProblem, decodeDocument, encodeDocument } from './document.ts';
import { manifestFrom1 } from './manifest-from-1.ts';
import { parseRef } from './ref-name.ts';
import { progressLimits } from './training-progress.ts';

/** Bytes by their content. */
export interface BlobDescriptor<MediaType extends string = 'application/vnd.safetensors'> {
  readonly mediaType: MediaType;
  /** `sha256:…` */
  readonly digest: string;
  /** Bytes. */
  readonly size: number;
}

/** Where the state of a run lies that can be resumed. */
export interface TrainingBlobs {
  readonly progress: BlobDescriptor<'application/json'>;
  readonly tensors: BlobDescriptor;
}

/** What a checkpoint consists of; its digest is the checkpoint's. Nothing in it depends on when or where it was written. */
export interface Manifest extends Omit<CheckpointContent, 'groups' | 'training'> {
  readonly groups: readonly { readonly name: string; readonly blob: BlobDescriptor }[];
  /** null when the checkpoint is a model only. */
  readonly training: TrainingBlobs | null;
}

/** A blob that a manifest needs. */
export interface NeededBlob extends BlobDescriptor<string> {
  /** What it is there, for messages: `group "head"`. */
  readonly what: string;
}

/** All blobs that a manifest needs, each once, in the order in which they stand. */
export function blobsOf({ groups, training }: Manifest): readonly NeededBlob[] {
  const all: NeededBlob[] = groups.map(({ name, blob }) => ({ ...blob, what: `group ${JSON.stringify(name)}` }));
  if (training !== null) {
    all.push({ ...training.progress, what: 'training progress' }, { ...training.tensors, what: 'training tensors' });
  }
  return [...new Map(all.map((blob) => [blob.digest, blob])).values()];
}

export const manifestLimits = {
  bytes: 1_048_576,
  depth: 16,
  groups: 1000,
} as const;

const blobOf = <const MediaType extends string>(mediaType: MediaType, most: number) =>
  z.strictObject({
    mediaType: z.literal(mediaType),
    digest: z.string().regex(DIGEST),
    size: z.number().int().min(0).max(most),
  });
const blob = blobOf('application/vnd.safetensors', Number.MAX_SAFE_INTEGER);

const members = {
  groups: z
    .array(z.strictObject({ name: z.string().refine((name) => nameProblem(name) === undefined, 'not a name'), blob }))
    .min(1)
    .max(manifestLimits.groups)
    .refine((groups) => new Set(groups.map(({ name }) => name)).size === groups.length, 'two groups of one name'),
  spec: anyJson,
  preprocess: anyJson,
  metrics: anyJson,
  config: anyJson,
  parent: z
    .strictObject({ ref: z.string().refine(isRef, 'not a ref'), digest: z.string().regex(DIGEST) })
    .nullable() as z.ZodType<CheckpointParent | null>,
  lineage: anyJson,
};

const manifestKind: DocumentKind<Manifest> = {
  format: 'seqgraft-checkpoint',
  bytes: manifestLimits.bytes,
  depth: manifestLimits.depth,
  sealed: false,
  versions: [
    z.strictObject(members).transform(manifestFrom1),
    z.strictObject({
      ...members,
      training: z.strictObject({ progress: blobOf('application/json', progressLimits.bytes), tensors: blob }),
    }),
  ],
};

/**
 * The oldest version that can say it: a model without the state of its training is written as version 1, so that every
 * seqgraft reads it, and so that equal models have equal digests, whichever seqgraft published them.
 *
 * @throws E_CONTENT when it is too large
 */
export async function encodeManifest({ training, ...model }: Manifest): Promise<Uint8Array> {
  const bytes = await (training === null
    ? encodeDocument(manifestKind, model, 1)
    : encodeDocument(manifestKind, { ...model, training }, 2));
  if (bytes.length > manifestLimits.bytes) {
    const problem = `takes ${bytes.length} bytes beside the weights, at most ${manifestLimits.bytes} are allowed`;
    throw new ContentError({ problems: [{ where: 'the checkpoint', problem }] });
  }
  return bytes;
}

/**
 * @throws E_MANIFEST
 * @throws E_VERSION
 */
export async function decodeManifest(bytes: Uint8Array): Promise<Manifest> {
  try {
    return await decodeDocument(manifestKind, bytes);
  } catch (error) {
    if (error instanceof DocumentProblem) throw new ManifestError({ reason: error.reason, problem: error.message });
    throw error;
  }
}

/** Whether a text is a ref. */
export function isRef(text: string): boolean {
  try {
    parseRef(text);
    return true;
  } catch {
    return false;
  }
}
