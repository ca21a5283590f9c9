import { close, open, read, readdirSync, rmSync, write } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Spool, SpoolRead, SpoolStore } from './spool.ts';
import { DiskFull, SpoolFailed } from './spool-errors.ts';

export interface FileSpoolsOptions {
  /** Default: the folder of the system for temporary files. Some systems keep that one in memory. */
  readonly folder?: string;
}

/**
 * Temporary files on a disk. Their names are removed as soon as they are open, so that nothing is left behind however the process ends;
 * where a system refuses that (Windows), they go when they are closed, when the process exits, or when a later process opens another one.
 */
export function fileSpools({ folder = tmpdir() }: FileSpoolsOptions = {}): SpoolStore {
  return { open: () => openSpool(folder) };
}

const prefix = 'seqgraft-spool-';
/** Folders of files that are open and could not be unlinked. */
const visible = new Set<string>();
let watchesExit = false;

async function openSpool(folder: string): Promise<Spool> {
  try {
    removeOrphans(folder);
    const own = await mkdtemp(join(folder, `${prefix}${process.pid}-`));
    const path = join(own, 'rows');
    const descriptor = await new Promise<number>((resolve, reject) => {
      open(path, 'wx+', 0o600, (error, opened) => (error === null ? resolve(opened) : reject(error)));
    }).catch((error: unknown) => {
      rmSync(own, { recursive: true, force: true });
      throw error;
    });
    if (!removed(own)) keepForExit(own);
    return new FileSpool(descriptor, folder, own);
  } catch (error) {
    throw new SpoolFailed({ place: `"${folder}"`, cause: causeOf(error) }, { cause: error });
  }
}

function removed(own: string): boolean {
  try {
    rmSync(own, { recursive: true, force: true });
    visible.delete(own);
    return true;
  } catch {
    return false;
  }
}

function keepForExit(own: string): void {
  visible.add(own);
  if (watchesExit) return;
  watchesExit = true;
  process.once('exit', () => {
    for (const folder of visible) removed(folder);
  });
}

/** What a process left that was ended before it could remove its files. */
function removeOrphans(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(prefix)) continue;
    const id = Number.parseInt(name.slice(prefix.length), 10);
    if (id !== process.pid && !isRunning(id)) removed(join(folder, name));
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'; // it runs and belongs to somebody else
  }
}

function causeOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'there is no such folder';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'permission denied';
  return message;
}

/**
 * Reads and writes through the thread pool by callbacks: a promise for each read of a batch would cost the thread that trains twice as much.
 */
class FileSpool implements Spool {
  readonly #descriptor: number;
  readonly #folder: string;
  readonly #own: string;
  #inFlight = 0;
  #idle: (() => void) | null = null;
  #closing: Promise<void> | null = null;

  constructor(descriptor: number, folder: string, own: string) {
    this.#descriptor = descriptor;
    this.#folder = folder;
    this.#own = own;
  }

  async write(bytes: Uint8Array, position: number): Promise<void> {
    let done = 0;
    while (done < bytes.length) {
      done += await this.#track<number>((resolve, reject) => {
        write(this.#descriptor, bytes, done, bytes.length - done, position + done, (error, written) =>
          error === null ? resolve(written) : reject(this.#writeError(error, position + done)),
        );
      });
    }
  }

  #writeError(error: NodeJS.ErrnoException, bytes: number): Error {
    const place = `"${this.#folder}"`;
    return error.code === 'ENOSPC' || error.code === 'EDQUOT' || error.code === 'EFBIG'
      ? new DiskFull({ place, bytes }, { cause: error })
      : new SpoolFailed({ place, cause: error.message }, { cause: error });
  }

  read(ranges: readonly SpoolRead[]): Promise<void> {
    if (ranges.length === 0) return Promise.resolve();
    return this.#track<void>((resolve, reject) => {
      let left = ranges.length;
      let failure: Error | null = null;
      const finish = (error: Error | null): void => {
        failure ??= error;
        left -= 1;
        if (left > 0) return;
        if (failure === null) resolve();
        else reject(new SpoolFailed({ place: `"${this.#folder}"`, cause: failure.message }, { cause: failure }));
      };
      for (const { into, position } of ranges) this.#fill(into, position, finish);
    });
  }

  #fill(into: Uint8Array, position: number, finish: (error: Error | null) => void): void {
    read(this.#descriptor, into, 0, into.length, position, (error, count) => {
      if (error !== null) finish(error);
      else if (count === into.length) finish(null);
      else if (count === 0) finish(new Error(`it ends before byte ${position + into.length}`));
      else this.#fill(into.subarray(count), position + count, finish);
    });
  }

  #track<T>(start: (resolve: (value: T) => void, reject: (error: Error) => void) => void): Promise<T> {
    this.#inFlight += 1;
    return new Promise<T>(start).finally(() => {
      this.#inFlight -= 1;
      if (this.#inFlight === 0) this.#idle?.();
    });
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    // A descriptor that is closed may be given to another file while reads of it are on their way.
    if (this.#inFlight > 0) await new Promise<void>((resolve) => (this.#idle = resolve));
    await new Promise<void>((resolve) => close(this.#descriptor, () => resolve()));
    if (visible.has(this.#own)) removed(this.#own);
  }
}
