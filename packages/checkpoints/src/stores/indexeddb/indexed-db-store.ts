import { StoreDroppedError, StoreUnsupportedError } from '../remote-errors.ts';
import { requireWebCrypto } from '../require-web-crypto.ts';
import { type PutOptions, requireFolder, requireKey, type Store, type StoredBytes } from '../store.ts';
import { StoreFullError, StoreIoError } from '../store-errors.ts';
import { Database, DatabaseDropped } from './database.ts';

/**
 * A store in the browser, for all pages and workers of one origin: it is there again after a tab has crashed, the browser was closed, or
 * its processes were killed.
 *
 * Every write is one strict transaction, which is on the disk when it resolves. Browsers may remove what an origin has
 * stored when the disk runs full, unless the user was asked: `await navigator.storage.persist()`.
 *
 * @param name of the database; one store each
 * @throws E_STORE_UNSUPPORTED in Node, and in pages without https; its verbs throw E_STORE_FULL and E_STORE_IO, and E_STORE_DROPPED once
 * when the browser has dropped the database
 */
export function indexedDbStore(name: string): Store {
  if (globalThis.indexedDB === undefined) {
    throw new StoreUnsupportedError({ store: `indexedDbStore("${name}")`, problem: 'there is no IndexedDB' });
  }
  requireWebCrypto(`indexedDbStore("${name}")`);
  return new IndexedDbStore(name);
}

/** What the database has under a key beside the bytes, so that a size is known before bytes are read. */
interface Facts {
  readonly size: number;
  readonly changedAt: number;
}

class IndexedDbStore implements Store {
  readonly location: string;
  readonly #database: Database;

  constructor(name: string) {
    this.location = `indexeddb:${name}`;
    this.#database = new Database(name);
  }

  async putIfAbsent(key: string, bytes: Uint8Array, { heal = false }: PutOptions = {}): Promise<boolean> {
    requireKey(key);
    // A clone of a view takes the whole buffer along; and its owner may write into it while the database opens.
    const copy = bytes.slice();
    const facts: Facts = { size: copy.length, changedAt: Date.now() };
    return this.#report('write', key, () =>
      this.#database.write((facts_, bytes_, give) => {
        const put = (): void => {
          facts_.put(facts, key);
          bytes_.put(copy, key);
          give(true);
        };
        if (heal) return put();
        const there = facts_.getKey(key);
        there.onsuccess = () => (there.result === undefined ? put() : give(false));
      }),
    );
  }

  async get(key: string, limit: number): Promise<StoredBytes | null> {
    requireKey(key);
    return this.#report('read', key, () =>
      this.#database.read<StoredBytes | null>((facts_, bytes_, give) => {
        const facts = facts_.get(key);
        facts.onsuccess = () => {
          const size = (facts.result as Facts | undefined)?.size;
          if (size === undefined) return give(null);
          if (size > limit) return give({ size, bytes: null });
          const bytes = bytes_.get(key);
          bytes.onsuccess = () => give(bytes.result instanceof Uint8Array ? stored(bytes.result) : null);
        };
      }),
    );
  }

  async list(folder: string): Promise<readonly string[]> {
    requireFolder(folder);
    // No character of a key comes after this one.
    const range = folder === '' ? undefined : IDBKeyRange.bound(folder, `${folder}\uffff`);
    const keys = await this.#report('list', folder, () =>
      this.#database.read<readonly string[]>((facts_, _, give) => {
        const all = facts_.getAllKeys(range);
        all.onsuccess = () => give(all.result as string[]);
      }),
    );
    return [...keys].sort();
  }

  async delete(key: string): Promise<boolean> {
    requireKey(key);
    return this.#report('delete', key, () =>
      this.#database.write((facts_, bytes_, give) => {
        const there = facts_.getKey(key);
        there.onsuccess = () => {
          if (there.result === undefined) return give(false);
          facts_.delete(key);
          bytes_.delete(key);
          give(true);
        };
      }),
    );
  }

  /** A transaction that somebody else can see is on the disk, as strict ones are: nothing is left to do. */
  async sync(key: string): Promise<void> {
    requireKey(key);
  }

  async changedAt(key: string): Promise<number | null> {
    requireKey(key);
    return this.#report('read', key, () =>
      this.#database.read<number | null>((facts_, _, give) => {
        const facts = facts_.get(key);
        facts.onsuccess = () => give((facts.result as Facts | undefined)?.changedAt ?? null);
      }),
    );
  }

  async #report<Result>(operation: string, key: string, action: () => Promise<Result>): Promise<Result> {
    try {
      return await action();
    } catch (error) {
      if (error instanceof DatabaseDropped) {
        throw new StoreDroppedError({ location: this.location, problem: error.message }, { cause: error });
      }
      const errno = error instanceof DOMException ? error.name : String(error);
      const details = { location: this.location, path: `${this.location}/${key}`, operation, errno };
      const Failure = errno === 'QuotaExceededError' ? StoreFullError : StoreIoError;
      throw new Failure(details, { cause: error });
    }
  }
}

/** What is really there counts, not what the facts say. */
function stored(bytes: Uint8Array): StoredBytes {
  return { size: bytes.length, bytes };
}
