import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type CheckpointInput, publishCheckpoint } from '@seqgraft/checkpoints';
import { fileStore } from '@seqgraft/checkpoints/node';
import { startForgetfulBucket } from '@seqgraft/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demandCsv } from './demand-csv.ts';
import { makeFolder, runCli } from './run-cli.ts';

const place = await makeFolder();
const noKeys = { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' };
const cli = (args: readonly string[], env: Readonly<Record<string, string>> = noKeys) =>
  runCli(args, { cwd: place.folder, env: { XDG_CACHE_HOME: join(place.folder, 'cache'), ...env } });

const content = (value: number): CheckpointInput => ({
  groups: [
    { name: 'head', tensors: new Map([['head/bias', { shape: [1], data: new Float32Array([value]) }]]) },
    { name: 'body', tensors: new Map([['body/bias', { shape: [3], data: new Float32Array(3) }]]) },
  ],
});

/** Serves the folder of a store, as any web server does. */
const server = createServer((request, response) => {
  readFile(join(place.folder, 'served', request.url ?? '')).then(
    (body) => response.end(body),
    () => response.writeHead(404).end(),
  );
});
let address: string;

beforeAll(async () => {
  const store = fileStore(join(place.folder, 'seqgraft-store'));
  await publishCheckpoint(store, 'load', content(1));
  await publishCheckpoint(store, 'load', content(2));
  await publishCheckpoint(store, 'runs/x', content(3));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.close();
  await place.remove();
});

describe('store push and pull', () => {
  it('copies to a folder, from an address, and says what moved', async () => {
    const pushed = await cli(['store', 'push', 'load', '--to', 'served', '--json']);
    expect(pushed.json).toMatchObject({
      ok: true,
      result: {
        to: 'served',
        checkpoints: [{ ref: 'load@1', from: 'load@2', copied: true }],
        moved: { blobs: 3 },
        skipped: { blobs: 0 },
      },
    });
    const again = await cli(['store', 'push', 'load', '--to', `file://${join(place.folder, 'served')}`]);
    expect(again.stdout).toContain('load@2 is there already, as load@1');
    expect(again.stdout).toContain('0 blobs (0 B) moved');

    const pulled = await cli(['store', 'pull', 'load', '--from', address, '--store', 'pulled']);
    expect(pulled).toMatchObject({ code: 0, stdout: expect.stringContaining('load@1 → load@1') });
    expect((await cli(['store', 'show', 'load', '--store', 'pulled', '--json'])).json.result.digest).toBe(
      pushed.json.result.checkpoints[0].digest,
    );
  });

  it('copies all but runs, with their histories when asked', async () => {
    const { json } = await cli(['store', 'push', '--all', '--history', '--to', 'everything', '--json']);
    expect(json.result.checkpoints.map(({ ref }: { ref: string }) => ref)).toEqual(['load@1', 'load@2']);
  });

  it('keeps the index of its target, by which an address lists', async () => {
    expect(await cli(['store', 'ls', '--store', address])).toMatchObject({
      code: 6,
      stderr: expect.stringContaining('E_STORE_NO_INDEX'),
    });
    expect(await cli(['store', 'index', '--store', 'served'])).toMatchObject({ code: 0 });
    await cli(['store', 'push', 'load@1', '--to', 'served']);
    const { json } = await cli(['store', 'ls', '--all', '--store', address, '--json']);
    expect(json.result.refs.map(({ ref }: { ref: string }) => ref)).toEqual(['load@2', 'load@1']);
  });

  it.each([
    [['push', 'load'], 'goes to another store'],
    [['pull', 'load'], 'comes from another store'],
    [['push', '--to', 'served'], 'has to be said'],
    [['push', 'load', '--all', '--to', 'served'], 'Either some'],
    [['push', 'load', '--to', './seqgraft-store'], 'Both stores are'],
    [['push', 'load', '--to', 'ftp://host/x'], 's3://bucket/prefix'],
  ])('%j is refused', async (args, words) => {
    expect(await cli(['store', ...args])).toMatchObject({ code: 2, stderr: expect.stringContaining(words) });
  });
});

describe('--store at other places', () => {
  it('demands a store that can be written to before anything is trained', async () => {
    await place.write('demand.csv', demandCsv({ days: 200, seed: 1 }));
    const args = ['train', 'demand.csv', '--name', 'x', '--epochs', '1', '--store', address];
    const { code, stderr } = await cli(args);
    expect(stderr).toContain('E_STORE_READ_ONLY');
    expect(code).toBe(7);
  });

  it('names what is not set for a bucket, and tells no secrets', async () => {
    const unset = await cli(['store', 'ls', '--store', 's3://models/load']);
    expect(unset).toMatchObject({ code: 2, stderr: expect.stringContaining('AWS_SECRET_ACCESS_KEY are not set') });
    const unreachable = await cli(['store', 'ls', '--store', 's3://models/load', '--json'], {
      AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE',
      AWS_SECRET_ACCESS_KEY: 'hush-hush',
      AWS_ENDPOINT_URL: 'http://127.0.0.1:9',
    });
    expect(unreachable).toMatchObject({ code: 7, json: { error: { code: 'E_STORE_UNREACHABLE' } } });
    expect(unreachable.stdout + unreachable.stderr).not.toMatch(/AKIAEXAMPLE|hush-hush/);
  });

  it('refuses a bucket that overwrites when told not to', async () => {
    const bucket = await startForgetfulBucket(join(place.folder, 's3'));
    try {
      const { code, stderr } = await cli(['store', 'push', 'load', '--to', 's3://models/load'], {
        AWS_ACCESS_KEY_ID: bucket.key,
        AWS_SECRET_ACCESS_KEY: bucket.key,
        AWS_ENDPOINT_URL: bucket.endpoint,
      });
      expect(stderr).toContain('E_STORE_UNCONDITIONAL');
      expect(code).toBe(5);
    } finally {
      await bucket.stop();
    }
  });
});
