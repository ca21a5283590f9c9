import { createClient, RESP_TYPES } from '@redis/client';
import { requireFolder, requireKey, type Store } from '../store.ts';

export interface RedisOptions {
  /** The socket that the server listens at. */
  readonly path: string;
  /** What stands before every key, so that several stores can share a server. */
  readonly prefix: string;
}

export interface RedisStore extends Store {
  close(): void;
}

/** In one step on the server: whether it put. KEYS: the key; ARGV: the bytes, and '1' to replace what is there. */
const put = `
if ARGV[2] == '0' and redis.call('exists', KEYS[1]) == 1 then return 0 end
local now = redis.call('time')
redis.call('hset', KEYS[1], 'bytes', ARGV[1], 'at', now[1] * 1000 + math.floor(now[2] / 1000))
return 1`;

/**
 * The worked example of a new store: a Redis server, each key a hash of the bytes and of when they were put.
 *
 * @throws Error unless the server has every write on its disk before it answers; a store that may forget is none
 */
export async function redisStore({ path, prefix }: RedisOptions): Promise<RedisStore> {
  const client = await createClient({ socket: { path, tls: false } })
    .withTypeMapping({ [RESP_TYPES.BLOB_STRING]: Buffer })
    .connect();
  const settings = await client.configGet(['appendonly', 'appendfsync']);
  if (String(settings.appendonly) !== 'yes' || String(settings.appendfsync) !== 'always') {
    client.destroy();
    throw new Error(
      `A store keeps what it acknowledged: start the server at ${path} with --appendonly yes --appendfsync always.`,
    );
  }
  /** The name on the server, once the key is known to be one. */
  const named = (key: string): string => {
    requireKey(key);
    return prefix + key;
  };
  return {
    location: `redis:${path}#${prefix}`,

    async putIfAbsent(key, bytes, { heal = false } = {}) {
      const from = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
      return (await client.eval(put, { keys: [named(key)], arguments: [from, heal ? '1' : '0'] })) === 1;
    },

    async get(key, limit) {
      const size = Number(await client.hStrLen(named(key), 'bytes'));
      if (size > limit) return { size, bytes: null };
      const bytes = await client.hGet(named(key), 'bytes');
      return bytes === null ? null : { size: bytes.length, bytes: new Uint8Array(bytes) };
    },

    async list(folder) {
      requireFolder(folder);
      const found = new Set<string>();
      for await (const keys of client.scanIterator({
        MATCH: `${prefix.replace(/[\\*?[\]]/g, '\\$&')}${folder}*`,
        COUNT: 1000,
      })) {
        for (const key of keys) found.add(String(key).slice(prefix.length));
      }
      return [...found].sort();
    },

    async delete(key) {
      return (await client.del(named(key))) === 1;
    },

    async sync(key) {
      requireKey(key); // whatever a client can read is on the disk already
    },

    async changedAt(key) {
      const at = await client.hGet(named(key), 'at');
      return at === null ? null : Number(at);
    },

    close: () => client.destroy(),
  };
}
