import { z } from 'zod';
import { nameProblem } from '../safetensors/tensor-name.ts';
import { ManifestError } from '../stores/store-errors.ts';
import type { CheckpointContent, CheckpointParent } from './checkpoint-content.ts';
import { DIGEST } from './content-digest.ts';
import { ContentError } from './content-error.ts';
import { anyJson, type DocumentKind, DocumentProblem, decodeDocument, encodeDocument } from './document.ts';
import { parseRef } from './ref-name.ts';

/** Bytes by their content. */
export interface BlobDescriptor {
  readonly mediaType: 'application/vnd.safetensors';
  /** `sha256:…` */
  readonly digest: string;
  /** Bytes. */
  readonly size: number;
}

/** What a checkpoint consists of; its digest is the checkpoint's. Nothing in it depends on when or where it was written. */
export interface Manifest extends Omit<CheckpointContent, 'groups'> {
  readonly groups: readonly { readonly name: string; readonly blob: BlobDescriptor }[];
}

export const manifestLimits = {
  bytes: 1_048_576,
  depth: 16,
  groups: 1000,
} as const;

const blob = z.strictObject({
  mediaType: z.literal('application/vnd.safetensors'),
  digest: z.string().regex(DIGEST),
  size: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER),
});

const manifestKind: DocumentKind<Manifest> = {
  format: 'seqgraft-checkpoint',
  version: 1,
  bytes: manifestLimits.bytes,
  depth: manifestLimits.depth,
  sealed: false,
  content: z.strictObject({
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
  }),
};

/** @throws E_CONTENT when it is too large */
export async function encodeManifest(manifest: Manifest): Promise<Uint8Array> {
  const bytes = await encodeDocument(manifestKind, manifest);
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
