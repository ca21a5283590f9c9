import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { JobSnapshots, snapshotFile } from './job-snapshots.ts';

const root = await mkdtemp(join(tmpdir(), 'seqgraft-jobs-'));
afterAll(() => rm(root, { recursive: true, force: true }));

const job = { strategy: 'full', seed: 3, index: 0, fold: 0 };
const snapshot = {
  progress: { epoch: 2, losses: [0.1, 1 / 3] },
  tensors: new Map([['weights/w', { shape: [2], data: Float32Array.of(0.1, -0) }]]),
};
const snapshotsIn = (folder: string, digest = 'a', complaints: string[] = []): JobSnapshots =>
  new JobSnapshots({ folder, digest, complain: (message) => complaints.push(message) });

async function saved(folder: string): Promise<string> {
  const keeping = snapshotsIn(folder);
  await keeping.begin(job);
  void keeping.hooks.snapshots.save(snapshot);
  await keeping.end(); // waits for it
  return snapshotFile(folder, job);
}

async function resumedFrom(folder: string, of = job, digest = 'a'): Promise<unknown> {
  const keeping = snapshotsIn(folder, digest);
  await keeping.begin(of);
  return keeping.hooks.resumeFrom;
}

describe('JobSnapshots', () => {
  it('gives back what was saved of the same run of the same comparison, and nothing else', async () => {
    const folder = join(root, 'same');
    await saved(folder);
    expect(await resumedFrom(folder)).toEqual(snapshot);
    expect(await resumedFrom(folder, { ...job, seed: 4 })).toBeUndefined();
    expect(await resumedFrom(folder, job, 'b')).toBeUndefined();
    expect(await readdir(folder)).toHaveLength(1);
  });

  it('takes a file in which any bit is wrong, or that is cut anywhere, for none', async () => {
    const folder = join(root, 'damaged');
    const file = await saved(folder);
    const whole = await readFile(file);
    for (let bit = 0; bit < whole.length * 8; bit += 11) {
      const bytes = Uint8Array.from(whole);
      bytes[bit >> 3] = (bytes[bit >> 3] as number) ^ (1 << (bit & 7));
      await writeFile(file, bytes);
      expect(await resumedFrom(folder), `bit ${bit}`).toBeUndefined();
    }
    for (let length = 0; length < whole.length; length += 17) {
      await writeFile(file, whole.subarray(0, length));
      expect(await resumedFrom(folder), `${length} bytes`).toBeUndefined();
    }
    await writeFile(file, whole);
    expect(await resumedFrom(folder)).toEqual(snapshot);
  });

  it('complains once of a place that cannot be written, and fails no training', async () => {
    const file = join(root, 'a-file');
    await writeFile(file, '');
    const complaints: string[] = [];
    const keeping = snapshotsIn(join(file, 'folder'), 'a', complaints);
    await keeping.begin(job);
    const { snapshots } = keeping.hooks;
    await snapshots.save(snapshot);
    await snapshots.save(snapshot);
    expect(complaints).toEqual([expect.stringContaining('could not be saved')]);
    await keeping.end();
  });
});
