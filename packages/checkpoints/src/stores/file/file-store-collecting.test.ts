import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Random } from '@seqgraft/core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { collectGarbage } from '../../collecting/collect-garbage.ts';
import { exampleGroup } from '../../example-checkpoint.test-suite.ts';
import { entryNumbers } from '../../reading/entry-numbers.ts';
import { loadCheckpoint } from '../../reading/load-checkpoint.ts';
import { verifyStore } from '../../reading/verify-store.ts';
import { buildForChildren } from './build-for-children.test-suite.ts';
import { startChild } from './child-process.test-suite.ts';
import { fileStore } from './file-store.ts';
import {
  collectorProgram,
  RACING_LAST,
  RACING_NAMES,
  racingFolder,
  readerProgram,
  writerProgram,
} from './racing-programs.test-suite.ts';

let folder: string;
let programs: { readonly writer: string; readonly collector: string; readonly reader: string };

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'seqgraft-collecting-'));
  const module = await buildForChildren(folder);
  const write = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  programs = {
    writer: write('writer.mjs', writerProgram(module)),
    collector: write('collector.mjs', collectorProgram(module)),
    reader: write('reader.mjs', readerProgram(module)),
  };
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Some two minutes of a core for 10,000, which are run before a release: SEQGRAFT_LONG=1. */
const PUBLISHES = process.env.SEQGRAFT_LONG === '1' ? 10_000 : 1000;
const WRITERS = 4;

interface Acknowledged {
  readonly name: string;
  readonly entry: number;
  readonly seed: number;
}

describe('garbage collections that race writers', () => {
  it(`lose none of ${PUBLISHES} checkpoints that were acknowledged and are to stay, though killed again and again`, {
    timeout: 900_000,
  }, async () => {
    const root = racingFolder();
    onTestFinished(() => rmSync(root, { recursive: true, force: true }));
    const store = join(root, 'store');
    const random = new Random(23);
    const share = PUBLISHES / WRITERS;
    const writers = Array.from({ length: WRITERS }, (_, i) => startChild(programs.writer, store, i * share, share, 3));
    const reader = startChild(programs.reader, store);
    let writing = true;
    const written = Promise.all(writers.map(({ ended }) => ended)).finally(() => {
      writing = false;
    });

    let kills = 0;
    const collected: { readonly removed: number; readonly young: number }[] = [];
    while (writing) {
      const collector = startChild(programs.collector, store);
      await collector.said(1);
      await Promise.race([written, new Promise((resolve) => setTimeout(resolve, random.uniform() * 800))]);
      kills += collector.process.kill('SIGKILL') ? 1 : 0;
      const { lines, words } = await collector.ended;
      expect(words).toBe('');
      collected.push(...(lines as typeof collected));
    }
    const ends = await written;
    reader.process.kill('SIGKILL');
    expect(ends.map(({ code, words }) => ({ code, words }))).toEqual(Array(WRITERS).fill({ code: 0, words: '' }));
    const lines = ends.flatMap((end) => end.lines) as (Acknowledged & { readonly lost?: string })[];
    expect(lines.filter(({ lost }) => lost !== undefined)).toEqual([]);
    const seen = (await reader.ended).lines as { readonly error?: string }[];
    expect(seen.filter(({ error }) => error !== undefined)).toEqual([]);

    expect(lines).toHaveLength(PUBLISHES);
    for (const name of RACING_NAMES) {
      const acknowledged = lines.filter((line) => line.name === name).sort((a, b) => a.entry - b.entry);
      // Each number once, none left out: of dropped entries too.
      expect(acknowledged.map(({ entry }) => entry)).toEqual(acknowledged.map((_, index) => index + 1));
      const there = await entryNumbers(fileStore(store), { model: 'default', name });
      const toStay = acknowledged.slice(-RACING_LAST).map(({ entry }) => entry);
      expect(there).toEqual(expect.arrayContaining(toStay));
      for (const { entry, seed } of acknowledged.filter((each) => there.includes(each.entry))) {
        const { groups, warnings } = await loadCheckpoint(fileStore(store), `${name}@${entry}`);
        expect(warnings).toEqual([]);
        expect(groups).toEqual([exampleGroup('w', seed)]);
      }
    }
    expect(await verifyStore(fileStore(store))).toMatchObject({ bad: [] });
    // What killed collectors left is in nobody's way, and gone after the next one.
    await collectGarbage(fileStore(store), { apply: true, graceSeconds: 0 });
    expect(await fileStore(store).list('gc/')).toEqual([]);
    expect(await fileStore(store).list('leases/')).toEqual([]);
    // That the test tests something.
    const removed = collected.reduce((sum, each) => sum + each.removed, 0);
    console.info(
      `${kills} collectors killed, ${collected.length} collections, ${removed} blobs deleted, ${seen.length} reads`,
    );
    expect(kills).toBeGreaterThan(0);
    expect(removed).toBeGreaterThan(0);
    expect(seen.length).toBeGreaterThan(0);
  });
});
