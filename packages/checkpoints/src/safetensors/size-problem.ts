import type { NamedArrays } from '@seqgraft/core';

/** Node has no longer arrays (20), browsers hash no longer ones. */
const most: number = (globalThis as { readonly Buffer?: unknown }).Buffer === undefined ? 2 ** 31 - 1 : 2 ** 32;

/** For the header. */
const HEADER_ROOM = 16 * 2 ** 20;

/** Why some arrays are too large for one file, or undefined. */
export function sizeProblem(tensors: NamedArrays): string | undefined {
  let bytes = 0;
  // What is no array at all is told elsewhere.
  for (const { data } of tensors.values()) bytes += data?.byteLength ?? 0;
  if (bytes <= most - HEADER_ROOM) return undefined;
  return `has ${bytes} bytes of values, more than ${most - HEADER_ROOM}, all that fit into one file: make two groups of it`;
}
