import { dirname } from 'node:path';
import { allEnded } from '../all-ended.ts';
import { errnoOf } from './file-error.ts';
import type { FileOperations } from './file-operations.ts';

/**
 * The folders of a store, whose names must be on the disk before what lies in them counts as stored: a file that is
 * safe in a folder whose own name is lost is lost.
 */
export class DurableFolders {
  readonly #root: string;
  readonly #files: FileOperations;
  #known: KnownFolders = noFolders();

  constructor(root: string, files: FileOperations) {
    this.#root = root;
    this.#files = files;
  }

  /** Makes a folder of the store, and those above it. The store's own is on the disk then, with those above it; the others need not be. */
  async make(folder: string): Promise<void> {
    const { there, durable } = this.#known;
    if (there.has(folder)) return;
    if (folder === this.#root) {
      await this.#makeRoot();
      durable.add(folder);
    } else {
      await this.make(dirname(folder));
      await this.#makeOne(folder);
    }
    there.add(folder);
  }

  /** Sees to it that the names of a folder that was made, and of those above it, are on the disk. */
  async sync(folder: string): Promise<void> {
    const { there, durable } = this.#known;
    if (durable.has(folder)) return;
    const parent = dirname(folder);
    // Also of those that were there: another may have made them just now, and not synced yet.
    const synced = [...there].filter((other) => dirname(other) === parent);
    await allEnded([this.#files.syncFolder(parent), this.sync(parent)]);
    for (const other of synced) durable.add(other);
  }

  /** Somebody has removed folders: none is known to be there. */
  forget(): void {
    this.#known = noFolders();
  }

  /**
   * Syncs all the folders above too, up to the top: a writer that was killed may have made one of them, in memory only, and
   * to us it looks as if it had always been there.
   */
  async #makeRoot(): Promise<void> {
    const made = new Set<string>();
    await this.#makeWithParents(this.#root, made);
    for (let folder = this.#root; folder !== dirname(folder); folder = dirname(folder)) {
      try {
        await this.#files.syncFolder(dirname(folder));
      } catch (error) {
        // The folder above one that was there before need not be ours to open.
        const foreign = ['EACCES', 'EPERM', 'EROFS'].includes(errnoOf(error) ?? '');
        if (made.has(folder) || !foreign) throw error;
      }
    }
  }

  async #makeWithParents(folder: string, made: Set<string>): Promise<void> {
    try {
      if (await this.#makeOne(folder)) made.add(folder);
    } catch (error) {
      const parent = dirname(folder);
      if (errnoOf(error) !== 'ENOENT' || parent === folder) throw error;
      await this.#makeWithParents(parent, made);
      if (await this.#makeOne(folder)) made.add(folder);
    }
  }

  /** Whether the folder is new. */
  async #makeOne(folder: string): Promise<boolean> {
    try {
      await this.#files.makeFolder(folder);
      return true;
    } catch (error) {
      if (errnoOf(error) === 'EEXIST') return false;
      throw error;
    }
  }
}

/** What is known of folders since some were removed. */
interface KnownFolders {
  readonly there: Set<string>;
  readonly durable: Set<string>;
}

function noFolders(): KnownFolders {
  return { there: new Set(), durable: new Set() };
}
