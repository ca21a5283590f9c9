import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasLocalBucket, howToGetLocalBucket, type LocalBucket, startLocalBucket } from '@seqgraft/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleCheckpoint } from '../../example-checkpoint.test-suite.ts';
import { publishCheckpoint } from '../../publishing/publish-checkpoint.ts';
import { requireWritable } from '../../publishing/require-writable.ts';
import { listRefs } from '../../reading/list-refs.ts';
import { loadCheckpoint } from '../../reading/load-checkpoint.ts';
import { verifyStore } from '../../reading/verify-store.ts';
import type { Fetch } from '../http/exchange.ts';
import type { Store } from '../store.ts';
import { storeConformance } from '../store-conformance.test-suite.ts';
import type { S3Options } from './s3-requests.ts';
import { s3Store } from './s3-store.ts';

/** `npm test` says at its end what skipped tests want. */
const isHere = hasLocalBucket();
const skipped = isHere ? '' : `: skipped, ${howToGetLocalBucket}`;
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe.skipIf(!isHere)(`on an S3 server with conditional writes${skipped}`, () => {
  let server: LocalBucket;
  beforeAll(async () => {
    server = await startLocalBucket();
  });
  afterAll(() => server?.stop());

  const open = (options: Partial<S3Options> = {}): Store =>
    s3Store({
      endpoint: server.endpoint,
      bucket: 'models',
      prefix: `test/${randomUUID()}`,
      credentials: { accessKeyId: 'key', secretAccessKey: 'secret' },
      patience: { delayMilliseconds: 1 },
      ...options,
    });

  storeConformance('s3Store', async () => open());

  it('keeps checkpoints, each object a plain file of the bucket', async () => {
    const prefix = `team=ml/${randomUUID()}`;
    const store = open({ prefix });
    await requireWritable(store, 'births');
    const { digest } = await publishCheckpoint(store, 'births', exampleCheckpoint());
    expect((await loadCheckpoint(open({ prefix }), 'births')).digest).toBe(digest);
    expect((await listRefs(store)).refs).toMatchObject([{ ref: 'births', entry: 1 }]);
    expect(await verifyStore(store)).toMatchObject({ checkpoints: 1, blobs: 3, bad: [] });
    expect(store.location).toBe(`s3://models/${prefix}`);
    expect(existsSync(join(server.folder, prefix, 'refs/default/births/00000001'))).toBe(true);
    expect(readdirSync(join(server.folder, prefix)).sort()).toEqual(['blobs', 'refs', 'store.json']);
  });

  it('keeps a checkpoint of megabytes, and finds it again', async () => {
    const store = open();
    const content = exampleCheckpoint({ length: 1_200_000 });
    for (const entry of [1, 2]) expect(await publishCheckpoint(store, 'births', content)).toMatchObject({ entry });
    expect(await verifyStore(store)).toMatchObject({ checkpoints: 2, blobs: 3, bad: [] });
  });

  it('writers of one name, each with a store of its own, make a whole chain', async () => {
    const prefix = randomUUID();
    const places = await Promise.all(
      Array.from({ length: 8 }, (_, writer) =>
        publishCheckpoint(open({ prefix }), 'births', exampleCheckpoint({ head: writer })),
      ),
    );
    expect(places.map(({ entry }) => entry).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect((await listRefs(open({ prefix }), { history: true })).refs).toHaveLength(8);
  });

  it('lists more keys than one answer holds', async () => {
    const prefix = randomUUID();
    const keys = Array.from({ length: 2010 }, (_, i) => `refs/m/n/${String(i + 1).padStart(8, '0')}`);
    mkdirSync(join(server.folder, prefix, 'refs/m/n'), { recursive: true });
    for (const key of keys) writeFileSync(join(server.folder, prefix, key), 'x');
    const store = open({ prefix });
    expect(await store.list('refs/m/')).toEqual(keys);
  });

  it('becomes no store where other things lie', async () => {
    const prefix = randomUUID();
    const store = open({ prefix });
    await store.putIfAbsent('photos/cat.jpg', bytesOf('x'));
    await expect(publishCheckpoint(open({ prefix }), 'births', exampleCheckpoint())).rejects.toMatchObject({
      code: 'E_NOT_A_STORE',
      details: { found: ['photos/cat.jpg'] },
    });
  });

  it('says that there is no bucket', async () => {
    const store = open({ bucket: 'nowhere' });
    const refused = { code: 'E_STORE_REFUSED', details: { reason: 'no-bucket', status: 404, answer: 'NoSuchBucket' } };
    await expect(store.get('store.json', 10)).rejects.toMatchObject(refused);
    await expect(store.putIfAbsent('store.json', bytesOf('x'))).rejects.toMatchObject(refused);
    await expect(store.list('')).rejects.toMatchObject(refused);
  });

  /** The platform's fetch, whose answers to some requests are lost after the server carried them out. */
  const losing = (lost: (request: Request, count: number) => boolean): Fetch => {
    let count = 0;
    return async (request) => {
      const response = await fetch(request);
      if (!lost(request, ++count)) return response;
      await response.body?.cancel();
      throw new TypeError('fetch failed', { cause: { code: 'ECONNRESET' } });
    };
  };

  it('recognises a put whose answer was lost', async () => {
    let lostPuts = 0;
    const fetch = losing(({ method, url }) => method === 'PUT' && !url.includes('/tmp/') && ++lostPuts % 2 === 1);
    const store = open({ fetch });
    expect(await store.putIfAbsent('refs/m/n/00000001', bytesOf('ours'))).toBe(true);
    const { entry } = await publishCheckpoint(store, 'births', exampleCheckpoint());
    expect(entry).toBe(1);
    expect((await listRefs(store, { history: true })).refs).toHaveLength(1);
    // What another put is still another's, lost answers or not.
    expect(await store.putIfAbsent('refs/m/n/00000001', bytesOf('another'))).toBe(false);
  });

  it('finishes although every second answer is lost', async () => {
    const store = open({ fetch: losing((_, count) => count % 2 === 0) });
    await publishCheckpoint(store, 'births', exampleCheckpoint());
    expect(await verifyStore(store)).toMatchObject({ checkpoints: 1, bad: [] });
  });

  it('gives up in the end, and says what failed without telling secrets', async () => {
    const store = open({
      endpoint: 'http://127.0.0.1:9',
      credentials: { accessKeyId: 'AKIA', secretAccessKey: 'hush' },
    });
    const error = await store.get('store.json', 10).catch((error: unknown) => error);
    expect(error).toMatchObject({
      code: 'E_STORE_UNREACHABLE',
      details: { operation: 'get', attempts: 5, problem: expect.stringMatching(/fetch failed \(.+\)/) },
    });
    expect(JSON.stringify(error) + String(error)).not.toMatch(/AKIA|hush|Signature/);
  });

  it('does not wait for a server that never answers', async () => {
    const fetch: Fetch = ({ signal }) =>
      new Promise((_, reject) => {
        // On a busy machine the patience may end before the request begins.
        if (signal.aborted) reject(signal.reason);
        signal.addEventListener('abort', () => reject(signal.reason));
      });
    const store = open({ fetch, patience: { attempts: 2, delayMilliseconds: 1, stallMilliseconds: 20 } });
    await expect(store.get('store.json', 10)).rejects.toMatchObject({
      code: 'E_STORE_UNREACHABLE',
      details: { problem: 'no answer for 20 ms' },
    });
  });
});

/** The same suite against any service: SEQGRAFT_S3_ENDPOINT, SEQGRAFT_S3_BUCKET and the usual AWS_ variables. */
const { SEQGRAFT_S3_ENDPOINT: endpoint, SEQGRAFT_S3_BUCKET: bucket = 'models', AWS_REGION: region } = process.env;
describe.skipIf(endpoint === undefined)('on the service of SEQGRAFT_S3_ENDPOINT', () => {
  const credentials = {
    accessKeyId: process.env.AWS_ACCESS_KEY_ID ?? '',
    secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY ?? '',
  };
  const open = (options: Partial<S3Options> = {}): Store =>
    s3Store({
      ...(endpoint === undefined ? {} : { endpoint }),
      ...(region === undefined ? {} : { region }),
      bucket,
      prefix: `seqgraft-test/${randomUUID()}`,
      credentials,
      ...options,
    });

  storeConformance('s3Store', async () => open());

  it('refuses a wrong secret, a wrong key and a missing bucket, each for what it is', async () => {
    const wrong = (changed: Partial<S3Options>) =>
      open(changed)
        .get('store.json', 10)
        .then(
          () => 'served',
          (error) => error.details?.reason,
        );
    expect(await wrong({ credentials: { ...credentials, secretAccessKey: 'wrong' } })).toBe('credentials');
    expect(await wrong({ credentials: { ...credentials, accessKeyId: 'wrong' } })).toBe('credentials');
    expect(await wrong({ bucket: `nowhere-${randomUUID()}` })).toMatch(/no-bucket|denied/);
  });
});
