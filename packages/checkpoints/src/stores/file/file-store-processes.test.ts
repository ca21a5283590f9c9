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
import { type Child, startChild } from './child-process.test-suite.ts';
import { fileStore } from './file-store.ts';

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
  writeSync(1, '{"publishing":true}\\n');
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

function startWriter(store: string, firstSeed: number, { count, length }: { count: number; length: number }): Child {
  return startChild(program, store, firstSeed, count, length);
}

function acknowledgedBy(ends: readonly Awaited<Child['ended']>[]): readonly Acknowledged[] {
  return ends.flatMap(({ lines }) => lines.filter((line) => 'entry' in (line as object)) as Acknowledged[]);
}

async function expectKept(store: string, acknowledged: readonly Acknowledged[], length: number): Promise<void> {
  for (const { entry, seed } of acknowledged) {
    const { weights, warnings } = await loadCheckpoint(fileStore(store), `births@${entry}`);
    expect(warnings).toEqual([]);
    for (const { tensors } of exampleCheckpoint({ body: seed, head: seed, length }).groups) {
      for (const [name, { shape, data }] of tensors) {
        const found = weights.get(name);
        expect(found?.shape).toEqual(shape);
        // By bytes: deep equality of long arrays takes longer than all the rest.
        if (Buffer.compare(bytesOf(found?.data), bytesOf(data)) !== 0)
          expect.fail(`${name} of births@${entry} differs`);
      }
    }
  }
}

function bytesOf(data: Float32Array = new Float32Array()): Uint8Array {
  return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
}

interface Kills {
  readonly what: string;
  readonly rounds: number;
  /** So many more kills in the same time, and races with one another. */
  readonly atOnce: number;
  /** Values in the body: large enough that most kills hit a write. */
  readonly length: number;
  /** Most of a pause before the kill: as long as a publish takes. */
  readonly milliseconds: number;
}

const kills: readonly Kills[] = [
  { what: '200 kills at random moments', rounds: 25, atOnce: 8, length: 20_000, milliseconds: 15 },
  // Written past the system's cache, and hashed by another thread.
  { what: '8 kills, of large ones', rounds: 2, atOnce: 4, length: 1_300_000, milliseconds: 60 },
];

describe('a file store and its processes', () => {
  it.each(kills)(
    'loses nothing that was acknowledged and serves nothing broken, through $what',
    {
      timeout: 900_000,
    },
    async ({ rounds, atOnce, length, milliseconds }) => {
      const random = new Random(19);
      let killed = 0;
      let killedWhileWriting = 0;
      let leases = 0;
      let kept = 0;
      for (let round = 0; round < rounds; round++) {
        // Every third round begins with a store that is not there yet.
        const store = join(folder, `killed-${length}-${Math.floor(round / 3)}`);
        const writers = Array.from({ length: atOnce }, (_, number) =>
          startWriter(store, (round * atOnce + number) * 5000, { count: 5000, length }),
        );
        await Promise.all(
          writers.map(async ({ process, said }) => {
            // By what it has done, so that a busy machine is no calmer a place to be killed in: when it begins to publish; then at any moment.
            await said(1 + 2 * random.integer(3));
            await new Promise((resolve) => setTimeout(resolve, random.uniform() * milliseconds));
            killed += process.kill('SIGKILL') ? 1 : 0;
          }),
        );
        const ends = await Promise.all(writers.map(({ ended }) => ended));
        expect(ends.map(({ words }) => words).join('')).toBe('');
        const acknowledged = acknowledgedBy(ends);
        // Killed before it made anything, a first writer leaves no folder.
        killedWhileWriting += leftIn(store, 'tmp');
        leases += leftIn(store, 'leases');
        await expectKept(store, acknowledged, length);
        kept += acknowledged.length;
        // The next writer sweeps, and goes on where they stopped; all there is can be read.
        const next = await publishCheckpoint(fileStore(store), 'births', exampleCheckpoint({ head: round }));
        expect(next.entry).toBeGreaterThan(Math.max(0, ...acknowledged.map(({ entry }) => entry)));
        expect(leftIn(store, 'tmp')).toBe(0);
        const { bad, checkpoints } = await verifyStore(fileStore(store));
        expect(bad).toEqual([]);
        expect(checkpoints).toBe(next.entry);
      }
      console.info(`${killed} kills, ${killedWhileWriting} with a file half written, ${kept} acknowledged and kept`);
      expect(killed).toBeGreaterThanOrEqual(rounds * atOnce);
      // That the test tests something: some were killed in the middle of a file, some had promised something.
      expect(killedWhileWriting).toBeGreaterThan(0);
      expect(leases).toBeGreaterThan(0);
      expect(kept).toBeGreaterThan(0);
    },
  );

  it('makes one chain of 800 of what 8 processes publish to one name', { timeout: 900_000 }, async () => {
    const store = join(folder, 'shared');
    const writers = Array.from({ length: 8 }, (_, number) =>
      startWriter(store, number * 1000, { count: 100, length: 3 }),
    );
    const ends = await Promise.all(writers.map(({ ended }) => ended));
    expect(ends.map(({ code, words }) => ({ code, words }))).toEqual(Array(8).fill({ code: 0, words: '' }));
    const acknowledged = [...acknowledgedBy(ends)].sort((a, b) => a.entry - b.entry);
    expect(acknowledged.map(({ entry }) => entry)).toEqual(Array.from({ length: 800 }, (_, i) => i + 1));
    await expectKept(store, acknowledged, 3);
    expect(await verifyStore(fileStore(store))).toMatchObject({ checkpoints: 800, bad: [] });
    expect(leftIn(store, 'tmp') + leftIn(store, 'leases')).toBe(0);
  });
});

function leftIn(store: string, name: string): number {
  const path = join(store, name);
  return existsSync(path) ? readdirSync(path).length : 0;
}
