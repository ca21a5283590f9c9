import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readCsv } from './read-csv.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seqgraft-windows-'));
  await writeFile(join(folder, 'good.csv'), '\uFEFFt,y\r\n1,2\r\n');
  await writeFile(join(folder, 'latin1.csv'), Uint8Array.of(0x79, 0x0a, 0xe9));
});

afterAll(() => rm(folder, { recursive: true }));

it('reads a file by path or URL', async () => {
  const path = join(folder, 'good.csv');
  for (const from of [path, pathToFileURL(path)]) {
    expect((await readCsv(from, { time: 't' })).targets).toEqual(['y']);
  }
});

it('says what cannot be read', async () => {
  await expect(readCsv(join(folder, 'none.csv'))).rejects.toThrow(
    /^E_FILE: Cannot read ".*none.csv": there is no such file\./,
  );
  await expect(readCsv(folder)).rejects.toThrow(/^E_FILE: .* it is a folder/);
  await expect(readCsv(join(folder, 'latin1.csv'))).rejects.toThrow(/^E_ENCODING: Text must be UTF-8, but line 2/);
});
