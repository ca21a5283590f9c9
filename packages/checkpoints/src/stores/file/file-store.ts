import { dirname, join, resolve } from 'node:path';
import { STORE_KEY } from '../../format/store-file.ts';
import { onceDone } from '../once-done.ts';
import {
  type DeleteOptions,
  type PutOptions,
  requireFolder,
  requireKey,
  type Store,
  type StoredBytes,
  type StoreUsers,
} from '../store.ts';
import { NotAStoreError } from '../store-errors.ts';
import { DurableFolders } from './durable-folders.ts';
import { errnoOf } from './file-error.ts';
import { type FileOperations, nodeFileOperations, type OpenFile } from './file-operations.ts';
import { machineProcesses } from './machine-processes.ts';
import { writeNewFile } from './new-file.ts';
import { reportingFiles } from './reporting-files.ts';
import { sweepTemporaryFiles, temporaryName } from './temporary-files.ts';

export interface FileStoreOptions {
  /** The calls to the file system. Default: Node's. */
  readonly files?: FileOperations;
}

/**
 * A store in a folder. Made of nothing but files: copy it, back it up, look into it.
 *
 * Opening it does nothing, reading it creates nothing; the first publish makes the folder and its `store.json`.
 * Any number of processes may publish and read at the same time, without locks: a file appears whole, by `link`, or not at all.
 *
 * @param folder relative to the working directory of now
 */
export function fileStore(folder: string, { files = nodeFileOperations }: FileStoreOptions = {}): Store {
  return new FileStore(resolve(folder), files);
}

/** What may lie in a folder that is to become a store: what a first publish that was killed leaves, and what systems put anywhere. */
const HARMLESS = new Set(['tmp', 'lost+found', '.DS_Store', '.gitignore', '.gitkeep']);

/** Tries to put one file, each after its temporary file or its folder was removed by another. */
const ATTEMPTS = 3;

class FileStore implements Store {
  readonly location: string;
  readonly users: StoreUsers = machineProcesses;
  readonly #files: FileOperations;
  readonly #folders: DurableFolders;

  constructor(location: string, files: FileOperations) {
    this.location = location;
    this.#files = reportingFiles(files, location);
    this.#folders = new DurableFolders(location, this.#files);
  }

  async putIfAbsent(
    key: string,
    bytes: Uint8Array,
    { heal = false, ephemeral = false }: PutOptions = {},
  ): Promise<boolean> {
    requireKey(key);
    await this.#openForWriting();
    for (let attempt = 1; ; attempt++) {
      try {
        const path = join(this.location, key);
        return await (ephemeral && !heal ? this.#putInPlace(path, bytes) : this.#put(path, bytes, heal));
      } catch (error) {
        if (attempt === ATTEMPTS || errnoOf(error) !== 'ENOENT') throw error;
        this.#folders.forget();
      }
    }
  }

  async get(key: string, limit: number): Promise<StoredBytes | null> {
    requireKey(key);
    let file: OpenFile;
    try {
      file = await this.#files.open(join(this.location, key), 'r');
    } catch (error) {
      if (errnoOf(error) !== 'ENOENT') throw error;
      if (key === STORE_KEY) await this.#requireEmpty();
      return null;
    }
    try {
      return await readUpTo(file, limit);
    } finally {
      // Nothing was written: a failure to close loses nothing.
      await file.close().catch(() => undefined);
    }
  }

  async list(folder: string): Promise<readonly string[]> {
    requireFolder(folder);
    const keys: string[] = [];
    await this.#walk(folder, keys);
    return keys.sort();
  }

  async delete(key: string, { ephemeral = false }: DeleteOptions = {}): Promise<boolean> {
    requireKey(key);
    const path = join(this.location, key);
    try {
      await this.#files.unlink(path);
    } catch (error) {
      if (errnoOf(error) === 'ENOENT') return false;
      throw error;
    }
    if (!ephemeral) await this.#files.syncFolder(dirname(path));
    return true;
  }

  async sync(key: string): Promise<void> {
    requireKey(key);
    const path = join(this.location, key);
    await this.#files.syncFile(path);
    await this.#files.syncFolder(dirname(path));
    await this.#folders.make(dirname(path));
  }

  async changedAt(key: string): Promise<number | null> {
    requireKey(key);
    try {
      return await this.#files.changedAt(join(this.location, key));
    } catch (error) {
      if (errnoOf(error) === 'ENOENT') return null;
      throw error;
    }
  }

  /** One attempt to put a file that nobody needs whole, nor after a loss of power. Its folder is made where it is missing. */
  async #putInPlace(path: string, bytes: Uint8Array): Promise<boolean> {
    const write = (): Promise<void> =>
      writeNewFile(this.#files, path, { bytes, durable: false, location: this.location });
    try {
      await write().catch(async (error: unknown) => {
        if (errnoOf(error) !== 'ENOENT') throw error;
        await this.#folders.make(dirname(path));
        await write();
      });
      return true;
    } catch (error) {
      if (errnoOf(error) === 'EEXIST') return false;
      throw error;
    }
  }

  /** One attempt to put a file: write it under another name, then give it the right one, in one step. */
  async #put(path: string, bytes: Uint8Array, heal: boolean): Promise<boolean> {
    const temporaryFolder = join(this.location, 'tmp');
    await this.#folders.make(temporaryFolder);
    const temporary = join(temporaryFolder, temporaryName());
    try {
      await writeNewFile(this.#files, temporary, { bytes, durable: true, location: this.location });
      await this.#folders.make(dirname(path));
      if (heal) await this.#files.rename(temporary, path);
      else if (!(await this.#link(temporary, path))) return false;
      await this.#files.syncFolder(dirname(path));
      return true;
    } finally {
      // Whatever happened; one that cannot be removed is swept later.
      await this.#files.unlink(temporary).catch(() => undefined);
    }
  }

  /** Whether the name was free. */
  async #link(temporary: string, path: string): Promise<boolean> {
    try {
      await this.#files.link(temporary, path);
      return true;
    } catch (error) {
      if (errnoOf(error) === 'EEXIST') return false;
      throw error;
    }
  }

  /** Once: looks whether the folder may be a store, and sweeps what killed writers left in it. */
  readonly #openForWriting: () => Promise<void> = onceDone(() => this.#open());

  async #open(): Promise<void> {
    await this.#requireEmpty();
    await sweepTemporaryFiles(this.#files, join(this.location, 'tmp'));
  }

  /** @throws E_NOT_A_STORE when there are things in the folder, and no store.json among them */
  async #requireEmpty(): Promise<void> {
    const names = await this.#rootNames();
    if (names.includes(STORE_KEY)) return;
    const found = names.filter((name) => !HARMLESS.has(name));
    if (found.length > 0) throw new NotAStoreError({ location: this.location, found });
  }

  async #rootNames(): Promise<readonly string[]> {
    return (await this.#listFolder(this.location)).map(({ name }) => name);
  }

  async #walk(folder: string, keys: string[]): Promise<void> {
    for (const { name, isFolder } of await this.#listFolder(join(this.location, folder))) {
      if (folder === '' && name === 'tmp') continue;
      if (isFolder) await this.#walk(`${folder}${name}/`, keys);
      else keys.push(`${folder}${name}`);
    }
  }

  /** What is in a folder; nothing in one that is not there. */
  async #listFolder(path: string): ReturnType<FileOperations['listFolder']> {
    try {
      return await this.#files.listFolder(path);
    } catch (error) {
      if (errnoOf(error) === 'ENOENT') return [];
      throw error;
    }
  }
}

async function readUpTo(file: OpenFile, limit: number): Promise<StoredBytes> {
  const size = await file.size();
  if (size > limit) return { size, bytes: null };
  const bytes = new Uint8Array(size);
  let read = 0;
  while (read < size) {
    const more = await file.read(bytes, read);
    if (more === 0) break;
    read += more;
  }
  // A file that became shorter meanwhile: the size that it really had, for the reader to judge.
  return { size: read, bytes: bytes.subarray(0, read) };
}
