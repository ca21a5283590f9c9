import { canonicalJson, type Json } from '@seqgraft/core';
import { ManifestError } from '../stores/store-errors.ts';
import { ContentError } from './content-error.ts';
import { JsonProblem, parseJson } from './parse-json.ts';

/** Far more than any run needs to say beside its tensors: the losses of 10^6 steps take a third of it. */
export const progressLimits: { readonly bytes: number; readonly depth: number } = {
  bytes: 64 * 2 ** 20,
  depth: 32,
};

/** @throws E_CONTENT when it is too large */
export function encodeProgress(progress: Json): Uint8Array {
  const bytes = new TextEncoder().encode(canonicalJson(progress));
  if (bytes.length > progressLimits.bytes) {
    const problem = `takes ${bytes.length} bytes, at most ${progressLimits.bytes} are allowed`;
    throw new ContentError({ problems: [{ where: 'training.progress', problem }] });
  }
  return bytes;
}

/** @param bytes that have the digest of the manifest @throws E_MANIFEST for what `encodeProgress` would not have written */
export function decodeProgress(bytes: Uint8Array): Json {
  const fail = (reason: string, problem: string): Error =>
    new ManifestError({ reason, problem: `its training progress is damaged: ${problem}` });
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw fail('utf-8', 'it is not UTF-8');
  }
  try {
    return parseJson(text, { depth: progressLimits.depth, members: bytes.length, canonical: true });
  } catch (error) {
    if (error instanceof JsonProblem) throw fail(error.reason, error.message);
    throw error;
  }
}
