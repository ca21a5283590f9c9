import { dirname } from 'node:path';
import { errno } from '../file/faulty-files.test-suite.ts';
import type { FileOperations, OpenFile } from '../file/file-operations.ts';

/** A file: what processes see, and what is on the disk for certain. Neither array is ever changed, only replaced. */
export interface SimulatedFile {
  readonly kind: 'file';
  cached: Uint8Array;
  durable: Uint8Array;
  /** A sync has failed: the system has forgotten that `cached` is not on the disk, and later syncs do nothing. */
  forgotten: boolean;
  changedAt: number;
}

/** A folder: the names that processes see, those on the disk for certain, and the changes between, in order. */
export interface SimulatedFolder {
  readonly kind: 'folder';
  cached: Map<string, SimulatedNode>;
  durable: Map<string, SimulatedNode>;
  pending: NameChange[];
}

export type SimulatedNode = SimulatedFile | SimulatedFolder;

/** A name now means another node; null: it is gone. */
export interface NameChange {
  readonly name: string;
  readonly node: SimulatedNode | null;
}

export function newFolder(): SimulatedFolder {
  return { kind: 'folder', cached: new Map(), durable: new Map(), pending: [] };
}

/**
 * A file system in memory that knows what of it is on the disk. It promises what POSIX does, and nothing of what ext4,
 * XFS or btrfs do beyond that:
 *
 * - Bytes that were written are volatile until that file's fsync (by whatever name or handle).
 * - A name that was made, replaced or removed is volatile until the fsync of the folder it is in. An fsync of the file does not keep
 *   its name, and an fsync of a folder keeps neither the folder's own name nor the bytes of its files.
 * - All that is volatile may be lost or kept on its own, in any order: see `crashStates` of crash-states.test-suite.ts.
 * - A single change of one name is atomic: with `rename` over another file, the name means the old file or the new one. A rename from one folder
 *   to another is two changes, of which each may be lost.
 * - When an fsync fails, the bytes count as clean: later ones succeed and do nothing, as Linux does.
 */
export class SimulatedDisk implements FileOperations {
  readonly root: SimulatedFolder;
  /** Called before each call that may change something, with the state before it. */
  before: (call: string, path: string) => void | Promise<void> = () => undefined;

  constructor(root: SimulatedFolder = newFolder()) {
    this.root = root;
  }

  async open(path: string, flags: 'r' | 'wx'): Promise<OpenFile> {
    if (flags === 'r') return this.#handle(this.fileAt(path), path);
    await this.before('open', path);
    const folder = this.#folderAt(dirname(path));
    const name = nameOf(path);
    if (folder.cached.has(name)) throw errno('EEXIST');
    const empty = new Uint8Array();
    const file: SimulatedFile = {
      kind: 'file',
      cached: empty,
      durable: empty,
      forgotten: false,
      changedAt: Date.now(),
    };
    change(folder, name, file);
    return this.#handle(file, path);
  }

  #handle(file: SimulatedFile, path: string): OpenFile {
    return {
      write: async (bytes, offset) => {
        await this.before('write', path);
        const more = bytes.subarray(offset);
        const grown = new Uint8Array(file.cached.length + more.length);
        grown.set(file.cached);
        grown.set(more, file.cached.length);
        file.cached = grown;
        return more.length;
      },
      read: async (into, place) => {
        const piece = file.cached.subarray(place, place + into.length);
        into.set(piece);
        return piece.length;
      },
      size: async () => file.cached.length,
      sync: async () => {
        await this.before('sync', path);
        if (!file.forgotten) file.durable = file.cached;
      },
      close: async () => undefined,
    };
  }

  async link(from: string, to: string): Promise<void> {
    await this.before('link', to);
    const file = this.fileAt(from);
    const folder = this.#folderAt(dirname(to));
    if (folder.cached.has(nameOf(to))) throw errno('EEXIST');
    change(folder, nameOf(to), file);
  }

  async rename(from: string, to: string): Promise<void> {
    await this.before('rename', to);
    const file = this.fileAt(from);
    change(this.#folderAt(dirname(to)), nameOf(to), file);
    change(this.#folderAt(dirname(from)), nameOf(from), null);
  }

  async unlink(path: string): Promise<void> {
    await this.before('unlink', path);
    this.fileAt(path);
    change(this.#folderAt(dirname(path)), nameOf(path), null);
  }

  async makeFolder(path: string): Promise<void> {
    await this.before('makeFolder', path);
    const folder = this.#folderAt(dirname(path));
    if (folder.cached.has(nameOf(path))) throw errno('EEXIST');
    change(folder, nameOf(path), newFolder());
  }

  async syncFile(path: string): Promise<void> {
    await this.before('syncFile', path);
    const file = this.fileAt(path);
    if (!file.forgotten) file.durable = file.cached;
  }

  async syncFolder(path: string): Promise<void> {
    await this.before('syncFolder', path);
    const folder = this.#folderAt(path);
    folder.durable = new Map(folder.cached);
    folder.pending = [];
  }

  async listFolder(path: string): Promise<readonly { readonly name: string; readonly isFolder: boolean }[]> {
    return [...this.#folderAt(path).cached].map(([name, node]) => ({ name, isFolder: node.kind === 'folder' }));
  }

  async changedAt(path: string): Promise<number> {
    return this.fileAt(path).changedAt;
  }

  /** @throws ENOENT, ENOTDIR, EISDIR */
  fileAt(path: string): SimulatedFile {
    const node = this.#folderAt(dirname(path)).cached.get(nameOf(path));
    if (node === undefined) throw errno('ENOENT');
    if (node.kind === 'folder') throw errno('EISDIR');
    return node;
  }

  /** Undefined: there is none. */
  folderAt(path: string): SimulatedFolder | undefined {
    try {
      return this.#folderAt(path);
    } catch {
      return undefined;
    }
  }

  #folderAt(path: string): SimulatedFolder {
    let node: SimulatedNode | undefined = this.root;
    for (const name of path.split('/').filter((part) => part !== '')) {
      if (node.kind === 'file') throw errno('ENOTDIR');
      node = node.cached.get(name);
      if (node === undefined) throw errno('ENOENT');
    }
    if (node.kind === 'file') throw errno('ENOTDIR');
    return node;
  }

  /** A disk of its own in the same state. */
  clone(): SimulatedDisk {
    const copies = new Map<SimulatedNode, SimulatedNode>();
    const names = (map: ReadonlyMap<string, SimulatedNode>): Map<string, SimulatedNode> =>
      new Map([...map].map(([name, node]) => [name, copy(node)]));
    const copy = <Node extends SimulatedNode>(node: Node): Node => {
      const known = copies.get(node);
      if (known !== undefined) return known as Node;
      if (node.kind === 'file') {
        copies.set(node, { ...node });
        return copies.get(node) as Node;
      }
      const folder = newFolder();
      copies.set(node, folder);
      folder.cached = names(node.cached);
      folder.durable = names(node.durable);
      folder.pending = node.pending.map(({ name, node }) => ({ name, node: node === null ? null : copy(node) }));
      return folder as Node;
    };
    return new SimulatedDisk(copy(this.root));
  }
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function change(folder: SimulatedFolder, name: string, node: SimulatedNode | null): void {
  folder.pending.push({ name, node });
  if (node === null) folder.cached.delete(name);
  else folder.cached.set(name, node);
}
