import { closeSync, constants, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { newMemory } from '../../memory/page-memory.ts';
import { nodeFileOperations } from './file-operations.ts';
import { temporaryFolder } from './temporary-folder.test-suite.ts';
import { writeDirectly } from './write-directly.ts';

const MB = 2 ** 20;

function filled(bytes: Uint8Array): Uint8Array {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, Math.floor(bytes.length / 4));
  for (let at = 0; at < words.length; at++) words[at] = at * 2654435761;
  return bytes;
}

/** A new file of these bytes, all of which were taken. */
async function write(path: string, bytes: Uint8Array): Promise<Buffer> {
  const file = await nodeFileOperations.open(path, 'wx');
  for (let at = 0; at < bytes.length; ) at += await file.write(bytes, at);
  await file.sync();
  expect(await file.size()).toBe(bytes.length);
  await file.close();
  return readFileSync(path);
}

/** Past the cache where the disk of temporary files can, by way of it from memory that begins elsewhere: the files are the same. */
it.each([5 * MB, 5 * MB + 1, 5 * MB + 4095, 70 * MB + 96, 4 * MB - 1, 100])(
  'writes %i bytes as they are, wherever they lie',
  async (length) => {
    const folder = temporaryFolder();
    const aligned = filled(newMemory(length));
    const elsewhere = new Uint8Array(length + 16).subarray(16);
    elsewhere.set(aligned);
    for (const [name, bytes] of Object.entries({ aligned, elsewhere })) {
      const written = await write(join(folder, name), bytes);
      expect(written.equals(aligned)).toBe(true);
      rmSync(join(folder, name));
    }
  },
);

it('takes whole blocks, and none of what does not begin at one, of little, or of a file that is not there', async ({
  skip,
}) => {
  const path = join(temporaryFolder(), 'file');
  closeSync(openSync(path, 'wx'));
  const bytes = filled(newMemory(5 * MB + 100));
  const written = await writeDirectly(path, bytes, 0, bytes.length);
  expect(await writeDirectly(path, bytes, 96, bytes.length - 96)).toBe(0);
  expect(await writeDirectly(path, bytes, 0, MB)).toBe(0);
  expect(await writeDirectly(`${path}-2`, bytes, 0, bytes.length)).toBe(0);
  // Some file systems have no such writes, and other systems than Linux neither.
  if (constants.O_DIRECT === undefined || written === 0) return skip();
  expect(written).toBe(5 * MB);
  expect(readFileSync(path).equals(bytes.subarray(0, 5 * MB))).toBe(true);
});
