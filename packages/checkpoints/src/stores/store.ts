/** What a store has under a key. */
export interface StoredBytes {
  /** What is really there, in bytes. */
  readonly size: number;
  /** null when `size` is beyond the limit that was asked for. */
  readonly bytes: Uint8Array | null;
}

export interface PutOptions {
  /**
   * Also replaces, in one step, what is stored under the key. Only for keys that name their content, where anything
   * else under them is damage. Default false.
   */
  readonly heal?: boolean;
}

/**
 * A place for checkpoints: five verbs on keys such as `blobs/sha256/ab/ab12…`. All else is built on them, once, for every store.
 *
 * A store promises: `putIfAbsent` creates whole or not at all, for exactly one of those who ask at the same time, and
 * what it created survives a crash of the process and a loss of power once it has resolved.
 * Reading never creates anything.
 */
export interface Store {
  /** Where this is, for messages: the folder's path, `memory`. */
  readonly location: string;

  /** Stores the bytes if nothing is under the key. Whether it did; false: something was there, and still is. */
  putIfAbsent(key: string, bytes: Uint8Array, options?: PutOptions): Promise<boolean>;

  /** What is under the key, or null. Never reads more than `limit` bytes. */
  get(key: string, limit: number): Promise<StoredBytes | null>;

  /** The keys under a folder, sorted; the folder ends with `/`, or is empty for all. */
  list(folder: string): Promise<readonly string[]>;

  /** Removes what is under the key. Whether something was there. */
  delete(key: string): Promise<boolean>;

  /** Makes what somebody else may just have put under the key as durable as `putIfAbsent` makes its own. */
  sync(key: string): Promise<void>;
}

const KEY = /^[A-Za-z0-9_-][A-Za-z0-9._-]*(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$/;

/** Each store calls this first: no key leaves its store. @throws RangeError */
export function requireKey(key: string): void {
  if (!KEY.test(key) || key.length > 512) throw new RangeError(`A store has no key ${JSON.stringify(key)}.`);
}

/** As {@link requireKey}, for `list`. @throws RangeError */
export function requireFolder(folder: string): void {
  if (folder === '') return;
  if (!folder.endsWith('/')) throw new RangeError(`A folder of a store ends with "/", got ${JSON.stringify(folder)}.`);
  requireKey(folder.slice(0, -1));
}
