import { fnv1a } from '@seqgraft/core';
import type { Store } from '../stores/store.ts';
import type { ContentBlob } from './blob.ts';

/** Of each store that this process uses: marks of blobs that were seen in it, and their digests. */
const known = new WeakMap<Store, Map<string, string>>();

/** More than the groups of all models that a process works with at a time. */
const MOST = 1000;

/** Bytes that a mark looks at: the first ones, and as many that are evenly spread. Training changes nearly all of a group, so a few tell. */
const SAMPLES = 1024;

/** Notes that a store has, or had, a blob. */
export function rememberBlob(store: Store, { digest, bytes }: ContentBlob): void {
  const marks = known.get(store) ?? new Map<string, string>();
  known.set(store, marks);
  const mark = markOf(bytes);
  marks.delete(mark);
  marks.set(mark, digest);
  for (const oldest of marks.size > MOST ? marks.keys() : []) {
    marks.delete(oldest);
    break;
  }
}

/**
 * Under which digest a store may well have these bytes already: a guess, made without reading them all, for what to do first. It may be wrong
 * both ways.
 */
export function guessBlob(store: Store, bytes: Uint8Array): string | undefined {
  return known.get(store)?.get(markOf(bytes));
}

/** The length, and FNV-1a of some bytes. */
function markOf(bytes: Uint8Array): string {
  const spread: number[] = [];
  // Odd, so that it meets each byte of a value.
  const step = Math.floor(bytes.length / SAMPLES) | 1;
  for (let at = bytes.length - 1; at >= SAMPLES; at -= step) spread.push(bytes[at] as number);
  return `${bytes.length}:${fnv1a(spread, fnv1a(bytes.subarray(0, SAMPLES)))}`;
}
