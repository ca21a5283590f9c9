import { dirname, join } from 'node:path';
import { allEnded } from '../all-ended.ts';
import type { PutOptions, StagedBytes } from '../store.ts';
import type { DurableFolders } from './durable-folders.ts';
import { errnoOf } from './file-error.ts';
import type { FileOperations } from './file-operations.ts';
import type { TemporaryFile } from './temporary-file.ts';

export interface StagedFileOptions {
  /** The store. */
  readonly location: string;
  readonly folders: DurableFolders;
  /** Writes the bytes under another name. */
  readonly write: () => Promise<TemporaryFile>;
  /** Calls the action with the path of a key, again after a file or folder of ours was removed by another. */
  readonly withAttempts: (key: string, attemptTo: (path: string) => Promise<boolean>) => Promise<boolean>;
}

/** A file that is being written under another name, and gets the right one in one step. */
export class StagedFile implements StagedBytes {
  readonly settled: Promise<void>;
  readonly #files: FileOperations;
  readonly #options: StagedFileOptions;
  #written: Promise<TemporaryFile> | undefined;
  #prepared: Promise<void> = Promise.resolve();

  constructor(files: FileOperations, options: StagedFileOptions) {
    this.#files = files;
    this.#options = options;
    this.#written = options.write();
    this.settled = this.#written.then(ignore, ignore);
  }

  prepare(key: string): void {
    const { location, folders } = this.#options;
    this.#prepared = folders.make(dirname(join(location, key))).catch(ignore);
  }

  putIfAbsent(key: string, { heal = false }: Pick<PutOptions, 'heal'> = {}): Promise<boolean> {
    return this.#options.withAttempts(key, async (path) => {
      this.#written ??= this.#options.write();
      try {
        return await this.#name(await this.#written, path, heal);
      } finally {
        // Whatever happened; one that cannot be removed is swept later.
        await this.drop();
      }
    });
  }

  async drop(): Promise<void> {
    const dropped = this.#written;
    this.#written = undefined;
    await this.#prepared;
    await dropped?.then((file) => file.remove(), ignore);
  }

  /** Gives the file its name and sees to it that the name stays. Whether it got it. */
  async #name({ path: temporary }: TemporaryFile, path: string, heal: boolean): Promise<boolean> {
    const { folders } = this.#options;
    const folder = dirname(path);
    await this.#prepared;
    await folders.make(folder);
    if (heal) await this.#files.rename(temporary, path);
    else if (!(await this.#link(temporary, path))) return false;
    await allEnded([this.#files.syncFolder(folder), folders.sync(folder)]);
    return true;
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
}

/** Whoever puts the file is told what went wrong. */
function ignore(): void {}
