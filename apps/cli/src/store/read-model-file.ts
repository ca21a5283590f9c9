import { open, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type ForeignModel, readForeignModel } from '@seqgraft/checkpoints/foreign';
import { defineError, type ErrorClass, sha256 } from '@seqgraft/core';

/** The file of a model cannot be read. */
const ModelFileError: ErrorClass<{ file: string; errno: string }> = defineError(
  'E_MODEL_FILE',
  'not-found',
  ({ file, errno }) => ({
    message: `The model "${file}" cannot be read (${errno}).`,
    remedy:
      errno === 'EISDIR'
        ? 'Give the file itself, such as its model.json.'
        : 'Look at the path; it is taken from the folder that the command runs in.',
  }),
);

/** All of a file. @throws E_MODEL_FILE */
export async function readWholeFile(file: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(file).catch((cause) => refuse(file, cause)));
}

/** The model of a file that was read, and what file it was. @throws E_MODEL_FILE and what readForeignModel throws */
export async function readModelFile(
  file: string,
  bytes: Uint8Array,
): Promise<{ readonly foreign: ForeignModel; readonly digest: string }> {
  const folder = dirname(file);
  const sibling = (path: string, limit: number): Promise<Uint8Array> => readAtMost(join(folder, path), limit + 1);
  const foreign = await readForeignModel({ name: file, bytes, sibling });
  return { foreign, digest: await sha256(bytes) };
}

/** The beginning of a file. */
async function readAtMost(file: string, most: number): Promise<Uint8Array> {
  const handle = await open(file).catch((cause) => refuse(file, cause));
  try {
    const { size } = await handle.stat();
    const bytes = new Uint8Array(Math.min(size, most));
    let length = 0;
    while (length < bytes.length) {
      const { bytesRead } = await handle.read(bytes, length, bytes.length - length, length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return bytes.subarray(0, length);
  } catch (cause) {
    return refuse(file, cause);
  } finally {
    await handle.close();
  }
}

function refuse(file: string, cause: unknown): never {
  throw new ModelFileError({ file, errno: (cause as NodeJS.ErrnoException).code ?? String(cause) }, { cause });
}
