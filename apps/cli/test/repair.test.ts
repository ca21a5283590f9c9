import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { publishCheckpoint } from '@seqgraft/checkpoints';
import { fileStore } from '@seqgraft/checkpoints/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeFolder, runCli } from './run-cli.ts';

const place = await makeFolder();
const cli = (...args: string[]) => runCli(args, { cwd: place.folder });
const storePath = join(place.folder, 'seqgraft-store');

beforeAll(async () => {
  const store = fileStore(storePath);
  for (const value of [1, 2, 3]) {
    const tensors = new Map([['w', { shape: [1], data: new Float32Array([value]) }]]);
    await publishCheckpoint(store, 'load', { groups: [{ name: 'all', tensors }] });
  }
});
afterAll(() => place.remove());

describe('doctor --repair', () => {
  it('changes nothing in a store that is sound', async () => {
    const { code, stdout } = await cli('doctor', '--repair');
    expect([code, stdout]).toEqual([0, 'There is nothing to repair in seqgraft-store.\n']);
    expect((await cli('store', 'verify')).stdout).toMatch(/3 checkpoints, 6 blobs: every byte/);
  });

  it('puts aside what is damaged, so that names lead to what is whole; doctor says so before', async () => {
    await writeFile(join(storePath, 'refs', 'default', 'load', '00000003'), 'x');
    await writeFile(join(storePath, 'store.json'), '{}');
    const before = await readdir(storePath, { recursive: true });
    const told = await cli('doctor', '--json');
    expect(told.json.result.store).toMatchObject({ ok: false, repair: { applied: false } });
    expect(told.json.result.store.repair.done.map(({ action }: { action: string }) => action).sort()).toEqual([
      'healed',
      'quarantined',
    ]);
    expect(await readdir(storePath, { recursive: true })).toEqual(before);

    const { code, stdout } = await cli('doctor', '--repair');
    expect(code).toBe(0);
    expect(stdout).toMatch(/put aside: load@3 \(refs\/default\/load\/00000003\)/);
    expect(stdout).toContain('written anew: store.json');
    const listed = await cli('store', 'ls', '--json');
    expect(listed.json).toMatchObject({ result: { refs: [{ ref: 'load@2' }] }, warnings: [] });
    expect(await cli('store', 'verify')).toMatchObject({ code: 0, stdout: expect.stringContaining('in quarantine/') });
    expect(await readdir(join(storePath, 'quarantine'))).not.toEqual([]);
    // The number of what was put aside is not given again.
    expect((await cli('store', 'rollback', 'load', '--json')).json.result.checkpoint.ref).toBe('load@4');
  });

  it('ends with 4 while a tag names what is gone, and says what to do', async () => {
    await cli('store', 'tag', 'load@2', 'production');
    await writeFile(join(storePath, 'refs', 'default', 'load', '00000002'), 'x');
    const { code, json } = await cli('doctor', '--repair', '--json');
    expect([code, json.error?.code]).toEqual([4, 'E_REPAIR_INCOMPLETE']);
    expect(json.result.left).toMatchObject([{ reason: expect.stringContaining('Set the tag anew') }]);
    await cli('store', 'tag', 'load', 'production');
    expect((await cli('doctor', '--repair')).code).toBe(0);
  });

  it('is for stores: not for models, not for empty places', async () => {
    expect((await cli('doctor', 'model.json', '--repair')).code).toBe(2);
    expect(await cli('doctor', '--repair', '--store', 'nowhere', '--json')).toMatchObject({
      code: 6,
      json: { error: { code: 'E_STORE_EMPTY' } },
    });
  });
});
