import { isSeqgraftError } from '@seqgraft/core';
import { exampleCheckpoint } from '../../example-checkpoint.test-suite.ts';
import {
  httpStore,
  indexedDbStore,
  listRefs,
  loadCheckpoint,
  publishCheckpoint,
  type Store,
  verifyStore,
} from '../../index.ts';

/** What came of something done in the page, as plain JSON. */
export type PageResult =
  | { readonly value: unknown }
  | { readonly error: { readonly name: string; readonly code: string; readonly message: string } };

async function attempt(action: () => unknown): Promise<PageResult> {
  try {
    return { value: await action() };
  } catch (error) {
    const { name, message } = error as Error;
    return { error: { name, message, code: isSeqgraftError(error) ? error.code : '' } };
  }
}

const opened = new Map<string, Store>();
function open(name: string): Store {
  const store = opened.get(name) ?? indexedDbStore(name);
  opened.set(name, store);
  return store;
}

/** What the tests do in a page. */
const seqgraft = {
  /** One verb of a store; bytes go and come as arrays of numbers. */
  verb: (name: string, verb: string, args: readonly unknown[]): Promise<PageResult> =>
    attempt(async () => {
      const store = open(name) as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>;
      const given = args.map((arg) => (Array.isArray(arg) ? new Uint8Array(arg) : arg));
      const result = await store[verb]?.(...given);
      const bytes = (result as { bytes?: Uint8Array | null } | null)?.bytes;
      return bytes ? { ...(result as object), bytes: [...bytes] } : result;
    }),

  /** Publishes some checkpoints to one name, and tells each when it is kept. */
  publish: (name: string, heads: readonly number[], length: number): Promise<PageResult> =>
    attempt(async () => {
      const entries: number[] = [];
      for (const head of heads) {
        const { entry } = await publishCheckpoint(
          open(name),
          'births',
          exampleCheckpoint({ head, body: head, length }),
        );
        entries.push(entry);
        console.log(`kept ${entry} ${head}`);
      }
      return entries;
    }),

  /** All that a store has, each checkpoint loaded whole. */
  examine: (name: string): Promise<PageResult> =>
    attempt(async () => {
      const store = open(name);
      const { refs, warnings } = await listRefs(store, { history: true });
      for (const { ref, entry } of refs) await loadCheckpoint(store, `${ref}@${entry}`, { strict: true });
      return { entries: refs.map(({ entry }) => entry), warnings, bad: (await verifyStore(store)).bad };
    }),

  /** Bytes by chance: browsers compress what they store. */
  putLarge: (name: string, key: string, length: number): Promise<PageResult> =>
    attempt(() => {
      const bytes = new Uint8Array(length);
      for (let at = 0; at < length; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536));
      return open(name).putIfAbsent(key, bytes);
    }),

  /** A view into a larger buffer, changed by its owner at once. */
  putView: (name: string, key: string): Promise<PageResult> =>
    attempt(async () => {
      const buffer = new Uint8Array(1_000_000).fill(1);
      const putting = open(name).putIfAbsent(key, buffer.subarray(10, 13));
      buffer.fill(9);
      await putting;
      return [...((await open(name).get(key, 10))?.bytes ?? [])];
    }),

  deleteDatabase: (name: string): Promise<PageResult> =>
    attempt(
      () =>
        new Promise((resolve, reject) => {
          const request = indexedDB.deleteDatabase(name);
          request.onsuccess = () => resolve('deleted');
          request.onblocked = () => resolve('blocked');
          request.onerror = () => reject(request.error);
        }),
    ),

  loadFrom: (address: string): Promise<PageResult> =>
    attempt(async () => {
      const store = httpStore(address, { patience: { attempts: 2, delayMilliseconds: 1 } });
      return (await loadCheckpoint(store, 'births')).digest;
    }),

  openOnly: (name: string): Promise<PageResult> => attempt(() => indexedDbStore(name).location),
};

export type PageApi = typeof seqgraft;
Object.assign(globalThis, { seqgraft });
