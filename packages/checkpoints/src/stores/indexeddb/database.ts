import { settleLog } from './settle-log.ts';

/** What a transaction does with the two object stores; it gives its result, which counts once the transaction is complete. */
export type Transact<Result> = (facts: IDBObjectStore, bytes: IDBObjectStore, give: (result: Result) => void) => void;

/** The browser found the database damaged, and has dropped it. It is told once: then there is a new one. */
export class DatabaseDropped extends Error {
  constructor(problem: string) {
    super(problem);
    this.name = 'DatabaseDropped';
  }
}

/** What Chromium says when it makes a new database in place of one that it could not read. */
type UpgradeEvent = IDBVersionChangeEvent & { readonly dataLoss?: 'none' | 'total'; readonly dataLossMessage?: string };

const STORES = ['facts', 'bytes'] as const;

/** One IndexedDB database with an object store for small facts and one for bytes, both by the same keys. */
export class Database {
  readonly #name: string;
  #open: Promise<IDBDatabase> | undefined;

  constructor(name: string) {
    this.#name = name;
  }

  /** @throws DOMException, DatabaseDropped */
  read<Result>(transact: Transact<Result>): Promise<Result> {
    return this.#transaction('readonly', transact);
  }

  /** Resolves when all of it is on the disk; of what fails, nothing is stored. @throws DOMException, DatabaseDropped */
  write<Result>(transact: Transact<Result>): Promise<Result> {
    return this.#transaction('readwrite', transact);
  }

  async #transaction<Result>(mode: IDBTransactionMode, transact: Transact<Result>): Promise<Result> {
    const transaction = await this.#begin(mode);
    return new Promise((resolve, reject) => {
      let result: { readonly given: Result } | undefined;
      transaction.oncomplete = () => {
        if (result !== undefined) resolve(result.given);
        else reject(new DOMException('The transaction gave nothing.', 'AbortError'));
      };
      // Also after an error of a request: what is not handled ends the transaction.
      transaction.onabort = () =>
        reject(transaction.error ?? new DOMException('The database was closed.', 'AbortError'));
      transact(transaction.objectStore('facts'), transaction.objectStore('bytes'), (given) => {
        result = { given };
      });
    });
  }

  /** A database that another tab deletes, or that the user clears, closes under us: it is opened again, once. */
  async #begin(mode: IDBTransactionMode): Promise<IDBTransaction> {
    // Strict: done means on the disk, not in the hands of the system.
    const options: IDBTransactionOptions = mode === 'readwrite' ? { durability: 'strict' } : {};
    try {
      return (await this.#opened()).transaction(STORES, mode, options);
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
      this.#open = undefined;
      return (await this.#opened()).transaction(STORES, mode, options);
    }
  }

  async #opened(): Promise<IDBDatabase> {
    this.#open ??= this.#connect();
    try {
      return await this.#open;
    } catch (error) {
      this.#open = undefined;
      throw error;
    }
  }

  #connect(): Promise<IDBDatabase> {
    return new Promise((resolve, reject) => {
      const request = indexedDB.open(this.#name, 1);
      let dropped: DatabaseDropped | null = null;
      request.onupgradeneeded = ({ dataLoss, dataLossMessage = '' }: UpgradeEvent) => {
        if (dataLoss === 'total') dropped = new DatabaseDropped(dataLossMessage);
        for (const store of STORES) request.result.createObjectStore(store);
      };
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        const database = request.result;
        // Let go, so that whoever deletes the database need not wait for us.
        database.onversionchange = () => {
          database.close();
          this.#open = undefined;
        };
        database.onclose = () => {
          this.#open = undefined;
        };
        if (dropped !== null) {
          database.close();
          reject(dropped);
        } else settleLog(database).then(() => resolve(database), reject);
      };
    });
  }
}
