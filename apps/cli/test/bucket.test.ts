import type { ChildProcess } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { request as ask, createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { listRefs, publishCheckpoint, type Store, s3Store, showCheckpoint, verifyStore } from '@seqgraft/checkpoints';
import { fileStore } from '@seqgraft/checkpoints/node';
import { hasLocalBucket, howToGetLocalBucket, type LocalBucket, startLocalBucket } from '@seqgraft/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demandCsv } from './demand-csv.ts';
import { type CliResult, makeFolder, runCli } from './run-cli.ts';

const isHere = hasLocalBucket();
/** `npm test` says at its end what skipped tests want. */
const skipped = isHere ? '' : `: skipped, ${howToGetLocalBucket}`;
const credentials = { accessKeyId: 'key', secretAccessKey: 'secret' };
const place = await makeFolder();
const local = fileStore(join(place.folder, 'local'));
const entries = 4;

/** Of a request to the bucket: the process that sends it dies before the bucket has it, or before it hears the answer. */
interface Fatal {
  readonly method: 'GET' | 'PUT';
  /** What its path has in it. */
  readonly path: string;
  /** Which of those, from 1. */
  readonly which: number;
  readonly when: 'before' | 'after';
}

let bucket: LocalBucket;
/** Stands before the bucket, and passes on what comes. */
let gate: Server;
let fatal: (Fatal & { readonly child: ChildProcess; seen: number }) | null = null;

async function passOn(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method, url = '', headers } = request;
  const body = await buffer(request);
  const now = fatal;
  const isFatal = now !== null && now.method === method && url.includes(now.path) && ++now.seen === now.which;
  if (isFatal && now.when === 'before') return void now.child.kill('SIGKILL');
  // A connection each: the bucket's server may close one that waits at any moment.
  const options = { method, headers: { ...headers, connection: 'close' }, agent: false } as const;
  const passed = ask(`${bucket.endpoint}${url}`, options, async (answer) => {
    const answered = await buffer(answer);
    if (isFatal && now.when === 'after') return void now.child.kill('SIGKILL');
    response.writeHead(answer.statusCode ?? 500, answer.headers).end(answered);
  });
  // The command tries again, as it would without us.
  passed.on('error', () => response.destroy());
  passed.end(body);
}

beforeAll(async () => {
  if (!isHere) return;
  bucket = await startLocalBucket();
  gate = createServer((request, response) => void passOn(request, response).catch(() => response.destroy()));
  await new Promise<void>((resolve) => gate.listen(0, '127.0.0.1', resolve));
  await place.write('load.csv', demandCsv({ days: 200, seed: 1 }));
  const tensors = (name: string, value: number) =>
    new Map([[`${name}/bias`, { shape: [1], data: new Float32Array([value]) }]]);
  for (let value = 1; value <= entries; value++) {
    const groups = ['body', 'head'].map((name) => ({ name, tensors: tensors(name, value) }));
    await publishCheckpoint(local, 'load', { groups });
  }
});
afterAll(async () => {
  gate?.close();
  gate?.closeAllConnections();
  bucket?.stop();
  await place.remove();
});

const addressOf = (): string => `http://127.0.0.1:${(gate.address() as AddressInfo).port}`;

function cli(
  args: readonly string[],
  { during, autosave = '0.02' }: { readonly during?: (child: ChildProcess) => void; readonly autosave?: string } = {},
): Promise<CliResult> {
  const env = {
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    AWS_ENDPOINT_URL: addressOf(),
    SEQGRAFT_AUTOSAVE_SECONDS: autosave,
  };
  return runCli(args, { cwd: place.folder, env, ...(during && { during }) });
}

async function killedAt(args: readonly string[], at: Fatal): Promise<void> {
  const during = (child: ChildProcess): void => {
    fatal = { ...at, child, seen: 0 };
  };
  const { code } = await cli(args, { during });
  fatal = null;
  expect(code).toBeNull();
}

const storeAt = (prefix: string): Store =>
  s3Store({ bucket: 'models', prefix, credentials, endpoint: bucket.endpoint });

/** How many blobs lie in the folder of a store. */
async function blobsIn(folder: string): Promise<number> {
  const names = await readdir(join(folder, 'blobs'), { recursive: true }).catch(() => []);
  return names.filter((name) => /[0-9a-f]{64}$/.test(name)).length;
}

async function expectWhole(store: Store): Promise<void> {
  expect((await verifyStore(store)).bad).toEqual([]);
  expect((await listRefs(store, { history: true })).refs).toEqual((await listRefs(local, { history: true })).refs);
}

describe.skipIf(!isHere)(`a store in a bucket${skipped}`, () => {
  const blobs = 3 * entries;
  const push = ['store', 'push', 'load', '--history', '--store', 'local'];

  it.each<Fatal>([
    { method: 'PUT', path: '/blobs/', which: 5, when: 'after' },
    { method: 'PUT', path: '/refs/default/load/', which: 3, when: 'after' },
  ])(
    'is whole after a push that was killed $when $method number $which of $path: the next moves what is missing',
    async (at) => {
      const prefix = `push-${at.path.split('/')[1]}-${at.which}`;
      const words = [...push, '--to', `s3://models/${prefix}`];
      await killedAt(words, at);
      const arrived = await blobsIn(join(bucket.folder, prefix));
      // Of what was published until then, nothing is half.
      if (at.path !== '/blobs/') expect((await verifyStore(storeAt(prefix))).bad).toEqual([]);
      const again = await cli([...words, '--json']);
      expect(again.json).toMatchObject({ ok: true, result: { moved: { blobs: blobs - arrived } } });
      await expectWhole(storeAt(prefix));
    },
  );

  it('is pulled from by a process that is killed, and by the next, which moves what is missing', async () => {
    await cli([...push, '--to', 's3://models/origin']);
    const words = ['store', 'pull', 'load', '--history', '--from', 's3://models/origin', '--store', 'pulled'];
    // Manifests are read before anything is moved.
    await killedAt(words, { method: 'GET', path: '/blobs/', which: entries + 6, when: 'before' });
    const arrived = await blobsIn(join(place.folder, 'pulled'));
    expect(arrived).toBeGreaterThan(0);
    expect((await cli([...words, '--json'])).json).toMatchObject({ result: { moved: { blobs: blobs - arrived } } });
    await expectWhole(fileStore(join(place.folder, 'pulled')));
  });

  it('keeps a training that is killed, then stopped, and goes on to the bits of one that never was', async () => {
    const form = ['--units', '4', '--lookback', '14', '--horizon', '3', '--epochs', '160', '--dropout', '0.2'];
    const train = ['train', 'load.csv', '--name', 'trained', ...form, '--progress', 'json', '--json'];
    const whole = await cli([...train, '--store', 'whole']);
    expect(whole.code, whole.stdout).toBe(0);
    const store = 's3://models/runs';
    await killedAt([...train, '--store', store], { method: 'PUT', path: '/refs/runs/', which: 2, when: 'after' });
    const afterSave = (child: ChildProcess): void => {
      child.stderr?.on('data', (chunk) => String(chunk).includes('"type":"saved"') && child.kill('SIGINT'));
    };
    const stopped = await cli(['resume', '--store', store, '--progress', 'json'], { during: afterSave });
    expect(stopped.code).toBe(130);
    const ended = await cli(['resume', '--store', store, '--json', '--progress', 'json'], { autosave: '60' });
    expect(ended.code, ended.stdout).toBe(0);
    const epochs = ended.stderr.split('\n').filter((line) => line.includes('"type":"epoch"'));
    expect(JSON.parse(epochs[0] as string).epoch).toBeGreaterThan(1);
    const [expected, found] = await Promise.all([
      showCheckpoint(fileStore(join(place.folder, 'whole')), 'trained'),
      showCheckpoint(storeAt('runs'), 'trained'),
    ]);
    expect(found).toMatchObject({ digest: expected.digest, groups: expected.groups });
    expect((await verifyStore(storeAt('runs'))).bad).toEqual([]);
    expect(await storeAt('runs').list('refs/runs/')).toEqual([]);
  });
});
