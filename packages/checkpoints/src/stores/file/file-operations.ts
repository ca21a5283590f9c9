import { constants } from 'node:fs';
import { link, mkdir, open, readdir, rename, stat, unlink } from 'node:fs/promises';

/** A file that is open. */
export interface OpenFile {
  /** Writes some of the bytes from an offset of them on, at the file's end. How many. */
  write(bytes: Uint8Array, offset: number): Promise<number>;
  /** Fills some of the bytes from an offset on with those of the file from there. How many; 0 at its end. */
  read(into: Uint8Array, offset: number): Promise<number>;
  /** Of a file; of what is none, EISDIR or ENXIO. */
  size(): Promise<number>;
  /** Until the bytes are on the disk: fsync. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

/**
 * The calls to the file system that a file store is made of, one by one, so that tests can let each of them fail.
 * Each rejects as `node:fs` does, with an error that has a `code`.
 */
export interface FileOperations {
  /** `r`: to read; `wx`: a new file to write, EEXIST if there is one. */
  open(path: string, flags: 'r' | 'wx'): Promise<OpenFile>;
  /** A second name for a file; EEXIST if the name is taken. */
  link(from: string, to: string): Promise<void>;
  /** Another name for a file, in one step, in place of the file that may have it. */
  rename(from: string, to: string): Promise<void>;
  unlink(path: string): Promise<void>;
  makeFolder(path: string): Promise<void>;
  /** Until the bytes of a file are on the disk, whoever wrote them: fsync. */
  syncFile(path: string): Promise<void>;
  /** Until the names in a folder are on the disk: fsync. */
  syncFolder(path: string): Promise<void>;
  listFolder(path: string): Promise<readonly { readonly name: string; readonly isFolder: boolean }[]>;
  /** When a file was changed, in milliseconds since 1970. */
  changedAt(path: string): Promise<number>;
}

/** Node's reads and writes are limited to 2 GiB; smaller pieces cost nothing. */
const PIECE = 64 * 2 ** 20;

/** A pipe that somebody put there would be waited for, else: forever. Windows has no such flag, and no such pipes. */
const READ_AT_ONCE = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** File systems that cannot sync a folder say one of these; nothing stronger is to be had there. */
const NO_FOLDER_SYNC = new Set(['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

/** Windows neither opens folders, whose names its journal keeps, nor syncs a file that is open for reading only. */
const windows: boolean = process.platform === 'win32';

/** The operations of the machine's own file system. */
export const nodeFileOperations: FileOperations = {
  async open(path, flags) {
    const handle = await open(path, flags === 'r' ? READ_AT_ONCE : flags, 0o644);
    return {
      async write(bytes, offset) {
        return (await handle.write(bytes, offset, Math.min(PIECE, bytes.length - offset))).bytesWritten;
      },
      async read(into, offset) {
        return (await handle.read(into, offset, Math.min(PIECE, into.length - offset), offset)).bytesRead;
      },
      async size() {
        const found = await handle.stat();
        if (found.isFile()) return found.size;
        const code = found.isDirectory() ? 'EISDIR' : 'ENXIO';
        throw Object.assign(new Error(`${code}: not a file, ${path}`), { code });
      },
      sync: () => handle.sync(),
      close: () => handle.close(),
    };
  },
  link,
  rename,
  unlink,
  async makeFolder(path) {
    await mkdir(path);
  },
  async syncFile(path) {
    const handle = await open(path, windows ? 'r+' : 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
  async syncFolder(path) {
    if (windows) return;
    const handle = await open(path, 'r');
    try {
      await handle.sync();
    } catch (error) {
      if (!NO_FOLDER_SYNC.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
    } finally {
      await handle.close();
    }
  },
  async listFolder(path) {
    const entries = await readdir(path, { withFileTypes: true });
    return entries.map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }));
  },
  async changedAt(path) {
    return (await stat(path)).mtimeMs;
  },
};
