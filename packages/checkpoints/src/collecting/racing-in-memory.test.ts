import { Random } from '@seqgraft/core';
import { describe, expect, it } from 'vitest';
import { exampleGroup } from '../example-checkpoint.test-suite.ts';
import { publishCheckpoint } from '../publishing/publish-checkpoint.ts';
import { entryNumbers } from '../reading/entry-numbers.ts';
import { loadCheckpoint } from '../reading/load-checkpoint.ts';
import { verifyStore } from '../reading/verify-store.ts';
import { memoryStore } from '../stores/memory-store.ts';
import type { Store } from '../stores/store.ts';
import { applyRetention } from './apply-retention.ts';
import { collectGarbage } from './collect-garbage.ts';

const PUBLISHES = 10_000;
const WRITERS = 8;
const NAMES = ['load', 'births', 'weather'];
/** Entries of each name that stay. */
const LAST = 4;
/** Of so few contents that most of what is published is there already, needed or not: what a collection could take away. */
const CONTENTS = 40;

/** A store whose verbs come in any order: each waits for some turns of the event loop first. */
function shuffled(store: Store, random: Random): Store {
  const turn = async (): Promise<void> => {
    for (let turns = random.integer(3); turns > 0; turns--) await new Promise((resolve) => setImmediate(resolve));
  };
  return {
    ...store,
    putIfAbsent: (...given) => turn().then(() => store.putIfAbsent(...given)),
    get: (...given) => turn().then(() => store.get(...given)),
    list: (...given) => turn().then(() => store.list(...given)),
    delete: (...given) => turn().then(() => store.delete(...given)),
    changedAt: (...given) => turn().then(() => store.changedAt(...given)),
  };
}

interface Acknowledged {
  readonly entry: number;
  readonly seed: number;
}

describe('garbage collections and writers in one process', () => {
  it(`lose none of ${PUBLISHES} checkpoints that were acknowledged and are to stay`, { timeout: 600_000 }, async () => {
    const random = new Random(31);
    const plain = memoryStore();
    const store = shuffled(plain, random);
    const acknowledged = new Map<string, Acknowledged[]>(NAMES.map((name) => [name, []]));
    let begun = 0;
    const write = async (): Promise<void> => {
      while (begun < PUBLISHES) {
        begun += 1;
        const name = NAMES[random.integer(NAMES.length)] as string;
        const seed = random.integer(CONTENTS);
        const { entry } = await publishCheckpoint(store, name, { groups: [exampleGroup('w', seed)] });
        acknowledged.get(name)?.push({ entry, seed });
      }
    };
    let writing = true;
    let collections = 0;
    let removed = 0;
    // Without the waits of writers, so that it comes between any two of their steps; without leases, it takes what they are about to name.
    const collect = async (): Promise<void> => {
      while (writing) {
        for (const name of NAMES) {
          if ((acknowledged.get(name) ?? []).length > 0)
            await applyRetention(plain, name, { last: LAST }, { apply: true });
        }
        if (begun > NAMES.length * LAST)
          removed += (await collectGarbage(plain, { apply: true, graceSeconds: 0 })).removed.length;
        collections += 1;
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
    };
    const collecting = collect();
    collecting.catch(() => undefined); // told below, when the writers have ended
    await Promise.all(Array.from({ length: WRITERS }, write)).finally(() => {
      writing = false;
      return collecting;
    });

    for (const [name, all] of acknowledged) {
      const inOrder = all.sort((a, b) => a.entry - b.entry);
      expect(inOrder.map(({ entry }) => entry)).toEqual(inOrder.map((_, index) => index + 1));
      const there = await entryNumbers(plain, { model: 'default', name });
      expect(there).toEqual(expect.arrayContaining(inOrder.slice(-LAST).map(({ entry }) => entry)));
      for (const { entry, seed } of inOrder.filter((each) => there.includes(each.entry))) {
        const { groups, warnings } = await loadCheckpoint(plain, `${name}@${entry}`);
        expect(warnings).toEqual([]);
        expect(groups).toEqual([exampleGroup('w', seed)]);
      }
    }
    expect(await verifyStore(plain)).toMatchObject({ bad: [], leftovers: [] });
    console.info(`${collections} collections, ${removed} blobs deleted`);
    expect(removed).toBeGreaterThan(0);
  });
});
