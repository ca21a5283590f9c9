import { entryKey, type RefEntry } from '../format/ref-entry.ts';
import { formatRef, type RefName } from '../format/ref-name.ts';
import type { Store } from '../stores/store.ts';
import { IntegrityError } from '../stores/store-errors.ts';
import { entryNumbers } from './entry-numbers.ts';
import { readEntry } from './read-entry.ts';

/**
 * Reads an entry that a list has named.
 *
 * @returns null when it was dropped since
 * @throws E_INTEGRITY, E_VERSION; E_INTEGRITY also for one that the list goes on to name although it cannot be opened: a link
 * that leads nowhere, a stale index.json
 */
export async function readListedEntry(store: Store, name: RefName, number: number): Promise<RefEntry | null> {
  const entry = await readEntry(store, name, number);
  if (entry !== null || !(await entryNumbers(store, name)).includes(number)) return entry;
  // Numbers of runs may be given again: it may be a new one.
  const again = await readEntry(store, name, number);
  if (again !== null) return again;
  throw new IntegrityError({
    problem: 'missing',
    what: `entry ${number}`,
    file: `${store.location}/${entryKey(name, number)}`,
    found: 'is listed, but cannot be opened',
    ref: formatRef(name),
  });
}
