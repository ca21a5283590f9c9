import { join } from 'node:path';
import type { DurableFolders } from './durable-folders.ts';
import { errnoOf } from './file-error.ts';
import type { FileOperations } from './file-operations.ts';
import { writeNewFile } from './new-file.ts';
import { temporaryName } from './temporary-files.ts';

/** A file under `tmp/` that is whole and on the disk. */
export interface TemporaryFile {
  readonly path: string;
  /** Never rejects: one that cannot be removed is swept later. */
  remove(): Promise<void>;
}

export interface TemporaryFileOptions {
  readonly bytes: Uint8Array;
  /** The store. */
  readonly location: string;
  readonly folders: DurableFolders;
}

/** Writes a file under a name that nobody else has; leaves none behind when it fails. */
export async function writeTemporaryFile(
  files: FileOperations,
  { bytes, location, folders }: TemporaryFileOptions,
): Promise<TemporaryFile> {
  const folder = join(location, 'tmp');
  await folders.make(folder);
  const path = join(folder, temporaryName());
  const remove = (): Promise<void> => files.unlink(path).catch(() => undefined);
  try {
    await writeNewFile(files, path, { bytes, durable: true, location });
  } catch (error) {
    // One that was there is another's.
    if (errnoOf(error) !== 'EEXIST') await remove();
    throw error;
  }
  return { path, remove };
}
