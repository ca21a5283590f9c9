import { fsync as fsyncCallback } from 'node:fs';
import { access, constants, open, realpath, rename, stat, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { defineError, type ErrorClass } from '@seqgraft/core';
import { UsageError } from '../usage-error.ts';

const fsync = promisify(fsyncCallback);

const OutputFolderMissing: ErrorClass<{ file: string; folder: string }> = defineError(
  'E_OUTPUT_FOLDER',
  'not-found',
  ({ file, folder }) => ({
    message: `"${file}" cannot be written: there is no folder "${folder}".`,
    remedy: 'Make the folder, or give another path.',
  }),
);

const OutputRefused: ErrorClass<{ file: string; errno: string }> = defineError(
  'E_OUTPUT',
  'resource',
  ({ file, errno }) => ({
    message: `"${file}" could not be written (${errno}); what was there before is still there.`,
    remedy: errno === 'ENOSPC' ? 'Make room, or give a path on another disk.' : 'Give a path that you may write to.',
  }),
);

/**
 * Demands, before long work, that a file can be written afterwards and is none of the files that are read.
 *
 * @throws E_OUTPUT_FOLDER, E_OUTPUT, E_USAGE
 */
export async function requireOutput(file: string, inputs: readonly string[]): Promise<void> {
  const folder = dirname(file);
  if (!(await stat(folder).catch(() => null))?.isDirectory()) throw new OutputFolderMissing({ file, folder });
  await access(folder, constants.W_OK).catch((cause: NodeJS.ErrnoException) => {
    throw new OutputRefused({ file, errno: cause.code ?? String(cause) }, { cause });
  });
  if ((await stat(file).catch(() => null))?.isDirectory()) {
    throw new UsageError({ problem: `"${file}" is a folder.`, remedy: 'Give the path of a file.' });
  }
  const place = await realpath(file).catch(() => null);
  for (const input of inputs) {
    if (place !== null && place === (await realpath(input).catch(() => null))) {
      throw new UsageError({
        problem: `"${file}" is the data that is read.`,
        remedy: 'Give another path for the output.',
      });
    }
  }
}

/** Writes a file whole or not at all: beside its place first, then by renaming. @throws E_OUTPUT */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(content);
      // Not its own `sync`, which the files of yarn's Plug'n'Play do not have.
      await fsync(handle.fd);
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (cause) {
    await unlink(temporary).catch(() => {});
    throw new OutputRefused({ file, errno: (cause as NodeJS.ErrnoException).code ?? String(cause) }, { cause });
  }
}
