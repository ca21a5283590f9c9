import type { Spool, SpoolRead, SpoolStore } from './spool.ts';
import { DiskFull, SpoolFailed } from './spool-errors.ts';

/** Synchronous access to a file of the origin's private file system: what is used of it. */
interface SyncAccess {
  read(into: Uint8Array, options: { at: number }): number;
  write(bytes: Uint8Array, options: { at: number }): number;
  close(): void;
}

interface PrivateFile {
  createSyncAccessHandle(): Promise<SyncAccess>;
}

/** The origin's private file system: what is used of it. */
interface PrivateFolder {
  getFileHandle(name: string, options: { create: boolean }): Promise<PrivateFile>;
  removeEntry(name: string): Promise<void>;
  keys(): AsyncIterable<string>;
}

const prefix = 'seqgraft-spool-';
const place = "the browser's private storage";

/**
 * Temporary files in the origin private file system of a browser, for a worker (pages have no synchronous access to it). What a tab left that was
 * closed is removed when another spool is opened.
 */
export function opfsSpools(): SpoolStore {
  return { open: openSpool };
}

async function openSpool(): Promise<Spool> {
  try {
    const storage = globalThis.navigator?.storage as unknown as { getDirectory?(): Promise<PrivateFolder> } | undefined;
    if (storage?.getDirectory === undefined) throw new Error('there is none here; it needs a secure page');
    const folder = await storage.getDirectory();
    await removeOrphans(folder);
    const name = `${prefix}${globalThis.crypto.randomUUID()}`;
    const file = await folder.getFileHandle(name, { create: true });
    if (typeof file.createSyncAccessHandle !== 'function') throw new Error('it can be used in a worker only');
    return new OpfsSpool(await file.createSyncAccessHandle(), folder, name);
  } catch (error) {
    throw new SpoolFailed({ place, cause: causeOf(error) }, { cause: error });
  }
}

/** A file that is open elsewhere is locked and stays. */
async function removeOrphans(folder: PrivateFolder): Promise<void> {
  const names: string[] = [];
  for await (const name of folder.keys()) if (name.startsWith(prefix)) names.push(name);
  for (const name of names) await folder.removeEntry(name).catch(() => undefined);
}

function causeOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

class OpfsSpool implements Spool {
  readonly #access: SyncAccess;
  readonly #folder: PrivateFolder;
  readonly #name: string;
  #closing: Promise<void> | null = null;

  constructor(access: SyncAccess, folder: PrivateFolder, name: string) {
    this.#access = access;
    this.#folder = folder;
    this.#name = name;
  }

  async write(bytes: Uint8Array, position: number): Promise<void> {
    let done = 0;
    try {
      while (done < bytes.length) {
        const written = this.#access.write(bytes.subarray(done), { at: position + done });
        if (written === 0) throw new DiskFull({ place, bytes: position + done });
        done += written;
      }
    } catch (error) {
      if (error instanceof DiskFull) throw error;
      if ((error as { name?: unknown }).name === 'QuotaExceededError') {
        throw new DiskFull({ place, bytes: position + done }, { cause: error });
      }
      throw new SpoolFailed({ place, cause: causeOf(error) }, { cause: error });
    }
  }

  async read(ranges: readonly SpoolRead[]): Promise<void> {
    for (const { into, position } of ranges) {
      let done = 0;
      while (done < into.length) {
        const count = this.#tryRead(into.subarray(done), position + done);
        if (count === 0) throw new SpoolFailed({ place, cause: `it ends before byte ${position + into.length}` });
        done += count;
      }
    }
  }

  #tryRead(into: Uint8Array, at: number): number {
    try {
      return this.#access.read(into, { at });
    } catch (error) {
      throw new SpoolFailed({ place, cause: causeOf(error) }, { cause: error });
    }
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    this.#access.close();
    await this.#folder.removeEntry(this.#name).catch(() => undefined);
  }
}
