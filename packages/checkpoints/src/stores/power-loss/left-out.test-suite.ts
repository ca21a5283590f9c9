import { dirname } from 'node:path';
import type { FileOperations, OpenFile } from '../file/file-operations.ts';
import type { Store } from '../store.ts';
import { plainStore } from './plain-store.test-suite.ts';
import { STORE } from './publishing-histories.test-suite.ts';
import { waitingFiles } from './taking-turns.test-suite.ts';

/** An object whose members can be spread. */
export function plainFiles(files: FileOperations): FileOperations {
  return waitingFiles(files, async () => undefined);
}

export const nothing = async (): Promise<void> => undefined;

/** Does not sync folders that a pattern matches; it sees paths from the store on, `/` for the store, `..` for the folder above. */
export const withoutFolderSync =
  (pattern: RegExp) =>
  (files: FileOperations): FileOperations => ({
    ...files,
    syncFolder: (path) => (pattern.test(placeOf(path)) ? nothing() : files.syncFolder(path)),
  });

function placeOf(path: string): string {
  if (path === STORE) return '/';
  if (path === dirname(STORE)) return '..';
  return path.startsWith(STORE) ? path.slice(STORE.length) : '../..';
}

/** Lets a file's handle be another. */
export function withHandle(
  files: FileOperations,
  change: (file: OpenFile, path: string) => OpenFile | Promise<OpenFile>,
): FileOperations {
  return {
    ...files,
    open: async (path, flags) => {
      const file = await files.open(path, flags);
      return flags === 'wx' ? change(file, path) : file;
    },
  };
}

/** Does not sync new files whose content begins so: JSON names its kind, and blobs are no JSON. */
export const withoutSyncOf =
  (isOne: (text: string) => boolean) =>
  (files: FileOperations): FileOperations =>
    withHandle(files, (file) => {
      let text = '';
      return {
        ...file,
        write: (bytes, offset) => {
          text += new TextDecoder().decode(bytes.subarray(offset));
          return file.write(bytes, offset);
        },
        sync: () => (isOne(text) ? nothing() : file.sync()),
      };
    });

/** Does not sync the folder of a blob that was found there, or those above it. */
export const withoutSyncsOfFound =
  (above: boolean) =>
  (files: FileOperations): FileOperations => {
    const found = new Set<string>();
    return {
      ...files,
      syncFile: async (path) => {
        await files.syncFile(path);
        if (placeOf(path).startsWith('/blobs/')) found.add(dirname(path));
      },
      syncFolder: (path) => {
        const isAbove = [...found].some(
          (folder) => folder.startsWith(`${path}/`) && placeOf(path).startsWith('/blobs'),
        );
        return (above ? isAbove : found.has(path)) ? nothing() : files.syncFolder(path);
      },
    };
  };

/** Removes an entry's name, and does not see to it that it stays removed. */
export function withoutSyncOfDropped(files: FileOperations): FileOperations {
  let dropped = '';
  return {
    ...files,
    unlink: async (path) => {
      await files.unlink(path);
      dropped = placeOf(path).startsWith('/refs/') ? dirname(path) : '';
    },
    syncFolder: (path) => (path === dropped ? nothing() : files.syncFolder(path)),
  };
}

/** Gives a file its name when it is made, not when it is whole. */
export function writtenInPlace(files: FileOperations): FileOperations {
  const pieces = new Map<string, Uint8Array[]>();
  return {
    ...files,
    open: async (path, flags) => {
      if (flags === 'r') return files.open(path, flags);
      const written: Uint8Array[] = [];
      pieces.set(path, written);
      return {
        write: async (bytes, offset) => {
          written.push(bytes.slice(offset));
          return bytes.length - offset;
        },
        read: async () => 0,
        size: async () => written.reduce((sum, { length }) => sum + length, 0),
        sync: nothing,
        close: nothing,
      };
    },
    link: async (from, to) => {
      const file = await files.open(to, 'wx');
      for (const piece of pieces.get(from) ?? []) await file.write(piece, 0);
      await file.sync();
    },
    unlink: (path) => (pieces.has(path) ? nothing() : files.unlink(path)),
  };
}

export const isManifest = (bytes: Uint8Array): boolean => new TextDecoder().decode(bytes.subarray(0, 1)) === '{';

/** Puts blobs for which `isLate` holds only after the first thing for which it does not. */
export const withLate =
  (isLate: (key: string, bytes: Uint8Array) => boolean) =>
  (store: Store): Store => {
    const late: (() => Promise<unknown>)[] = [];
    return {
      ...plainStore(store),
      putIfAbsent: async (key, bytes, options) => {
        if (key === 'store.json') return store.putIfAbsent(key, bytes, options);
        if (isLate(key, bytes)) {
          late.push(() => store.putIfAbsent(key, bytes, options));
          return true;
        }
        const put = await store.putIfAbsent(key, bytes, options);
        for (const action of late.splice(0)) await action();
        return put;
      },
    };
  };

/** Says so before it is so. */
export function acknowledgedEarly(store: Store): Store {
  return {
    ...plainStore(store),
    putIfAbsent: async (key, bytes, options) => {
      const put = store.putIfAbsent(key, bytes, options);
      if (!key.startsWith('refs/')) return put;
      put.catch(() => undefined);
      return true;
    },
  };
}
