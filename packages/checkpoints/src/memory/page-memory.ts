interface NodeLike {
  readonly Buffer?: { allocUnsafeSlow(length: number): Uint8Array<ArrayBuffer> };
  readonly WebAssembly: {
    readonly Memory: new (pages: { initial: number; maximum: number; shared: boolean }) => WebAssemblyMemory;
  };
}

/** As much of WebAssembly's own as is needed here. */
export interface WebAssemblyMemory {
  readonly buffer: SharedArrayBuffer;
}

/** WebAssembly hands out memory in pieces of so many bytes. */
const PAGE = 2 ** 16;

/** Less than that is checked and written as fast wherever it lies, and each memory of WebAssembly takes gigabytes of addresses. */
const LEAST = 2 ** 22;

const memories = new WeakMap<ArrayBufferLike, WebAssemblyMemory>();

/**
 * New memory of so many bytes, whose content does not matter.
 *
 * In Node, much of it is WebAssembly's, and shared: it begins at a page, so that disks read it from there themselves (`writeDirectly`); another
 * thread can hash it (`sha256`), and code for vectors look at it (`allFinite`). Less of it comes without zeros, which would take as long as to
 * copy what comes in their place.
 */
export function newMemory(length: number): Uint8Array {
  const { Buffer } = globalThis as unknown as NodeLike;
  if (Buffer === undefined) return new Uint8Array(length);
  if (length >= LEAST) {
    try {
      const memory = newPages(Math.ceil(length / PAGE));
      memories.set(memory.buffer, memory);
      return new Uint8Array(memory.buffer, 0, length);
    } catch {
      // No addresses are left for it, or it would have more than 4 GiB.
    }
  }
  return new Uint8Array(Buffer.allocUnsafeSlow(length).buffer);
}

/** So many times 64 KiB of WebAssembly's, shared. @throws where no addresses are left, beyond 4 GiB, in pages that are not isolated */
export function newPages(count: number): WebAssemblyMemory {
  const { WebAssembly } = globalThis as unknown as NodeLike;
  return new WebAssembly.Memory({ initial: count, maximum: count, shared: true });
}

/** The memory of WebAssembly that an array lies in, if it does. */
export function memoryOf(buffer: ArrayBufferLike): WebAssemblyMemory | undefined {
  return memories.get(buffer);
}
