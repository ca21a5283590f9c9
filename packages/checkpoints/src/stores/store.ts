import { StoreFolderError, StoreKeyError } from './store-errors.ts';

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
  /**
   * What is stored need not survive a loss of power, nor be whole while it is being put: it may be gone, or be seen empty.
   * Cheaper where durability costs something; else the same. Default false.
   */
  readonly ephemeral?: boolean;
}

export interface GetOptions {
  /**
   * Called with the bytes as they come, in order, from the first on, while later ones are still being read. A store may leave it out, or stop;
   * what it gave is what it resolves to, as far as it went.
   */
  readonly onPiece?: (piece: Uint8Array) => void;
}

/** Bytes that a store has taken, before it is known under which key. */
export interface StagedBytes {
  /** Resolves when they are written, or cannot be: `putIfAbsent` then says why. */
  readonly settled: Promise<void>;
  /** Tells the key as soon as it is known, so that what it needs, such as folders, is there in time. */
  prepare(key: string): void;
  /** As the store's `putIfAbsent`. To be called once at most. */
  putIfAbsent(key: string, options?: Pick<PutOptions, 'heal'>): Promise<boolean>;
  /** Forgets them; after `putIfAbsent`, does nothing. Never rejects. */
  drop(): Promise<void>;
}

export interface DeleteOptions {
  /** What is removed may come back after a loss of power. Default false. */
  readonly ephemeral?: boolean;
}

/** Who uses a store, where the store can tell: spares others the wait for those who died. */
export interface StoreUsers {
  /** This one: letters, digits and "-". */
  readonly self: string;
  /** Whether that user is known for certain to be no more; false where it cannot be known. */
  isGone(user: string): boolean;
}

/**
 * A place for checkpoints: five verbs and a time, on keys such as `blobs/sha256/ab/ab12…`. All else is built on them, once, for every store.
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
  get(key: string, limit: number, options?: GetOptions): Promise<StoredBytes | null>;

  /** The keys under a folder, sorted; the folder ends with `/`, or is empty for all. */
  list(folder: string): Promise<readonly string[]>;

  /** Removes what is under the key. Whether something was there; of several at the same time, more than one may be told so. */
  delete(key: string, options?: DeleteOptions): Promise<boolean>;

  /** Makes what somebody else may just have put under the key as durable as `putIfAbsent` makes its own. */
  sync(key: string): Promise<void>;

  /**
   * When what is under the key was last put, in milliseconds since 1970 by the clock of the store; null when nothing is.
   * Only for the grace period of `collectGarbage`, in which a clock that is wrong by less does no harm.
   */
  changedAt(key: string): Promise<number | null>;

  /** Whether exactly these bytes are under the key, told without memory for as many. Left out where `get` is as good. */
  holds?(key: string, bytes: Uint8Array): Promise<boolean>;

  /**
   * Begins to write bytes, which must not change, before their key is known: so a large file is on its way to the disk while it is hashed. Readers
   * see nothing of it. Left out where it would gain nothing.
   *
   * A store that has it keeps no array that it was given, here or by `putIfAbsent`, once all that was asked of it is done: publishing writes the
   * next checkpoint into the same memory, which may be shared.
   */
  stage?(bytes: Uint8Array): StagedBytes;
  /** Left out where a store cannot tell its users apart. */
  readonly users?: StoreUsers;
}

const KEY = /^[A-Za-z0-9_-][A-Za-z0-9._-]*(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$/;

function isKey(key: string): boolean {
  return KEY.test(key) && key.length <= 512;
}

/** Each store calls this first: no key leaves its store. @throws E_STORE_KEY */
export function requireKey(key: string): void {
  if (!isKey(key)) throw new StoreKeyError({ key });
}

/** As {@link requireKey}, for `list`. @throws E_STORE_KEY */
export function requireFolder(folder: string): void {
  if (folder === '') return;
  if (!folder.endsWith('/') || !isKey(folder.slice(0, -1))) throw new StoreFolderError({ folder });
}
