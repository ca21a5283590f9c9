import { isSeqgraftError } from '@seqgraft/core';
import { highestEntry, highestKey } from '../format/highest-entry.ts';
import { entryFolder, entryKey } from '../format/ref-entry.ts';
import { encodeStoreFile, STORE_KEY } from '../format/store-file.ts';
import type { Finding } from '../reading/inspect-store.ts';
import { isDamage } from '../reading/is-damage.ts';
import type { Store } from '../stores/store.ts';
import type { Guard } from './exclusively.ts';
import { recoverEntry } from './recover-entry.ts';
import type { RepairStep } from './repair-store.ts';

/** What is to be moved, and why. */
type Moving = Pick<RepairStep, 'key' | 'ref' | 'reason'>;

/** A place beside the checkpoints for what is damaged: `quarantine/<time>-<random>/` and the key that it had. */
export class Quarantine {
  readonly #store: Store;
  readonly #guard: Guard | null;
  readonly #folder: string;

  /** @param guard of `exclusively`; null: nothing is moved, only said */
  constructor(store: Store, guard: Guard | null) {
    this.#store = store;
    this.#guard = guard;
    this.#folder = quarantineFolder();
  }

  keyOf({ name, number }: NonNullable<Finding['entry']>): string {
    return entryKey(name, number);
  }

  /**
   * One step, or none where there is nothing to move: what is missing needs no place. In the place of an entry that can be recovered stands what
   * it said.
   */
  async move(what: Moving, { entry }: Pick<Finding, 'entry'>): Promise<readonly RepairStep[]> {
    const movedTo = `${this.#folder}${what.key}`;
    try {
      const stored = await this.#store.get(what.key, Number.MAX_SAFE_INTEGER);
      if (stored?.bytes === null || stored === null) return [];
      const isEntry = entry !== undefined && this.keyOf(entry) === what.key;
      const healed = isEntry ? await recoverEntry(this.#store, entry.name, entry.number) : null;
      if (this.#guard !== null) {
        await this.#store.putIfAbsent(movedTo, stored.bytes);
        if (isEntry && healed === null) await this.#keepNumber(entry);
        await this.#guard();
        if (healed === null) await this.#store.delete(what.key);
        else await this.#store.putIfAbsent(what.key, healed, { heal: true });
      }
      if (healed !== null) return [{ action: 'healed', ...what, movedTo }];
      return [{ action: 'quarantined', ...what, movedTo }];
    } catch (error) {
      if (!isDamage(error)) throw error;
      return [{ action: 'left', ...what, reason: `${what.reason} It cannot be read at all: ${error.message}` }];
    }
  }

  /** The number of an entry that goes is not given again. */
  async #keepNumber({ name, number }: NonNullable<Finding['entry']>): Promise<void> {
    const keys = await this.#store.list(entryFolder(name));
    if (highestEntry(keys) === number) await this.#store.putIfAbsent(highestKey(name, number), new Uint8Array());
  }
}

function quarantineFolder(): string {
  const time = new Date().toISOString().replace(/[:.]/g, '-');
  const random = crypto.getRandomValues(new Uint16Array(1))[0] as number;
  return `quarantine/${time}-${random.toString(16).padStart(4, '0')}/`;
}

/** Writes `store.json` anew, which says the same in every store; what stood there is kept. */
export async function healStoreFile(store: Store, reason: string): Promise<RepairStep> {
  const healed = { action: 'healed', key: STORE_KEY, reason } as const;
  const stored = await store.get(STORE_KEY, Number.MAX_SAFE_INTEGER).catch((error) => {
    if (!isSeqgraftError(error, 'E_NOT_A_STORE')) throw error;
    return null;
  });
  const movedTo = `${quarantineFolder()}${STORE_KEY}`;
  if (stored !== null) await store.putIfAbsent(movedTo, stored.bytes ?? new Uint8Array());
  await store.putIfAbsent(STORE_KEY, await encodeStoreFile(), { heal: true });
  return stored === null ? healed : { ...healed, movedTo };
}
