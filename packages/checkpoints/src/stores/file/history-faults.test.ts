import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collectGarbage } from '../../collecting/collect-garbage.ts';
import { dropEntries } from '../../collecting/drop-entries.ts';
import { exampleCheckpoint } from '../../example-checkpoint.test-suite.ts';
import { rollback } from '../../history/rollback.ts';
import { tagCheckpoint } from '../../history/tag-checkpoint.ts';
import { publishCheckpoint } from '../../publishing/publish-checkpoint.ts';
import { loadCheckpoint } from '../../reading/load-checkpoint.ts';
import { verifyStore } from '../../reading/verify-store.ts';
import type { Store } from '../store.ts';
import { errno, faultyFiles } from './faulty-files.test-suite.ts';
import { fileStore } from './file-store.ts';
import { temporaryFolder } from './temporary-folder.test-suite.ts';

const actions: Readonly<Record<string, (store: Store) => Promise<unknown>>> = {
  tagging: (store) => tagCheckpoint(store, 'births@2', 'good'),
  'rolling back': (store) => rollback(store, 'births', { to: 2 }),
  dropping: (store) => dropEntries(store, 'births', [1]),
  collecting: (store) => collectGarbage(store, { apply: true, graceSeconds: 0 }),
};

const codes = ['ENOSPC', 'EIO', 'EROFS'];

/** Three entries of which nobody needs the first, the second has a tag of before, and blobs that no entry needs. */
async function makeStore(folder: string): Promise<void> {
  const store = fileStore(folder);
  await publishCheckpoint(store, 'births', exampleCheckpoint({ body: 9, head: 9 }));
  for (const head of [2, 3]) await publishCheckpoint(store, 'births', exampleCheckpoint({ head }));
  await tagCheckpoint(store, 'births@2', 'before');
  await publishCheckpoint(store, 'other', exampleCheckpoint({ body: 8, head: 8 }));
  await dropEntries(store, 'other', 'all');
}

describe('a file store whose disk fails while history is changed', () => {
  // Each call fails once, with one of the codes in turn.
  it.each(Object.keys(actions))('serves all that is needed when any one call of %s fails', async (name) => {
    const folder = temporaryFolder();
    const template = join(folder, 'template');
    await makeStore(template);
    let failures = 0;
    let failed: string | undefined;
    for (let failing = 0; failing === 0 || failed !== undefined; failing++) {
      failed = undefined;
      const place = join(folder, 'store');
      cpSync(template, place, { recursive: true });
      const { files } = faultyFiles(({ operation, path }, index) => {
        if (index !== failing) return undefined;
        failed = `${operation} ${path}`;
        throw errno(codes[failing % codes.length] as string);
      });
      const error = await (actions[name] as (store: Store) => Promise<unknown>)(fileStore(place, { files })).then(
        () => undefined,
        (caught: unknown) => caught,
      );
      if (error !== undefined) {
        failures += 1;
        // What cannot be read may be what is needed: then nothing is deleted, and that is said.
        expect(error, failed).toMatchObject({
          code: expect.stringMatching(/^E_STORE_(FULL|IO|READ_ONLY)$|^E_GARBAGE_UNKNOWN$/),
        });
      }
      const store = fileStore(place);
      expect((await verifyStore(store)).bad, failed).toEqual([]);
      const [newest, tagged] = [
        await loadCheckpoint(store, 'births', { strict: true }),
        await loadCheckpoint(store, 'births@before'),
      ];
      expect(newest.groups, failed).toEqual(exampleCheckpoint({ head: newest.entry === 4 ? 2 : 3 }).groups);
      expect(tagged, failed).toMatchObject({ entry: 2, groups: exampleCheckpoint({ head: 2 }).groups });
      rmSync(place, { recursive: true });
    }
    expect(failures).toBeGreaterThan(5);
  });
});
