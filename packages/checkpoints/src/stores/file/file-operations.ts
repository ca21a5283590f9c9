import * as fs from 'node:fs';
import {
  closeSync,
  constants,
  fstatSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { promisify } from 'node:util';
import { writeDirectly } from './write-directly.ts';

const [write, read, fsync, close] = [promisify(fs.write), promisify(fs.read), promisify(fs.fsync), promisify(fs.close)];

/** A file that is open. */
export interface OpenFile {
  /** Writes some of the bytes from an offset on to the same place of the file, its end. How many. */
  write(bytes: Uint8Array, offset: number): Promise<number>;
  /** Fills some of the bytes, from the first on, with those of the file from a place on. How many; 0 at its end. */
  read(into: Uint8Array, place: number): Promise<number>;
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

/** Bytes that are written sooner than another thread begins to: a page of memory. */
const FEW = 4096;

/** A pipe that somebody put there would be waited for, else: forever. Windows has no such flag, and no such pipes. */
const READ_AT_ONCE = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** File systems that cannot sync a folder say one of these; nothing stronger is to be had there. */
const NO_FOLDER_SYNC = new Set(['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

/** Windows neither opens folders, whose names its journal keeps, nor syncs a file that is open for reading only. */
const windows: boolean = process.platform === 'win32';

/**
 * The operations of the machine's own file system.
 *
 * What moves bytes or waits for a disk runs on Node's other threads. The rest takes microseconds, and to hand it to a thread and hear of its end
 * takes ten times as long, thirty times in a save: that runs here.
 */
export const nodeFileOperations: FileOperations = {
  async open(path, flags) {
    const file = openSync(path, flags === 'r' ? READ_AT_ONCE : flags, 0o644);
    let dirty = false;
    return {
      async write(bytes, offset) {
        dirty = true;
        const length = Math.min(PIECE, bytes.length - offset);
        if (length <= FEW) return writeSync(file, bytes, offset, length, offset);
        const written = await writeDirectly(path, bytes, offset, length);
        return written === 0 ? (await write(file, bytes, offset, length, offset)).bytesWritten : written;
      },
      async read(into, place) {
        return (await read(file, into, 0, Math.min(PIECE, into.length), place)).bytesRead;
      },
      async size() {
        const found = fstatSync(file);
        if (found.isFile()) return found.size;
        const code = found.isDirectory() ? 'EISDIR' : 'ENXIO';
        throw Object.assign(new Error(`${code}: not a file, ${path}`), { code });
      },
      async sync() {
        await fsync(file);
        dirty = false;
      },
      async close() {
        // What was written may be on its way to a server still.
        if (dirty) await close(file);
        else closeSync(file);
      },
    };
  },
  async link(from, to) {
    linkSync(from, to);
  },
  async rename(from, to) {
    renameSync(from, to);
  },
  async unlink(path) {
    unlinkSync(path);
  },
  async makeFolder(path) {
    mkdirSync(path);
  },
  syncFile: (path) => syncPath(path, windows ? 'r+' : 'r'),
  async syncFolder(path) {
    if (windows) return;
    try {
      await syncPath(path, 'r');
    } catch (error) {
      if (!NO_FOLDER_SYNC.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
    }
  },
  async listFolder(path) {
    const entries = readdirSync(path, { withFileTypes: true });
    return entries.map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }));
  },
  async changedAt(path) {
    return statSync(path).mtimeMs;
  },
};

async function syncPath(path: string, flags: 'r' | 'r+'): Promise<void> {
  const file = openSync(path, flags);
  try {
    await fsync(file);
  } finally {
    closeSync(file);
  }
}
