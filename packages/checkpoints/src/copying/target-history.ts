import { type CheckpointPlace, placeOf } from '../format/checkpoint-place.ts';
import { blobKey } from '../format/content-digest.ts';
import { blobsOf } from '../format/manifest.ts';
import type { RefEntry } from '../format/ref-entry.ts';
import { formatRef, type RefName } from '../format/ref-name.ts';
import { entryNumbers } from '../reading/entry-numbers.ts';
import { isDamage } from '../reading/is-damage.ts';
import { readEntry } from '../reading/read-entry.ts';
import type { Store } from '../stores/store.ts';
import type { PlannedCopy } from './plan-copy.ts';

/** What the target of a copy has of the names that are copied. */
export class TargetHistory {
  readonly #store: Store;
  /** For each name the digests that are to become its newest, in order. */
  readonly #digests: Map<string, string[]> = new Map();
  /** Where a copy stands among them. */
  readonly #positions: Map<PlannedCopy, number> = new Map();
  /** Entries never change, so each is read once. */
  readonly #entries: Map<string, RefEntry | null> = new Map();
  /** The keys of all blobs, once somebody has asked. */
  #blobs: ReadonlySet<string> | undefined;

  constructor(store: Store, copies: readonly PlannedCopy[]) {
    this.#store = store;
    for (const copy of copies) {
      if (copy.wanted !== 'newest') continue;
      const ref = formatRef(copy.name);
      const digests = this.#digests.get(ref) ?? [];
      this.#positions.set(copy, digests.length);
      this.#digests.set(ref, [...digests, copy.entry.digest]);
    }
  }

  /** That another copy takes the place of one. */
  replace(copy: PlannedCopy, by: PlannedCopy): void {
    const position = this.#positions.get(copy);
    const digests = this.#digests.get(formatRef(copy.name));
    if (position === undefined || digests === undefined) return;
    digests[position] = by.entry.digest;
    this.#positions.set(by, position);
  }

  /**
   * Where the target has a checkpoint that is to be copied, or null.
   *
   * Of a history, it has all up to the last one whose content is its newest: a copy that was stopped goes on behind it.
   */
  async has(copy: PlannedCopy): Promise<CheckpointPlace | null> {
    const { name, entry, wanted } = copy;
    const numbers = await entryNumbers(this.#store, name);
    if (wanted === 'newest') {
      const newest = await this.#find(name, numbers, () => true);
      const known = (this.#digests.get(formatRef(name)) ?? []).lastIndexOf(newest?.digest ?? '');
      if ((this.#positions.get(copy) ?? 0) > known) return null;
    }
    const same = await this.#find(name, numbers, ({ digest }) => digest === entry.digest);
    return same === null ? null : placeOf(name, same);
  }

  /** Whether none of the blobs of a checkpoint is missing, whose entry is there: as a list tells, which is one request for many. */
  async hasBlobs({ entry, manifest }: PlannedCopy): Promise<boolean> {
    this.#blobs ??= new Set(await this.#store.list('blobs/'));
    const there = this.#blobs;
    return [entry, ...blobsOf(manifest)].every(({ digest }) => there.has(blobKey(digest)));
  }

  /** The newest entry that can be read and is wanted. */
  async #find(
    name: RefName,
    numbers: readonly number[],
    wanted: (entry: RefEntry) => boolean,
  ): Promise<RefEntry | null> {
    for (const number of numbers) {
      const entry = await this.#read(name, number);
      if (entry !== null && wanted(entry)) return entry;
    }
    return null;
  }

  async #read(name: RefName, number: number): Promise<RefEntry | null> {
    const ref = formatRef(name, number);
    const known = this.#entries.get(ref);
    if (known !== undefined) return known;
    const entry = await readEntry(this.#store, name, number).catch((error) => {
      if (!isDamage(error)) throw error;
      return null;
    });
    this.#entries.set(ref, entry);
    return entry;
  }
}
