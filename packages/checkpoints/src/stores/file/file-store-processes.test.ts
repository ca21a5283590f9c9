import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Random } from '@seqgraft/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleCheckpoint } from '../../example-checkpoint.test-suite.ts';
import { publishCheckpoint } from '../../publishing/publish-checkpoint.ts';
import { loadCheckpoint } from '../../reading/load-checkpoint.ts';
import { verifyStore } from '../../reading/verify-store.ts';
import { buildForChildren } from './build-for-children.test-suite.ts';
import { fileStore } from './file-store.ts';

/** Values in the body: large enough that most kills hit a write. */
const LENGTH = 20_000;

let folder: string;
let program: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'seqgraft-processes-'));
  const module = await buildForChildren(folder);
  program = join(folder, 'publish.mjs');
  // Acknowledges by a synchronous write: what the parent reads has been promised, killed or not.
  writeFileSync(
    program,
    `import { writeSync } from 'node:fs';
import { exampleCheckpoint, fileStore, publishCheckpoint } from '${module}';
const [folder, firstSeed, count, length] = process.argv.slice(2);
const store = fileStore(folder);
for (let i = 0; i < Number(count); i++) {
  const seed = Number(firstSeed) + i;
  const content = exampleCheckpoint({ body: seed, head: seed, length: Number(length) });
  writeSync(1, 'publishing\\n');
  const { entry } = await publishCheckpoint(store, 'births', content);
  writeSync(1, JSON.stringify({ entry, seed }) + '\\n');
}
`,
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Acknowledged {
  readonly entry: number;
  readonly seed: number;
}

interface Writer {
  readonly child: ChildProcess;
  /** Resolves when it begins to publish for the first time. */
  readonly started: Promise<void>;
  /** What it promised, when it has ended. */
  readonly ended: Promise<{
    readonly acknowledged: readonly Acknowledged[];
    readonly code: number | null;
    readonly words: string;
  }>;
}

function startWriter(store: string, firstSeed: number, count: number, length: number): Writer {
  const child = spawn(process.execPath, [program, store, firstSeed, count, length].map(String), {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let words = '';
  child.stderr?.on('data', (data) => {
    words += data;
  });
  const started = new Promise<void>((resolve) => {
    child.stdout?.on('data', (data) => {
      output += data;
      resolve();
    });
    child.on('close', () => resolve());
  });
  const ended = new Promise<Awaited<Writer['ended']>>((resolve) => {
    child.on('close', (code) => {
      const lines = output.split('\n').slice(0, -1);
      resolve({
        acknowledged: lines.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line)),
        code,
        words,
      });
    });
  });
  return { child, started, ended };
}

async function expectKept(store: string, acknowledged: readonly Acknowledged[], length: number): Promise<void> {
  for (const { entry, seed } of acknowledged) {
    const { groups, warnings } = await loadCheckpoint(fileStore(store), `births@${entry}`);
    expect(warnings).toEqual([]);
    expect(groups).toEqual(exampleCheckpoint({ body: seed, head: seed, length }).groups);
  }
}

describe('a file store and its processes', () => {
  // The longer limit is for machines that are busy with other things: 20 s on two free cores.
  it('loses nothing that was acknowledged and serves nothing broken, through 48 kills at random moments', {
    timeout: 240_000,
  }, async () => {
    const random = new Random(19);
    let kills = 0;
    let killedWhileWriting = 0;
    let kept = 0;
    for (let round = 0; round < 24; round++) {
      // Every third round begins with a store that is not there yet; two writers race in each.
      const store = join(folder, `killed-${Math.floor(round / 3)}`);
      const writers = [0, 1].map((number) => startWriter(store, round * 10_000 + number * 5000, 5000, LENGTH));
      await Promise.all(
        writers.map(async ({ child, started }) => {
          await started;
          await new Promise((resolve) => setTimeout(resolve, random.uniform() * (round % 3 === 0 ? 30 : 100)));
          kills += child.kill('SIGKILL') ? 1 : 0;
        }),
      );
      const ends = await Promise.all(writers.map(({ ended }) => ended));
      expect(ends.map(({ words }) => words).join('')).toBe('');
      const acknowledged = ends.flatMap((end) => end.acknowledged);
      // Killed before it made anything, a first writer leaves no folder.
      const left = existsSync(join(store, 'tmp')) ? readdirSync(join(store, 'tmp')) : [];
      killedWhileWriting += left.length;
      await expectKept(store, acknowledged, LENGTH);
      kept += acknowledged.length;
      // The next writer sweeps, and goes on where they stopped; all there is can be read.
      const next = await publishCheckpoint(fileStore(store), 'births', exampleCheckpoint({ head: round }));
      expect(next.entry).toBeGreaterThan(Math.max(0, ...acknowledged.map(({ entry }) => entry)));
      expect(readdirSync(join(store, 'tmp'))).toEqual([]);
      const { bad, checkpoints } = await verifyStore(fileStore(store));
      expect(bad).toEqual([]);
      expect(checkpoints).toBe(next.entry);
    }
    expect(kills).toBeGreaterThanOrEqual(40);
    // That the test tests something: some were killed in the middle of a file, some had promised something.
    expect(killedWhileWriting).toBeGreaterThan(0);
    expect(kept).toBeGreaterThan(0);
  });

  it('makes one chain of 100 of what 4 processes publish to one name', async () => {
    const store = join(folder, 'shared');
    const writers = [0, 1, 2, 3].map((number) => startWriter(store, number * 1000, 25, 3));
    const ends = await Promise.all(writers.map(({ ended }) => ended));
    expect(ends.map(({ code, words }) => ({ code, words }))).toEqual(Array(4).fill({ code: 0, words: '' }));
    const acknowledged = ends.flatMap((end) => end.acknowledged).sort((a, b) => a.entry - b.entry);
    expect(acknowledged.map(({ entry }) => entry)).toEqual(Array.from({ length: 100 }, (_, i) => i + 1));
    await expectKept(store, acknowledged, 3);
    expect(await verifyStore(fileStore(store))).toMatchObject({ checkpoints: 100, bad: [] });
    expect(readdirSync(join(store, 'tmp'))).toEqual([]);
  });
});
