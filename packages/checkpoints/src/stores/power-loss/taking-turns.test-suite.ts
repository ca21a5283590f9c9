import type { Random } from '@seqgraft/core';
import type { FileOperations, OpenFile } from '../file/file-operations.ts';

/**
 * Lets several writers make one call at a time, in an order that depends on nothing but a seed: a call waits until all who still run want
 * to make one, and then the dice decide.
 */
export class TakingTurns {
  readonly #random: Random;
  /** The calls that each wants to make, in order: it may wait for several at a time. */
  readonly #waiting: Map<string, (() => void)[]> = new Map();
  #running: number;

  constructor(random: Random, writers: number) {
    this.#random = random;
    this.#running = writers;
  }

  /** To be awaited before a call. */
  async turn(writer: string): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#waiting.set(writer, [...(this.#waiting.get(writer) ?? []), resolve]);
      this.#letOneGo();
    });
  }

  /** A writer makes no more calls. */
  end(): void {
    this.#running -= 1;
    this.#letOneGo();
  }

  #letOneGo(): void {
    if (this.#running === 0 || this.#waiting.size < this.#running) return;
    const writers = [...this.#waiting.keys()].sort();
    const writer = writers[this.#random.integer(writers.length)] as string;
    const [go, ...later] = this.#waiting.get(writer) ?? [];
    if (later.length > 0) this.#waiting.set(writer, later);
    else this.#waiting.delete(writer);
    go?.();
    // What it did may have been the last of its kind: nobody would ask again.
    if (later.length > 0) setImmediate(() => this.#letOneGo());
  }
}

/** The same operations, each of which waits for something first. */
export function waitingFiles(
  files: FileOperations,
  wait: (operation: string, path: string) => Promise<void>,
): FileOperations {
  const waitingFile = (file: OpenFile, path: string): OpenFile => ({
    write: (bytes, offset) => wait('write', path).then(() => file.write(bytes, offset)),
    read: (into, place) => wait('read', path).then(() => file.read(into, place)),
    size: () => wait('size', path).then(() => file.size()),
    sync: () => wait('sync', path).then(() => file.sync()),
    close: () => wait('close', path).then(() => file.close()),
  });
  return {
    open: (path, flags) => wait('open', path).then(async () => waitingFile(await files.open(path, flags), path)),
    link: (from, to) => wait('link', to).then(() => files.link(from, to)),
    rename: (from, to) => wait('rename', to).then(() => files.rename(from, to)),
    unlink: (path) => wait('unlink', path).then(() => files.unlink(path)),
    makeFolder: (path) => wait('makeFolder', path).then(() => files.makeFolder(path)),
    syncFile: (path) => wait('syncFile', path).then(() => files.syncFile(path)),
    syncFolder: (path) => wait('syncFolder', path).then(() => files.syncFolder(path)),
    listFolder: (path) => wait('listFolder', path).then(() => files.listFolder(path)),
    changedAt: (path) => wait('changedAt', path).then(() => files.changedAt(path)),
  };
}
