import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'tsup';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from './digest.ts';
import { threadSha256 } from './hash-thread.ts';

const MB = 2 ** 20;

function shared(length: number, seed: number): Uint8Array {
  const bytes = new Uint8Array(new SharedArrayBuffer(length));
  for (let at = 0; at < length; at += 1009) bytes[at] = at * seed;
  return bytes;
}

const plainly = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

it('hashes shared memory as one would here: several at once, views, beyond a piece; before the thread is there, too', async () => {
  const all = [4, 5, 65].map((size, seed) => shared(size * MB + seed, seed + 1));
  for (const bytes of all) expect(await sha256(bytes)).toBe(plainly(bytes));
  await expect.poll(() => threadSha256(all[0] as Uint8Array)).not.toBe(null);
  expect(await Promise.all(all.map(threadSha256))).toEqual(all.map(plainly));
  const view = (all[1] as Uint8Array).subarray(3, 3 + 4 * MB);
  expect(await threadSha256(view)).toBe(plainly(view));
});

it('leaves few bytes, and memory that is not shared, to others', async () => {
  for (const bytes of [shared(4 * MB - 1, 1), new Uint8Array(5 * MB)]) {
    expect(await threadSha256(bytes)).toBe(null);
    expect(await sha256(bytes)).toBe(plainly(bytes));
  }
});

describe('in a process of its own', () => {
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'seqgraft-hash-'));
    const entry = { digest: fileURLToPath(new URL('digest.ts', import.meta.url)) };
    const outExtension = (): { js: string } => ({ js: '.mjs' });
    await build({ entry, outDir: folder, format: 'esm', config: false, dts: false, silent: true, outExtension });
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  /** What a program prints that has 32 MiB of shared memory, all zeros, and `sha256`. */
  function printed(program: string, ...flags: readonly string[]): string {
    const start = `import { sha256 } from '${pathToFileURL(join(folder, 'digest.mjs'))}';
      import threads from 'node:worker_threads';
      const bytes = new Uint8Array(new SharedArrayBuffer(${32 * MB}));
      const started = []; const { Worker } = threads;
      threads.Worker = class extends Worker { constructor(...given) { super(...given); started.push(this); } };
      const online = async () => { await sha256(bytes); await new Promise((resolve) => setTimeout(resolve, 300)); };`;
    const args = [...flags, '--input-type=module', '--eval', start + program];
    return execFileSync(process.execPath, args, { encoding: 'utf8', timeout: 30_000 }).trim();
  }

  const expected = plainly(new Uint8Array(32 * MB));

  it('keeps the process up for as long as a hash takes, and no longer', () => {
    const program = `await online(); sha256(bytes).then((hex) => console.log(started.length, hex));`;
    expect(printed(program)).toBe(`1 ${expected}`);
  });

  it('does not keep up a process that has no second use for it', () => {
    expect(printed(`console.log(await sha256(bytes), started.length);`)).toBe(`${expected} 1`);
  });

  it('hashes here when the thread is gone, in the middle of it too', () => {
    const program = `await online(); const asked = [sha256(bytes), sha256(bytes)]; await started[0].terminate();
      console.log(started.length, ...(await Promise.all([...asked, sha256(bytes)])));`;
    expect(printed(program)).toBe(`1 ${expected} ${expected} ${expected}`);
  });

  it('hashes here where no thread may be started', () => {
    const flag = ['--permission', '--experimental-permission'].find((one) =>
      process.allowedNodeEnvironmentFlags.has(one),
    );
    const program = `await online(); console.log(started.length, await sha256(bytes));`;
    expect(printed(program, flag as string, '--allow-fs-read=*')).toBe(`0 ${expected}`);
  });
});
