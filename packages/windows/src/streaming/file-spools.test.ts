import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { RecordChunk } from '../sources/record-chunk.ts';
import { fileSpools } from './file-spools.ts';
import { openStream } from './open-stream.ts';
import { textSource } from './random-data.test-suite.ts';
import { spoolConformance } from './spool-conformance.test-suite.ts';

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'seqgraft-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A file system in memory of so many KiB; null where none can be mounted. */
function smallFileSystem(kibibytes: number): string | null {
  const folder = temporaryFolder();
  try {
    execFileSync('/bin/mount', ['-t', 'tmpfs', '-o', `size=${kibibytes}k`, 'tmpfs', folder], { stdio: 'pipe' });
  } catch {
    console.warn('Skipped a test on a real small file system: mounting one needs Linux and root.');
    return null;
  }
  onTestFinished(() => void execFileSync('/bin/umount', [folder], { stdio: 'pipe' }));
  return folder;
}

const csv = ['t,a', ...Array.from({ length: 60_000 }, (_, k) => `${k},${k % 7}`)].join('\n');
const schema = { time: 't', target: ['a'] };

describe('fileSpools', () => {
  spoolConformance(() => fileSpools());

  it('leaves nothing in its folder, open or closed', async () => {
    const folder = temporaryFolder();
    const table = await openStream(await textSource(csv, 1 << 16), schema, { store: fileSpools({ folder }) });
    if (process.platform !== 'win32') expect(readdirSync(folder)).toEqual([]);
    await table.close();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says where the disk is full, and leaves nothing there', async () => {
    const folder = smallFileSystem(1024);
    if (folder === null) return;
    const store = fileSpools({ folder });
    await expect(openStream(await textSource(csv, 1 << 16), schema, { store })).rejects.toThrow(
      new RegExp(`^E_DISK_FULL: .*"${folder}" is full after [0-9,]+ bytes. The file was removed.`),
    );
    expect(readdirSync(folder)).toEqual([]);
    await (await openStream(await textSource('t,a\n1,2\n2,3'), schema, { store })).close();
  });

  it('says what is wrong with its folder', async () => {
    const store = fileSpools({ folder: '/nowhere/at/all' });
    await expect(store.open()).rejects.toThrow(
      /^E_SPOOL: .*"\/nowhere\/at\/all", cannot be used: there is no such folder/,
    );
  });

  it('removes what a process left that was killed, and nothing of one that runs', async () => {
    const folder = temporaryFolder();
    const { pid: gone } = spawnSync(process.execPath, ['-e', '']);
    for (const id of [gone, process.ppid]) {
      mkdirSync(join(folder, `seqgraft-spool-${id}-abc`));
      writeFileSync(join(folder, `seqgraft-spool-${id}-abc`, 'rows'), 'x');
    }
    await (await fileSpools({ folder }).open()).close();
    expect(existsSync(join(folder, `seqgraft-spool-${gone}-abc`))).toBe(false);
    expect(existsSync(join(folder, `seqgraft-spool-${process.ppid}-abc`))).toBe(true);
  });

  it('removes the file when reading the source fails', async () => {
    const folder = temporaryFolder();
    const store = fileSpools({ folder });
    const broken = {
      ...(await textSource(csv)),
      async *chunks(): AsyncGenerator<RecordChunk> {
        yield* (await textSource(csv, 1 << 16)).chunks();
        throw new Error('the line is dead');
      },
    };
    await expect(openStream(broken, schema, { store })).rejects.toThrow('the line is dead');
    expect(readdirSync(folder)).toEqual([]);
    const descriptors = (): number => readdirSync('/proc/self/fd').length;
    if (process.platform !== 'linux') return;
    const before = descriptors();
    for (let k = 0; k < 5; k++) await openStream(broken, schema, { store }).catch(() => undefined);
    await expect(openStream(await textSource('t,a\n1,2\n1,3'), schema, { store })).rejects.toThrow(/^E_TIME_DUPLICATE/);
    expect(descriptors()).toBe(before);
  });
});
