import { errno } from '../file/faulty-files.test-suite.ts';
import type { FileOperations, OpenFile } from '../file/file-operations.ts';
import type { SimulatedDisk } from './simulated-disk.test-suite.ts';

/** What a disk may do to those who use it. */
export type World = (files: FileOperations, disk: SimulatedDisk) => FileOperations;

/** Does as it is told. */
export const obedient: World = (files) => files;

const withNewFiles = (files: FileOperations, change: (file: OpenFile, path: string) => OpenFile): FileOperations => ({
  ...files,
  open: async (path, flags) => {
    const file = await files.open(path, flags);
    return flags === 'wx' ? change(file, path) : file;
  },
});

/** Takes 100 bytes at a time. */
export const shortWrites: World = (files) =>
  withNewFiles(files, (file) => ({
    ...file,
    write: (bytes, offset) => file.write(bytes.subarray(0, offset + 100), offset),
  }));

/** Takes ten bytes fewer than it says. */
export const lyingDisk: World = (files) =>
  withNewFiles(files, (file) => ({
    ...file,
    write: (bytes, offset) => file.write(bytes.subarray(0, -10), offset).then(() => bytes.length - offset),
  }));

/** The first sync of each new file fails, and the system forgets that its bytes are not on the disk. */
export const syncsThatFail: World = (files, disk) =>
  withNewFiles(files, (file, path) => {
    let failed = false;
    return {
      ...file,
      sync: async () => {
        if (failed) return file.sync();
        failed = true;
        disk.fileAt(path).forgotten = true;
        throw errno('EIO');
      },
    };
  });

/** The names that should be nobody else's are everybody's: what is random in them is 1, 2, 3 … for each writer. */
export const collidingNames: World = (files) => {
  const numbers = new Map<string, number>();
  const place = (path: string): string =>
    path.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, (random) => {
      const number = numbers.get(random) ?? numbers.size + 1;
      numbers.set(random, number);
      return `00000000-0000-0000-0000-${String(number).padStart(12, '0')}`;
    });
  return {
    ...files,
    open: (path, flags) => files.open(place(path), flags),
    link: (from, to) => files.link(place(from), to),
    rename: (from, to) => files.rename(place(from), to),
    unlink: (path) => files.unlink(place(path)),
    changedAt: (path) => files.changedAt(place(path)),
  };
};
