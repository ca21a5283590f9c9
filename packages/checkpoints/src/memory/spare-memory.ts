/** Bytes that are kept at most. */
const MOST = 64 * 2 ** 20;

/** Less than that, the system's allocator keeps by itself. */
const LEAST = 2 ** 16;

/** The latest last. */
const spare: Uint8Array<ArrayBuffer>[] = [];

/**
 * Memory of so many bytes, whose content does not matter: of a snapshot before, where one had as many.
 *
 * New memory costs more than to copy weights into it: the system hands it out page by page, and the collector comes after every few arrays. A
 * model that is saved as it trains has the same size each time.
 */
export function takeMemory(length: number): Uint8Array<ArrayBuffer> {
  const at = spare.findLastIndex((bytes) => bytes.length === length);
  return (at === -1 ? undefined : spare.splice(at, 1)[0]) ?? newMemory(length);
}

/** Gives back what {@link takeMemory} gave, when nobody reads it any more. */
export function giveMemory(bytes: Uint8Array<ArrayBuffer>): void {
  if (bytes.length < LEAST || bytes.length > MOST) return;
  spare.push(bytes);
  let kept = spare.reduce((sum, { length }) => sum + length, 0);
  while (kept > MOST) kept -= spare.shift()?.length ?? 0;
}

interface NodeLike {
  readonly Buffer?: { allocUnsafeSlow(length: number): Uint8Array<ArrayBuffer> };
}

/** Node can leave out the zeros, which take as long as to copy what comes in their place. */
function newMemory(length: number): Uint8Array<ArrayBuffer> {
  const { Buffer } = globalThis as NodeLike;
  return Buffer === undefined ? new Uint8Array(length) : new Uint8Array(Buffer.allocUnsafeSlow(length).buffer);
}
