import { type FileOperations, nodeFileOperations, type OpenFile } from './file-operations.ts';

/** One call to the file system. */
export interface FileCall {
  readonly operation: string;
  readonly path: string;
  /** Second path of link and rename. */
  readonly target: string | undefined;
}

/** Decides, before each call, whether it fails: by throwing. For `write` it may give the number of bytes to take. */
export type Fault = (call: FileCall, index: number) => number | undefined | Promise<number | undefined>;

export function errno(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: injected`), { code });
}

/** The machine's file system with faults, and a list of the calls that were made. */
export function faultyFiles(fault: Fault = () => undefined): { files: FileOperations; calls: FileCall[] } {
  const calls: FileCall[] = [];
  const before = async (operation: string, path: string, target?: string): Promise<number | undefined> => {
    calls.push({ operation, path, target });
    return fault({ operation, path, target }, calls.length - 1);
  };
  const real = nodeFileOperations;
  const wrapFile = (file: OpenFile, path: string): OpenFile => ({
    async write(bytes, offset) {
      const most = await before('write', path);
      if (most === undefined) return file.write(bytes, offset);
      return most === 0 ? 0 : file.write(bytes.subarray(0, offset + most), offset);
    },
    read: (into, place) => before('read', path).then(() => file.read(into, place)),
    size: () => before('size', path).then(() => file.size()),
    sync: () => before('sync', path).then(() => file.sync()),
    // A close that fails closes all the same.
    close: () =>
      before('close', path)
        .finally(() => file.close())
        .then(() => undefined),
  });
  const files: FileOperations = {
    open: (path, flags) => before(`open ${flags}`, path).then(async () => wrapFile(await real.open(path, flags), path)),
    link: (from, to) => before('link', from, to).then(() => real.link(from, to)),
    rename: (from, to) => before('rename', from, to).then(() => real.rename(from, to)),
    unlink: (path) => before('unlink', path).then(() => real.unlink(path)),
    makeFolder: (path) => before('makeFolder', path).then(() => real.makeFolder(path)),
    syncFile: (path) => before('syncFile', path).then(() => real.syncFile(path)),
    syncFolder: (path) => before('syncFolder', path).then(() => real.syncFolder(path)),
    listFolder: (path) => before('listFolder', path).then(() => real.listFolder(path)),
    changedAt: (path) => before('changedAt', path).then(() => real.changedAt(path)),
  };
  return { files, calls };
}
