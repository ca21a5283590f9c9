import { dirname, join, resolve } from 'node:path';
import { errnoOf, fileError } from './file-error.ts';
import { type FileOperations, nodeFileOperations, type OpenFile } from './file-operations.ts';
import { type PutOptions, requireFolder, requireKey, type Store, type StoredBytes } from './store.ts';
import { NotAStoreError } from './store-errors.ts';
import { STORE_KEY } from './store-file.ts';
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
  readonly #files: FileOperations;
  /** Folders whose own names are known to be on the disk. */
  readonly #durableFolders: Set<string> = new Set();
  #opened: Promise<void> | undefined;

  constructor(location: string, files: FileOperations) {
    this.location = location;
    this.#files = files;
  }

  async putIfAbsent(key: string, bytes: Uint8Array, { heal = false }: PutOptions = {}): Promise<boolean> {
    requireKey(key);
    await this.#openForWriting();
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#put(join(this.location, key), bytes, heal);
      } catch (error) {
        if (attempt === ATTEMPTS || errnoOf((error as Error).cause) !== 'ENOENT') throw error;
        this.#durableFolders.clear();
      }
    }
  }

  async get(key: string, limit: number): Promise<StoredBytes | null> {
    requireKey(key);
    const path = join(this.location, key);
    let file: OpenFile;
    try {
      file = await this.#files.open(path, 'r');
    } catch (error) {
      if (errnoOf(error) !== 'ENOENT') throw this.#error(error, 'read', path);
      if (key === STORE_KEY) await this.#requireEmpty();
      return null;
    }
    try {
      const size = await file.size();
      if (size > limit) return { size, bytes: null };
      const bytes = new Uint8Array(size);
      let read = 0;
      while (read < size) {
        const more = await file.read(bytes, read);
        if (more === 0) break;
        read += more;
      }
      // A file that became shorter since: its true size, for the reader to judge.
      return { size: read, bytes: bytes.subarray(0, read) };
    } catch (error) {
      throw this.#error(error, 'read', path);
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

  async delete(key: string): Promise<boolean> {
    requireKey(key);
    const path = join(this.location, key);
    try {
      await this.#files.unlink(path);
    } catch (error) {
      if (errnoOf(error) === 'ENOENT') return false;
      throw this.#error(error, 'remove', path);
    }
    await this.#try('sync', dirname(path), (target) => this.#files.syncFolder(target));
    return true;
  }

  async sync(key: string): Promise<void> {
    requireKey(key);
    const path = join(this.location, key);
    await this.#try('sync', path, (target) => this.#files.syncFile(target));
    await this.#try('sync', dirname(path), (target) => this.#files.syncFolder(target));
    await this.#makeFolder(dirname(path));
  }

  /** One attempt to put a file: write it under another name, then give it the right one, in one step. */
  async #put(path: string, bytes: Uint8Array, heal: boolean): Promise<boolean> {
    const temporaryFolder = join(this.location, 'tmp');
    await this.#makeFolder(temporaryFolder);
    const temporary = join(temporaryFolder, temporaryName());
    try {
      await this.#writeTemporary(temporary, bytes);
      await this.#makeFolder(dirname(path));
      if (heal) await this.#try('rename', path, (target) => this.#files.rename(temporary, target));
      else if (!(await this.#link(temporary, path))) return false;
      await this.#try('sync', dirname(path), (target) => this.#files.syncFolder(target));
      return true;
    } finally {
      // Whatever happened; one that cannot be removed is swept later.
      await this.#files.unlink(temporary).catch(() => undefined);
    }
  }

  async #writeTemporary(path: string, bytes: Uint8Array): Promise<void> {
    const file = await this.#try('open', path, (target) => this.#files.open(target, 'wx'));
    try {
      let written = 0;
      while (written < bytes.length) {
        const more = await this.#try('write', path, () => file.write(bytes, written));
        // A disk that takes nothing and says nothing must not hold us for ever.
        if (more === 0)
          throw this.#error(Object.assign(new Error('nothing was written'), { code: 'EIO' }), 'write', path);
        written += more;
      }
      // EIO here is final: the system may forget that the bytes are not on the disk, so a second sync would lie.
      await this.#try('sync', path, () => file.sync());
      const size = await this.#try('size', path, () => file.size());
      if (size !== bytes.length) {
        throw this.#error(
          Object.assign(new Error(`${size} bytes instead of ${bytes.length}`), { code: 'EIO' }),
          'write',
          path,
        );
      }
    } catch (error) {
      await file.close().catch(() => undefined);
      throw error;
    }
    await this.#try('close', path, () => file.close());
  }

  async #link(temporary: string, path: string): Promise<boolean> {
    try {
      await this.#files.link(temporary, path);
      return true;
    } catch (error) {
      if (errnoOf(error) === 'EEXIST') return false;
      throw this.#error(error, 'link', path);
    }
  }

  /** Makes a folder of the store, and sees to it that its name and those above it are on the disk. */
  async #makeFolder(folder: string): Promise<void> {
    if (this.#durableFolders.has(folder)) return;
    if (folder === this.location) {
      await this.#makeRoot();
    } else {
      await this.#makeFolder(dirname(folder));
      await this.#mkdir(folder);
      // Also when it was there: another may have made it just now, and not synced yet.
      await this.#try('sync', dirname(folder), (target) => this.#files.syncFolder(target));
    }
    this.#durableFolders.add(folder);
  }

  async #makeRoot(): Promise<void> {
    const parent = dirname(this.location);
    const made = await this.#makeWithParents(this.location);
    try {
      await this.#files.syncFolder(parent);
    } catch (error) {
      // The folder above one that was there before need not be ours to open.
      const foreign = ['EACCES', 'EPERM', 'EROFS'].includes(errnoOf(error) ?? '');
      if (made || !foreign) throw this.#error(error, 'sync', parent);
    }
  }

  /** Whether the folder is new. */
  async #makeWithParents(folder: string): Promise<boolean> {
    try {
      return await this.#mkdir(folder);
    } catch (error) {
      const parent = dirname(folder);
      if (errnoOf((error as Error).cause) !== 'ENOENT' || parent === folder) throw error;
      await this.#makeWithParents(parent);
      await this.#try('sync', dirname(parent), (target) => this.#files.syncFolder(target));
      return this.#mkdir(folder);
    }
  }

  /** Whether the folder is new. */
  async #mkdir(folder: string): Promise<boolean> {
    try {
      await this.#files.makeFolder(folder);
      return true;
    } catch (error) {
      if (errnoOf(error) === 'EEXIST') return false;
      throw this.#error(error, 'make folder', folder);
    }
  }

  /** Once: looks whether the folder may be a store, and sweeps what killed writers left in it. */
  async #openForWriting(): Promise<void> {
    this.#opened ??= this.#open();
    try {
      await this.#opened;
    } catch (error) {
      this.#opened = undefined;
      throw error;
    }
  }

  async #open(): Promise<void> {
    const names = await this.#rootNames();
    if (!names.includes(STORE_KEY)) await this.#requireEmpty();
    await sweepTemporaryFiles(this.#files, join(this.location, 'tmp'));
  }

  /** @throws E_NOT_A_STORE when there is something in the folder that is not a store's */
  async #requireEmpty(): Promise<void> {
    const names = await this.#rootNames();
    // Another process may have made it a store since.
    if (names.includes(STORE_KEY)) return;
    const found = names.filter((name) => !HARMLESS.has(name));
    if (found.length > 0) throw new NotAStoreError({ location: this.location, found });
  }

  async #rootNames(): Promise<readonly string[]> {
    try {
      return (await this.#files.listFolder(this.location)).map(({ name }) => name);
    } catch (error) {
      if (errnoOf(error) === 'ENOENT') return [];
      throw this.#error(error, 'list', this.location);
    }
  }

  async #walk(folder: string, keys: string[]): Promise<void> {
    const path = join(this.location, folder);
    let entries: Awaited<ReturnType<FileOperations['listFolder']>>;
    try {
      entries = await this.#files.listFolder(path);
    } catch (error) {
      if (errnoOf(error) === 'ENOENT') return;
      throw this.#error(error, 'list', path);
    }
    for (const { name, isFolder } of entries) {
      if (folder === '' && name === 'tmp') continue;
      if (isFolder) await this.#walk(`${folder}${name}/`, keys);
      else keys.push(`${folder}${name}`);
    }
  }

  async #try<Result>(operation: string, path: string, action: (path: string) => Promise<Result>): Promise<Result> {
    try {
      return await action(path);
    } catch (error) {
      throw this.#error(error, operation, path);
    }
  }

  #error(error: unknown, operation: string, path: string): unknown {
    const writing = operation !== 'read' && operation !== 'list';
    return fileError(error, { location: this.location, path, operation, writing });
  }
}
