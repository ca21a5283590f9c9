import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder in memory where the system has one: a race of processes needs no disk, and a disk in CI is slow. */
export function racingFolder(): string {
  return mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'seqgraft-race-'));
}

/** The names that all publish to. */
export const RACING_NAMES: readonly string[] = ['a', 'b', 'c', 'd'];

/** Entries of each name that retention keeps. */
export const RACING_LAST = 5;

/**
 * Publishes `count` checkpoints of 120 contents, so that nearly all that it publishes is there already, or was a moment ago
 * and is being deleted. Acknowledges by a synchronous write. Looks after each eighth whether it can be loaded, if it is still there.
 */
export function writerProgram(module: string): string {
  return `import { writeSync } from 'node:fs';
import { exampleGroup, fileStore, loadCheckpoint, publishCheckpoint } from '${module}';
const [folder, first, count, atOnce] = process.argv.slice(2);
const store = fileStore(folder);
const names = ${JSON.stringify(RACING_NAMES)};
let next = Number(first);
const end = next + Number(count);
const say = (words) => writeSync(1, JSON.stringify(words) + '\\n');
async function work() {
  while (next < end) {
    const number = next++;
    const name = names[number % names.length];
    const seed = (number * 7919) % 120;
    const { entry } = await publishCheckpoint(store, name, { groups: [exampleGroup('w', seed)] });
    say({ name, entry, seed });
    if (number % 8 !== 0) continue;
    const ref = name + '@' + entry;
    await loadCheckpoint(store, ref).catch(async (error) => {
      // Dropped by retention since, or lost?
      const key = 'refs/default/' + name + '/' + String(entry).padStart(8, '0');
      if ((await store.get(key, 0)) !== null) say({ lost: ref, error: String(error) });
    });
  }
}
await Promise.all(Array.from({ length: Number(atOnce) }, work));
`;
}

/** Drops old entries and deletes what nothing needs, with no grace at all, until it is killed. */
export function collectorProgram(module: string): string {
  return `import { writeSync } from 'node:fs';
import { applyRetention, collectGarbage, fileStore } from '${module}';
const store = fileStore(process.argv[2]);
for (;;) {
  try {
    for (const name of ${JSON.stringify(RACING_NAMES)}) {
      await applyRetention(store, name, { last: ${RACING_LAST} }, { apply: true });
      const { removed, young } = await collectGarbage(store, { apply: true, graceSeconds: 0 });
      writeSync(1, JSON.stringify({ removed: removed.length, young }) + '\\n');
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
  } catch (error) {
    if (error.category !== 'not-found') throw error;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
`;
}

/** Loads the newest of each name, again and again, until it is killed; says what went wrong. */
export function readerProgram(module: string): string {
  return `import { writeSync } from 'node:fs';
import { fileStore, loadCheckpoint } from '${module}';
const store = fileStore(process.argv[2]);
for (;;) {
  for (const name of ${JSON.stringify(RACING_NAMES)}) {
    await loadCheckpoint(store, name).then(
      ({ warnings }) => writeSync(1, JSON.stringify({ warnings: warnings.length }) + '\\n'),
      (error) => { if (error.category !== 'not-found') writeSync(1, JSON.stringify({ error: String(error) }) + '\\n'); },
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
`;
}
