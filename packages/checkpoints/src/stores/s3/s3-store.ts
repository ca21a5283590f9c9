import { STORE_KEY } from '../../format/store-file.ts';
import { equalBytes } from '../equal-bytes.ts';
import { lastModified } from '../http/last-modified.ts';
import { declaredLength, readBody } from '../http/read-body.ts';
import { onceDone } from '../once-done.ts';
import { StoreUnconditionalError } from '../remote-errors.ts';
import { requireWebCrypto } from '../require-web-crypto.ts';
import { type PutOptions, requireFolder, requireKey, type Store, type StoredBytes } from '../store.ts';
import { NotAStoreError } from '../store-errors.ts';
import { xmlTexts } from './s3-answers.ts';
import { type S3Options, S3Requests } from './s3-requests.ts';

/**
 * A store in a bucket of Amazon S3, or of a service that speaks its protocol and honours `If-None-Match: *`.
 *
 * Any number of processes anywhere may publish and read at the same time. Before the first write the service is asked
 * to prove its conditional writes; one that overwrites is refused. One object takes at most 5 GiB, and so one group.
 *
 * @throws E_STORE_ADDRESS, E_STORE_UNSUPPORTED; its verbs throw E_STORE_UNREACHABLE and E_STORE_REFUSED, writing also E_STORE_UNCONDITIONAL and E_NOT_A_STORE
 */
export function s3Store(options: S3Options): Store {
  const requests = new S3Requests(options);
  requireWebCrypto(requests.location);
  return new S3Store(requests);
}

/** Statuses that say: something is under the key. 409: somebody else's write of it is under way, `exchange` tries again. */
const TAKEN = 412;
/** What services say to a condition that they do not know. */
const NOT_IMPLEMENTED = 501;

class S3Store implements Store {
  readonly location: string;
  readonly #requests: S3Requests;

  constructor(requests: S3Requests) {
    this.location = requests.location;
    this.#requests = requests;
  }

  async putIfAbsent(key: string, bytes: Uint8Array, { heal = false }: PutOptions = {}): Promise<boolean> {
    requireKey(key);
    // Their owner may write into them while this waits.
    const copy = bytes.slice();
    // A store that has lost its own file gets it back among the things that it has.
    await (heal && key === STORE_KEY ? this.#requireConditionalWrites() : this.#openForWriting());
    return (await this.#put(key, copy, !heal)) !== 'taken';
  }

  async get(key: string, limit: number): Promise<StoredBytes | null> {
    requireKey(key);
    // A size alone is asked for without the bytes.
    return this.#requests.send({
      operation: limit > 0 ? 'get' : 'head',
      method: limit > 0 ? 'GET' : 'HEAD',
      key,
      accepts: [404],
      read: async (response, { moved }) => {
        if (response.status === 404) return this.#missing(response, key);
        if (limit > 0) return readBody(response, limit, moved);
        const size = declaredLength(response) ?? 0;
        return { size, bytes: size > 0 ? null : new Uint8Array() };
      },
    });
  }

  async list(folder: string): Promise<readonly string[]> {
    requireFolder(folder);
    const keys: string[] = [];
    let token: string | undefined;
    do {
      const page = await this.#page(folder, token);
      keys.push(...page.keys);
      token = page.next;
    } while (token !== undefined);
    return keys.filter((key) => !key.startsWith('tmp/')).sort();
  }

  async delete(key: string): Promise<boolean> {
    requireKey(key);
    // S3 does not tell whether something was there.
    if ((await this.get(key, 0)) === null) return false;
    await this.#remove(key);
    return true;
  }

  /** S3 acknowledges what is durable, whoever put it. */
  async sync(key: string): Promise<void> {
    requireKey(key);
  }

  async changedAt(key: string): Promise<number | null> {
    requireKey(key);
    return this.#requests.send({
      operation: 'head',
      method: 'HEAD',
      key,
      accepts: [404],
      read: async (response) => (response.status === 404 ? null : lastModified(response)),
    });
  }

  async #put(key: string, bytes: Uint8Array, ifAbsent: boolean): Promise<'created' | 'taken' | 'unknown-condition'> {
    let unclear = false;
    const outcome = await this.#requests.send({
      operation: 'put',
      method: 'PUT',
      key,
      bytes,
      headers: { 'content-type': 'application/octet-stream', ...(ifAbsent ? { 'if-none-match': '*' } : {}) },
      accepts: ifAbsent ? [TAKEN, NOT_IMPLEMENTED] : [],
      read: async (response, attempt) => {
        unclear = attempt.unclear;
        await response.body?.cancel();
        if (response.status === TAKEN) return 'taken';
        return response.status === NOT_IMPLEMENTED ? 'unknown-condition' : 'created';
      },
    });
    if (outcome !== 'taken' || !unclear) return outcome;
    // An earlier try of ours may have come through although its answer did not.
    const stored = await this.get(key, bytes.length);
    return stored?.bytes && equalBytes(stored.bytes, bytes) ? 'created' : 'taken';
  }

  async #remove(key: string): Promise<void> {
    await this.#requests.send({
      operation: 'delete',
      method: 'DELETE',
      key,
      accepts: [404],
      read: async (response) => void (await response.body?.cancel()),
    });
  }

  /** 404 says that the key is free, unless it says more: that there is no bucket, or no such user. */
  async #missing(response: Response, key: string): Promise<null> {
    const refusal = await this.#requests.refusal(response, 'get', key);
    if (['', 'NoSuchKey', 'NotFound'].includes(refusal.details.answer)) return null;
    throw refusal;
  }

  async #page(folder: string, token?: string): Promise<{ readonly keys: readonly string[]; readonly next?: string }> {
    const { prefix } = this.#requests;
    const xml = await this.#requests.send({
      operation: 'list',
      method: 'GET',
      query: {
        'list-type': '2',
        'encoding-type': 'url',
        prefix: `${prefix}${folder}`,
        ...(token === undefined ? {} : { 'continuation-token': token }),
      },
      read: (response) => response.text(),
    });
    const keys = xmlTexts(xml, 'Contents')
      .map((contents) => decodeKey(xmlTexts(contents, 'Key')[0] ?? ''))
      .filter((key) => key.startsWith(`${prefix}${folder}`) && !key.endsWith('/'))
      .map((key) => key.slice(prefix.length));
    const next = xmlTexts(xml, 'IsTruncated')[0] === 'true' ? xmlTexts(xml, 'NextContinuationToken')[0] : undefined;
    // A service that gives the same page for ever must not hold us for ever.
    return next === undefined || next === token ? { keys } : { keys, next };
  }

  /** Once: looks whether this may be a store, and whether the service does what a store rests on. */
  readonly #openForWriting: () => Promise<void> = onceDone(() => this.#open());

  async #open(): Promise<void> {
    await this.#requireEmpty();
    await this.#requireConditionalWrites();
  }

  /** @throws E_NOT_A_STORE when there are things under the prefix, and no store.json among them */
  async #requireEmpty(): Promise<void> {
    if ((await this.get(STORE_KEY, 0)) !== null) return;
    const { keys } = await this.#page('');
    const found = keys.filter((key) => !key.startsWith('tmp/') && key !== STORE_KEY);
    if (found.length > 0 && (await this.get(STORE_KEY, 0)) === null) {
      throw new NotAStoreError({ location: this.location, found });
    }
  }

  /** @throws E_STORE_UNCONDITIONAL */
  async #requireConditionalWrites(): Promise<void> {
    const words = crypto.getRandomValues(new Uint32Array(2));
    const key = `tmp/probe-${Array.from(words, (word) => word.toString(16).padStart(8, '0')).join('')}`;
    const fail = (problem: string): Error => new StoreUnconditionalError({ location: this.location, problem });
    try {
      for (const [time, wanted] of ['created', 'taken'].entries()) {
        const outcome = await this.#put(key, new TextEncoder().encode(`probe ${time}, may be deleted\n`), true);
        if (outcome === 'unknown-condition') throw fail('does not know it (501)');
        if (outcome !== wanted) throw fail('overwrote an object when told not to');
      }
    } finally {
      // One that cannot be removed is in nobody's way.
      await this.#remove(key).catch(() => undefined);
    }
  }
}

/** With `encoding-type=url`, keys are as in a query; services that do not know it give them plain, and ours are the same in both. */
function decodeKey(key: string): string {
  try {
    return decodeURIComponent(key.replaceAll('+', ' '));
  } catch {
    return key;
  }
}
