import type { RefName } from '../format/ref-name.ts';
import type { Store } from '../stores/store.ts';
import { entryNumbers } from './entry-numbers.ts';

/** An entry was dropped while it was being read: that something of it is missing is no damage. */
export class DroppedMeanwhile extends Error {
  constructor(cause: unknown) {
    super('The entry was dropped while it was read.', { cause });
    this.name = 'DroppedMeanwhile';
  }
}

/** Entries are dropped only when there are newer ones, so that one more look finds these; so many are dropped by nobody. */
const ATTEMPTS = 10;

/** @throws DroppedMeanwhile when that entry is no longer there */
export async function requireStillThere(
  store: Store,
  name: RefName,
  { entry, cause }: { readonly entry: number; readonly cause: unknown },
): Promise<void> {
  if (!(await entryNumbers(store, name)).includes(entry)) throw new DroppedMeanwhile(cause);
}

/** Reads from the beginning, listing too, until nothing is dropped under the reader. @throws the damage that was met at last */
export async function untilNoneDropped<Result>(read: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof DroppedMeanwhile)) throw error;
      if (attempt === ATTEMPTS) throw error.cause;
    }
  }
}
