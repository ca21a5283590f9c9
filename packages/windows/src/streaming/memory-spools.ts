import type { Spool, SpoolRead, SpoolStore } from './spool.ts';
import { SpoolFailed } from './spool-errors.ts';

/** Temporary files in memory: the plain twin of those on a disk, for tests and for data that fits. */
export function memorySpools(): SpoolStore {
  return { open: async () => new MemorySpool() };
}

class MemorySpool implements Spool {
  #bytes: Uint8Array = new Uint8Array(0);
  #length = 0;

  async write(bytes: Uint8Array, position: number): Promise<void> {
    const end = position + bytes.length;
    if (end > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(end, this.#bytes.length * 2));
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes.set(bytes, position);
    this.#length = Math.max(this.#length, end);
  }

  async read(ranges: readonly SpoolRead[]): Promise<void> {
    for (const { into, position } of ranges) {
      if (position + into.length > this.#length) {
        throw new SpoolFailed({ place: 'memory', cause: `it ends before byte ${position + into.length}` });
      }
      into.set(this.#bytes.subarray(position, position + into.length));
    }
  }

  async close(): Promise<void> {
    this.#bytes = new Uint8Array(0);
    this.#length = 0;
  }
}
