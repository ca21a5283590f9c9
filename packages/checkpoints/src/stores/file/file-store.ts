import { dirname, join, resolve } from 'node:path';
import { STORE_KEY } from '../../format/store-file.ts';
import { onceDone } from '../once-done.ts';
import {
  type DeleteOptions,
  type GetOptions,
  type PutOptions,
  requireFolder,
  requireKey,
  type StagedBytes,
  type Store,
  type StoredBytes,
  type StoreUsers,
} from '../store.ts';
import { NotAStoreError } from '../store-errors.ts';
import { DurableFolders } from './durable-folders.ts';
import { errnoOf } from './file-error.ts';
import { type FileOperations, nodeFileOperations, type OpenFile } from './file-operations.ts';
import { holdsBytes } from './holds-bytes.ts';
import { machineProcesses } from './machine-processes.ts';
import { writeNewFile } from './new-file.ts';
import { readUpTo } from './read-up-to.ts';
import { reportingFiles } from './reporting-files.ts';
import { StagedFile } from './staged-file.ts';
import { writeTemporaryFile } from './temporary-file.ts';
import { sweepTemporaryFiles } from './temporary-files.ts';

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

/** To put one file. */
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
    // A store that has lost its own file gets it back among the things that it has.
    if (heal && key === STORE_KEY) return this.#stage(bytes, () => this.#sweep()).putIfAbsent(key, { heal });
    if (!ephemeral || heal) return this.stage(bytes).putIfAbsent(key, { heal });
    return this.#withAttempts(key, (path) => this.#putInPlace(path, bytes));
  }

  stage(bytes: Uint8Array): StagedBytes {
    return this.#stage(bytes, this.#openForWriting);
  }

  #stage(bytes: Uint8Array, open: () => Promise<void>): StagedFile {
    const place = { location: this.location, folders: this.#folders };
    return new StagedFile(this.#files, {
      ...place,
      write: () => open().then(() => writeTemporaryFile(this.#files, { bytes, ...place })),
      withAttempts: (key, attemptTo) => this.#withAttempts(key, attemptTo, open),
    });
  }

  /** Tries again after its temporary file or its folder was removed by another. */
  async #withAttempts(
    key: string,
    attemptTo: (path: string) => Promise<boolean>,
    open: () => Promise<void> = this.#openForWriting,
  ): Promise<boolean> {
    requireKey(key);
    await open();
    for (let attempt = 1; ; attempt++) {
      try {
        return await attemptTo(join(this.location, key));
      } catch (error) {
        if (attempt === ATTEMPTS || errnoOf(error) !== 'ENOENT') throw error;
        this.#folders.forget();
      }
    }
  }

  async get(key: string, limit: number, options: GetOptions = {}): Promise<StoredBytes | null> {
    return this.#withFile(key, (file) => readUpTo(file, { ...options, limit }));
  }

  async holds(key: string, bytes: Uint8Array): Promise<boolean> {
    return (await this.#withFile(key, (file) => holdsBytes(file, bytes))) ?? false;
  }

  /** What the action makes of the file under a key; null where there is none. */
  async #withFile<Result>(key: string, action: (file: OpenFile) => Promise<Result>): Promise<Result | null> {
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
      return await action(file);
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
    const folder = dirname(path);
    await this.#files.syncFile(path);
    await this.#files.syncFolder(folder);
    await this.#folders.make(folder);
    await this.#folders.sync(folder);
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

  /** Once: looks whether the folder may be a store, and sweeps what killed writers left in it. */
  readonly #openForWriting: () => Promise<void> = onceDone(() => this.#open());

  async #open(): Promise<void> {
    await this.#requireEmpty();
    await this.#sweep();
  }

  #sweep(): Promise<void> {
    return sweepTemporaryFiles(this.#files, join(this.location, 'tmp'));
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
