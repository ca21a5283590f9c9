/** Twice what LevelDB gathers before it begins a new log, 4 MiB, is on its way to the log by then: each value is put down twice. */
const BYTES = 5 * 2 ** 20;
/** Values of 64 KiB and more are kept in files of their own. */
const PIECE = 60_000;
/** Beside the bytes of keys, none of which is called so: the leases for which the log was settled. */
const SETTLED = '~settled';

/**
 * Keeps Chromium from dropping the database after its next start, where a browser was killed in the middle of a write.
 *
 * Chromium has the databases of an origin in LevelDB, which appends what is written to a log. A write that is cut off leaves a torn record
 * at the end of the log. The next browser reads up to there, and appends to the same log, behind it. The one after that finds a
 * damaged record in the middle, takes the log for corrupt, and drops all databases of the origin. So, where a lease tells of a writer
 * that may have been killed, enough is written for LevelDB to put what it has into a table, and to begin a new log.
 *
 * @param database that is open
 */
export async function settleLog(database: IDBDatabase): Promise<void> {
  // Chromium alone has this, and LevelDB.
  if (!('dataLoss' in IDBVersionChangeEvent.prototype)) return;
  const leases = await unsettledLeases(database);
  // What cannot be put, for want of room say, keeps nobody from reading what is there.
  if (leases !== null) await fill(database, leases).catch(() => undefined);
}

/** All leases, or null when nothing was done since the log was settled for all of them. */
function unsettledLeases(database: IDBDatabase): Promise<readonly string[] | null> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(['facts', 'bytes'], 'readonly');
    const leases = transaction.objectStore('facts').getAllKeys(IDBKeyRange.bound('leases/', 'leases/\uffff'));
    const settled = transaction.objectStore('bytes').get(SETTLED);
    transaction.oncomplete = () => {
      const known: unknown = settled.result;
      const isKnown = (lease: unknown): boolean => Array.isArray(known) && known.includes(lease);
      resolve(leases.result.every(isKnown) ? null : (leases.result as string[]));
    };
    transaction.onabort = () => reject(transaction.error);
  });
}

function fill(database: IDBDatabase, leases: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction('bytes', 'readwrite', { durability: 'relaxed' });
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
    const bytes = transaction.objectStore('bytes');
    for (let put = 0; put < BYTES; put += PIECE) {
      // By chance: what can be compressed is.
      bytes.put(crypto.getRandomValues(new Uint8Array(PIECE)), SETTLED);
    }
    bytes.put(leases, SETTLED);
  });
}
