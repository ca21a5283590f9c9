import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleCheckpoint } from '../../example-checkpoint.test-suite.ts';
import { publishCheckpoint } from '../../publishing/publish-checkpoint.ts';
import { listRefs } from '../../reading/list-refs.ts';
import { verifyStore } from '../../reading/verify-store.ts';
import { storeConformance } from '../store-conformance.test-suite.ts';
import { hasRedis, howToGetRedis, type RedisServer, startRedis } from './redis-server.test-suite.ts';
import { type RedisStore, redisStore } from './redis-store.test-suite.ts';

const skipped = hasRedis ? '' : `: skipped, ${howToGetRedis}`;

describe.skipIf(!hasRedis)(`on a Redis server${skipped}`, () => {
  let server: RedisServer;
  const stores: RedisStore[] = [];
  const open = async (prefix: string = randomUUID()): Promise<RedisStore> => {
    const store = await redisStore({ path: server.path, prefix });
    stores.push(store);
    return store;
  };

  beforeAll(async () => {
    server = await startRedis('always');
  });
  afterAll(() => {
    for (const store of stores) store.close();
    server?.stop();
  });

  storeConformance('redisStore', () => open());

  it('makes one chain of what several connections publish under one name', async () => {
    const prefix = randomUUID();
    const writers = await Promise.all(Array.from({ length: 4 }, () => open(prefix)));
    await Promise.all(
      writers.map((store, writer) => publishCheckpoint(store, 'births', exampleCheckpoint({ head: writer }))),
    );
    const store = await open(prefix);
    expect((await listRefs(store)).refs).toMatchObject([{ ref: 'births', entry: 4 }]);
    expect(await verifyStore(store)).toMatchObject({ checkpoints: 4, bad: [] });
  });

  it('keeps a checkpoint of megabytes, and finds it again', async () => {
    const store = await open();
    const content = exampleCheckpoint({ length: 1_200_000 });
    for (const entry of [1, 2]) expect(await publishCheckpoint(store, 'births', content)).toMatchObject({ entry });
    expect(await verifyStore(store)).toMatchObject({ checkpoints: 2, blobs: 3, bad: [] });
  });

  it('loses nothing that it acknowledged when the server is killed', async () => {
    const prefix = randomUUID();
    const { digest } = await publishCheckpoint(await open(prefix), 'births', exampleCheckpoint());
    for (const store of stores.splice(0)) store.close();
    await server.crash();
    const store = await open(prefix);
    expect((await listRefs(store)).refs).toMatchObject([{ ref: 'births', digest }]);
    expect(await verifyStore(store)).toMatchObject({ checkpoints: 1, bad: [] });
  });

  it('refuses a server that may forget', async () => {
    const forgetful = await startRedis('everysec');
    try {
      await expect(redisStore({ path: forgetful.path, prefix: '' })).rejects.toThrow('--appendfsync always');
    } finally {
      forgetful.stop();
    }
  });
});
