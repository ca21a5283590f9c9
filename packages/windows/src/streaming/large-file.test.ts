import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'tsup';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** Old objects in the child's heap at most, in MiB. */
const heap = 48;
/**
 * What the child may hold at once, objects and buffers, in MiB; far below the size of the file. It holds some 65, of which 60 while records are
 * grouped by series; 370 when the file is kept as text, 575 when its records are kept in memory.
 */
const memory = 110;

describe('a file larger than memory', () => {
  let folder = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'seqgraft-test-'));
    await build({
      config: false,
      entry: { program: fileURLToPath(new URL('./large-file.test-suite.ts', import.meta.url)) },
      outDir: folder,
      format: 'esm',
      target: 'node20',
      platform: 'node',
      noExternal: [/./],
      dts: false,
      silent: true,
      clean: false,
      outExtension: () => ({ js: '.mjs' }),
    });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const file = (): string => join(folder, 'large.csv');
  const spools = (): string => mkdtempSync(join(folder, 'spools-'));

  function start(rows: number, spoolFolder: string): ChildProcess {
    const program = join(folder, 'program.mjs');
    return spawn(
      process.execPath,
      [`--max-old-space-size=${heap}`, '--expose-gc', program, file(), spoolFolder, String(rows)],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
  }

  it('gives its shuffled windows in a small heap', { timeout: 600_000 }, async () => {
    const spoolFolder = spools();
    const child = start(80_000, spoolFolder);
    let out = '';
    child.stdout?.on('data', (text) => {
      out += text;
    });
    const code = await new Promise((resolve) => child.once('exit', resolve));
    expect(code).toBe(0);
    const { windows, batches, wrong, held } = JSON.parse(out.split('\n')[1] as string);
    expect({ windows, batches, wrong }).toEqual({ windows: 40 * (72_000 - 25), batches: 200, wrong: 0 });
    expect(held).toBeLessThan(memory);
    expect(statSync(file()).size / 2 ** 20).toBeGreaterThan(1.5 * memory);
    expect(readdirSync(spoolFolder)).toEqual([]);
  });

  it.skipIf(process.platform === 'win32')('leaves nothing behind when the process is killed', async () => {
    const spoolFolder = spools();
    const child = start(20_000, spoolFolder);
    const ended = new Promise((resolve) => child.once('exit', resolve));
    await new Promise((resolve) => child.stdout?.once('data', resolve)); // the file is written, and is about to be read
    await new Promise((resolve) => setTimeout(resolve, 200));
    child.kill('SIGKILL');
    await ended;
    expect(readdirSync(spoolFolder)).toEqual([]);
  });
});
