import { StoreAddressError, StoreNoIndexError, StoreRefusedError } from '../remote-errors.ts';
import { requireWebCrypto } from '../require-web-crypto.ts';
import { requireFolder, requireKey, type Store, type StoredBytes } from '../store.ts';
import { StoreReadOnlyError } from '../store-errors.ts';
import { type Attempt, exchange, type Fetch, type PatienceOptions } from './exchange.ts';
import { lastModified } from './last-modified.ts';
import { readBody } from './read-body.ts';
import { readStoreIndex } from './store-index.ts';

export interface HttpStoreOptions {
  /** Default: the platform's. */
  readonly fetch?: Fetch;
  /** Sent with each request, such as `Authorization`. In a page, the server must allow them (CORS). */
  readonly headers?: Readonly<Record<string, string>>;
  readonly patience?: PatienceOptions;
}

/**
 * A store to read from, at an address where any web server serves its folder.
 *
 * Plain HTTP lists nothing: what there is comes from `index.json` (see `writeStoreIndex`), and entries that are newer are
 * found by asking for the next numbers. Without an index, names have to be given, and their entries are found from 1 upward.
 *
 * @throws E_STORE_ADDRESS, E_STORE_UNSUPPORTED; its verbs throw E_STORE_UNREACHABLE, E_STORE_REFUSED and E_STORE_NO_INDEX, writing E_STORE_READ_ONLY
 */
export function httpStore(url: string, options: HttpStoreOptions = {}): Store {
  const base = baseOf(url);
  requireWebCrypto(base);
  return new HttpStore(base, options);
}

/** Entries of refs and of tags: folders in which to ask for the next number. */
const ENTRY_FOLDER = /^(?:refs\/[^/]+\/[^/]+|tags\/[^/]+\/[^/]+\/[^/]+)\/$/;
/** More than any entry takes. */
const PROBE_BYTES = 4096;
/** What servers send for a page that is not there, with the status 200, when they serve an app of one page. */
const PAGE = /^\s*<(?:!doctype|html|!--|head|body)/i;

class HttpStore implements Store {
  readonly location: string;
  readonly #options: HttpStoreOptions;

  constructor(location: string, options: HttpStoreOptions) {
    this.location = location;
    this.#options = options;
  }

  async get(key: string, limit: number): Promise<StoredBytes | null> {
    return this.#fetch(key, async (response, { moved }) => {
      const isPage = /^text\/html/i.test(response.headers.get('content-type') ?? '');
      // The beginning of a page tells that it is one; few are so short that this cannot be asked for.
      const stored = await readBody(response, isPage ? Math.max(limit, PROBE_BYTES) : limit, moved);
      if (isPage && (stored.bytes === null || startsAsPage(stored.bytes))) return null;
      return stored.size > limit ? { size: stored.size, bytes: null } : stored;
    });
  }

  async changedAt(key: string): Promise<number | null> {
    return this.#fetch(key, async (response) => {
      await response.body?.cancel();
      return lastModified(response);
    });
  }

  /** @returns null when the server has no such file */
  async #fetch<Result>(
    key: string,
    read: (response: Response, attempt: Attempt) => Promise<Result>,
  ): Promise<Result | null> {
    requireKey(key);
    const { fetch = (request: Request) => globalThis.fetch(request), headers = {}, patience = {} } = this.#options;
    const url = `${this.location}/${key}`;
    // What names its content never changes; for the rest, a cache must ask the server.
    const cache = key.startsWith('blobs/') ? 'default' : 'no-cache';
    return exchange<Result | null>({
      location: this.location,
      operation: 'get',
      url,
      fetch,
      patience,
      request: (signal) => new Request(url, { headers, signal, cache }),
      read: async (response, attempt) => {
        const { status } = response;
        if (status === 404 || status === 410) {
          await response.body?.cancel();
          return null;
        }
        if (!response.ok) throw await this.#refusal(response, key);
        return read(response, attempt);
      },
    });
  }

  async list(folder: string): Promise<readonly string[]> {
    requireFolder(folder);
    const indexed = await readStoreIndex(this);
    const isEntries = ENTRY_FOLDER.test(folder);
    if (indexed === null && !isEntries) throw new StoreNoIndexError({ location: this.location, folder });
    const keys = (indexed ?? []).filter((key) => key.startsWith(folder));
    return isEntries ? this.#withNext(folder, keys) : [...keys].sort();
  }

  /** Entries that came after the index was written: numbers go up one by one. */
  async #withNext(folder: string, keys: readonly string[]): Promise<readonly string[]> {
    const newest = Math.max(0, ...keys.map((key) => Number(key.slice(folder.length))).filter(Number.isSafeInteger));
    const isEntry = (key: string): boolean => /\/[0-9]+$/.test(key);
    const found = keys.filter(isEntry).sort();
    const others = keys.filter((key) => !isEntry(key));
    // The index may be older than what was dropped since: the newest that it has must be there.
    for (let last = found.at(-1); last !== undefined; last = found.at(-1)) {
      if ((await this.get(last, PROBE_BYTES)) !== null) break;
      found.pop();
    }
    for (let number = newest + 1; ; number++) {
      const key = `${folder}${String(number).padStart(8, '0')}`;
      const stored = await this.get(key, PROBE_BYTES);
      if (stored !== null) found.push(key);
      // What is no entry of this number is for the reader to judge, but nothing to count on: a server may answer all with the same.
      if (stored === null || !names(stored, number)) return [...found, ...others].sort();
    }
  }

  async putIfAbsent(key: string): Promise<boolean> {
    requireKey(key);
    throw this.#readOnly('put', key);
  }

  async delete(key: string): Promise<boolean> {
    requireKey(key);
    throw this.#readOnly('delete', key);
  }

  /** @throws E_STORE_READ_ONLY: only writers ask for it */
  async sync(key: string): Promise<void> {
    requireKey(key);
    throw this.#readOnly('sync', key);
  }

  #readOnly(operation: string, key: string): Error {
    return new StoreReadOnlyError({
      location: this.location,
      path: `${this.location}/${key}`,
      operation,
      errno: 'HTTP, which only reads',
    });
  }

  async #refusal(response: Response, key: string): Promise<Error> {
    await response.body?.cancel();
    const { status } = response;
    const reason = status === 401 || status === 403 ? 'protected' : 'other';
    const answer = response.statusText;
    return new StoreRefusedError({ location: this.location, operation: 'get', key, status, answer, reason });
  }
}

/** Whether some bytes are a document with the number of an entry in it. */
function names({ bytes }: StoredBytes, number: number): boolean {
  try {
    return Object.values(JSON.parse(new TextDecoder().decode(bytes ?? new Uint8Array())) as object).includes(number);
  } catch {
    return false;
  }
}

function startsAsPage(bytes: Uint8Array): boolean {
  return PAGE.test(new TextDecoder('latin1').decode(bytes.subarray(0, 100)));
}

/** @throws E_STORE_ADDRESS */
function baseOf(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new StoreAddressError({ address, problem: 'is no http(s) address' });
  }
  if (url.username !== '' || url.search !== '' || url.hash !== '') {
    const problem = 'has a user, a query or a fragment, which the address of a folder has not';
    throw new StoreAddressError({ address: `${url.origin}${url.pathname}`, problem });
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}
