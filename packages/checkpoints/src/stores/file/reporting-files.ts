import { fileError } from './file-error.ts';
import type { FileOperations, OpenFile } from './file-operations.ts';

/** The same operations, whose failures are the errors of seqgraft: they say what was tried, where, in which store. */
export function reportingFiles(files: FileOperations, location: string): FileOperations {
  type Attempt = <Result>(operation: string, path: string, result: Promise<Result>) => Promise<Result>;
  const report =
    (writing: boolean): Attempt =>
    (operation, path, result) =>
      result.catch((error: unknown) => {
        throw fileError(error, { location, path, operation, writing });
      });
  const reading = report(false);
  const writing = report(true);

  const reportingFile = (file: OpenFile, path: string): OpenFile => ({
    write: (bytes, offset) => writing('write', path, file.write(bytes, offset)),
    read: (into, place) => reading('read', path, file.read(into, place)),
    size: () => reading('size', path, file.size()),
    sync: () => writing('sync', path, file.sync()),
    close: () => writing('close', path, file.close()),
  });

  return {
    async open(path, flags) {
      const attempt = flags === 'r' ? reading : writing;
      return reportingFile(await attempt('open', path, files.open(path, flags)), path);
    },
    link: (from, to) => writing('link', to, files.link(from, to)),
    rename: (from, to) => writing('rename', to, files.rename(from, to)),
    unlink: (path) => writing('remove', path, files.unlink(path)),
    makeFolder: (path) => writing('make folder', path, files.makeFolder(path)),
    syncFile: (path) => writing('sync', path, files.syncFile(path)),
    syncFolder: (path) => writing('sync', path, files.syncFolder(path)),
    listFolder: (path) => reading('list', path, files.listFolder(path)),
    changedAt: (path) => reading('look at', path, files.changedAt(path)),
  };
}
