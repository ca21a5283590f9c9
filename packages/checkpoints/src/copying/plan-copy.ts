import type { CheckpointParent, Warning } from '../format/checkpoint-content.ts';
import type { Manifest } from '../format/manifest.ts';
import type { RefEntry } from '../format/ref-entry.ts';
import { formatRef, parseRef, type RefName } from '../format/ref-name.ts';
import { entryNumbers } from '../reading/entry-numbers.ts';
import { entryOfDigest } from '../reading/entry-of-digest.ts';
import { isDamage } from '../reading/is-damage.ts';
import { readManifest } from '../reading/read-entry.ts';
import { readListedEntry } from '../reading/read-listed-entry.ts';
import { allNames, readNewestValid, resolveRef } from '../reading/resolve-ref.ts';
import { fallbackWarning } from '../reading/resolved.ts';
import type { Store } from '../stores/store.ts';

/** One checkpoint to copy. */
export interface PlannedCopy {
  readonly name: RefName;
  readonly entry: RefEntry;
  readonly manifest: Manifest;
  /** `newest`: it becomes the newest entry of its name unless it is. `anywhere`: one entry of this content is enough. */
  readonly wanted: 'newest' | 'anywhere';
  /** Why it is copied. `name`: as the newest valid entry of one. */
  readonly asked: 'exactly' | 'name' | 'history' | 'parent';
}

export interface PlanOptions {
  /** null: all names. */
  readonly refs: readonly string[] | null;
  readonly history: boolean;
  readonly parents: boolean;
  readonly onWarning: ((warning: Warning) => void) | undefined;
}

/**
 * What to copy, in the order in which it must arrive: parents before those that were made from them, old entries before newer ones.
 *
 * @throws as `resolveRef`
 */
export async function planCopy(from: Store, { refs, history, ...options }: PlanOptions): Promise<CopyPlan> {
  const plan = new CopyPlan(from, options);
  for (const ref of refs ?? (await allNames(from)).map(({ name }) => formatRef(name))) {
    const { entry, digest, tag, ...name } = parseRef(ref);
    const exact = entry !== null || digest !== null || tag !== null;
    if (history && !exact) await plan.addHistory(ref, name);
    else await plan.addRef(ref, exact ? 'exactly' : 'name');
  }
  return plan;
}

/** What to copy, and what instead where the weights of that are found to be damaged. */
export class CopyPlan {
  readonly copies: PlannedCopy[] = [];
  readonly warnings: Warning[] = [];
  readonly #from: Store;
  readonly #parents: boolean;
  readonly #onWarning: PlanOptions['onWarning'];
  /** Where each entry stands in the plan; -1 while its parents are looked for. */
  readonly #planned: Map<string, number> = new Map();

  constructor(from: Store, { parents, onWarning }: Pick<PlanOptions, 'parents' | 'onWarning'>) {
    this.#from = from;
    this.#parents = parents;
    this.#onWarning = onWarning;
  }

  async addRef(ref: string, asked: 'exactly' | 'name'): Promise<void> {
    const wanted = asked === 'name' ? 'newest' : 'anywhere';
    const { result, warnings } = await resolveRef(this.#from, ref, {
      read: async ({ model, name }, entry) => {
        const of = { model, name };
        return { name: of, entry, manifest: await readManifest(this.#from, of, entry), wanted, asked } as const;
      },
    });
    this.#warn(...warnings);
    await this.#add(result);
  }

  /** Every entry that can be read, oldest first; what cannot is told. */
  async addHistory(ref: string, name: RefName): Promise<void> {
    // Says what there is when there is no such name.
    await resolveRef(this.#from, ref, { read: async () => null });
    const numbers = [...(await entryNumbers(this.#from, name))].reverse();
    for (const number of numbers) {
      try {
        const entry = await readListedEntry(this.#from, name, number);
        if (entry === null) continue;
        const manifest = await readManifest(this.#from, name, entry);
        await this.#add({ name, entry, manifest, wanted: 'newest', asked: 'history' });
      } catch (error) {
        if (!isDamage(error)) throw error;
        this.#passOver(formatRef(name, number), error);
      }
    }
  }

  /**
   * Those to copy instead of one whose weights are damaged: the newest older entry with a whole manifest and its parents, where a
   * name was asked for, else none. What is passed over is told.
   */
  async insteadOf({ name, entry, asked }: PlannedCopy, damage: Error): Promise<readonly PlannedCopy[]> {
    const passed = formatRef(name, entry.entry);
    if (asked === 'exactly') return [];
    if (asked !== 'name') {
      this.#passOver(asked === 'parent' ? `The parent ${passed}` : passed, damage);
      return [];
    }
    const before = this.copies.length;
    const numbers = (await entryNumbers(this.#from, name)).filter((number) => number < entry.entry);
    const older = await readNewestValid(this.#from, name, {
      numbers,
      read: async (_, found) => {
        const manifest = await readManifest(this.#from, name, found);
        return { name, entry: found, manifest, wanted: 'newest', asked: 'name' } as const;
      },
    }).catch((error) => {
      if (!isDamage(error)) throw error;
      return null;
    });
    if (older === null) return [];
    this.#warn(fallbackWarning(passed, formatRef(name, older.result.entry.entry), damage), ...older.warnings);
    await this.#add(older.result);
    return this.copies.slice(before);
  }

  #passOver(what: string, { message }: Error): void {
    this.#warn({ code: 'W_DAMAGED', message: `${what} is not copied. ${message}` });
  }

  #warn(...warnings: readonly Warning[]): void {
    this.warnings.push(...warnings);
    for (const warning of warnings) this.#onWarning?.(warning);
  }

  async #add(copy: PlannedCopy): Promise<void> {
    const ref = formatRef(copy.name, copy.entry.entry);
    const planned = this.#planned.get(ref);
    if (planned !== undefined) {
      // As the newest it is there, wherever it has to be.
      if (copy.wanted === 'newest' && planned >= 0) this.copies[planned] = copy;
      return;
    }
    this.#planned.set(ref, -1);
    if (this.#parents && copy.manifest.parent !== null) await this.#addParent(copy.manifest.parent);
    this.#planned.set(ref, this.copies.push(copy) - 1);
  }

  /** The parent under its own name, where the origin still has it. */
  async #addParent({ ref, digest }: CheckpointParent): Promise<void> {
    const { model, name: ownName } = parseRef(ref);
    const name = { model, name: ownName };
    try {
      const entry = await entryOfDigest(this.#from, name, { numbers: await entryNumbers(this.#from, name), digest });
      if (entry === null) return;
      const manifest = await readManifest(this.#from, name, entry);
      await this.#add({ name, entry, manifest, wanted: 'anywhere', asked: 'parent' });
    } catch (error) {
      if (!isDamage(error)) throw error;
      this.#passOver(`The parent ${ref}`, error);
    }
  }
}
