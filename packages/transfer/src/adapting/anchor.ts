import { canonicalJson, type NamedArrays, sha256 } from '@seqgraft/core';
import type { CarryReport } from '../carry/carry-report.ts';
import { digestArrays } from '../carry/variable-arrays.ts';

/** What weights were held to. Plain JSON. */
export interface AnchorReport {
  readonly tensors: number;
  /** SHA-256 of the canonical JSON of `[name, digest]` of every tensor, in the order of their names. */
  readonly digest: string;
}

/** The carried and adapted weights of a model, as `carry` left them; what started afresh has nothing to be held to. */
export function anchorOf({ tensors }: CarryReport, origin: NamedArrays): NamedArrays {
  const carried = new Set(tensors.filter(({ outcome }) => outcome !== 'reinitialised').map(({ name }) => name));
  return new Map([...origin].filter(([name]) => carried.has(name)));
}

export async function reportAnchor(anchor: NamedArrays): Promise<AnchorReport> {
  const digests = [...(await digestArrays(anchor))].sort(([a], [b]) => (a < b ? -1 : 1));
  return { tensors: digests.length, digest: await sha256(new TextEncoder().encode(canonicalJson(digests))) };
}
