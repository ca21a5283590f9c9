import { StoreIoError } from '../store-errors.ts';
import type { FileOperations, OpenFile } from './file-operations.ts';

export interface NewFileOptions {
  readonly bytes: Uint8Array;
  /** Whether the bytes must be on the disk before the file counts as written. Its name is the caller's to sync. */
  readonly durable: boolean;
  /** The store, for messages. */
  readonly location: string;
}

/** Writes a file that is not there yet, whole; EEXIST if it is. One whose writing failed may be left. */
export async function writeNewFile(
  files: FileOperations,
  path: string,
  { bytes, durable, location }: NewFileOptions,
): Promise<void> {
  const short = (): Error => new StoreIoError({ location, path, operation: 'write', errno: 'EIO' });
  const file = await files.open(path, 'wx');
  try {
    let written = 0;
    while (written < bytes.length) {
      const more = await file.write(bytes, written);
      // A disk that takes nothing and says nothing must not hold us for ever.
      if (more === 0) throw short();
      written += more;
    }
    if (durable) await finish(file, bytes.length, short);
  } catch (error) {
    await file.close().catch(() => undefined);
    throw error;
  }
  await file.close();
}

async function finish(file: OpenFile, length: number, short: () => Error): Promise<void> {
  // EIO here is final: the system may forget that the bytes are not on the disk, so a second sync would lie.
  await file.sync();
  if ((await file.size()) !== length) throw short();
}
