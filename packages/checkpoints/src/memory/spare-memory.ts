import { newMemory } from './page-memory.ts';

/** Bytes that are kept at most. */
const MOST = 2 ** 28;

/** Less than that, the system's allocator keeps by itself. */
const LEAST = 2 ** 16;

/** The latest last. */
const spare: Uint8Array[] = [];

/**
 * Memory of so many bytes, whose content does not matter: of a snapshot before, where one had as many.
 *
 * New memory costs more than to copy weights into it: the system hands it out page by page, and the collector comes after every few arrays. A
 * model that is saved as it trains has the same size each time.
 */
export function takeMemory(length: number): Uint8Array {
  const at = spare.findLastIndex((bytes) => bytes.length === length);
  return (at === -1 ? undefined : spare.splice(at, 1)[0]) ?? newMemory(length);
}

/** Gives back what {@link takeMemory} gave, when nobody reads it any more. */
export function giveMemory(bytes: Uint8Array): void {
  if (bytes.length < LEAST || bytes.length > MOST) return;
  spare.push(bytes);
  let kept = spare.reduce((sum, { length }) => sum + length, 0);
  while (kept > MOST) kept -= spare.shift()?.length ?? 0;
}
