import type { CheckpointParent, Warning } from '../format/checkpoint-content.ts';
import type { Manifest } from '../format/manifest.ts';
import type { RefEntry } from '../format/ref-entry.ts';
import { formatRef, parseRef, type RefName } from '../format/ref-name.ts';
import { entryNumbers, entryOfDigest } from '../reading/find-entry.ts';
import { isDamage } from '../reading/is-damage.ts';
import { readEntry, readManifest } from '../reading/read-entry.ts';
import { allNames, resolveRef } from '../reading/resolve-ref.ts';
import type { Store } from '../stores/store.ts';

/** One checkpoint to copy. */
export interface PlannedCopy {
  readonly name: RefName;
  readonly entry: RefEntry;
  readonly manifest: Manifest;
  /** `newest`: it becomes the newest entry of its name unless it is. `anywhere`: one entry of this content is enough. */
  readonly wanted: 'newest' | 'anywhere';
}

export interface PlanOptions {
  /** null: all names. */
  readonly refs: readonly string[] | null;
  readonly history: boolean;
  readonly parents: boolean;
}

/**
 * What to copy, in the order in which it must arrive: parents before those that were made from them, old entries before newer ones.
 *
 * @throws as `resolveRef`
 */
export async function planCopy(
  from: Store,
  { refs, history, parents }: PlanOptions,
): Promise<{ readonly copies: readonly PlannedCopy[]; readonly warnings: readonly Warning[] }> {
  const plan = new Plan(from, parents);
  for (const ref of refs ?? (await allNames(from)).map(({ name }) => formatRef(name))) {
    const { entry, digest, tag, ...name } = parseRef(ref);
    const exact = entry !== null || digest !== null || tag !== null;
    if (history && !exact) await plan.addHistory(ref, name);
    else await plan.addRef(ref, exact ? 'anywhere' : 'newest');
  }
  return plan;
}

class Plan {
  readonly copies: PlannedCopy[] = [];
  readonly warnings: Warning[] = [];
  readonly #from: Store;
  readonly #parents: boolean;
  /** Where each entry stands in the plan; -1 while its parents are looked for. */
  readonly #planned: Map<string, number> = new Map();

  constructor(from: Store, parents: boolean) {
    this.#from = from;
    this.#parents = parents;
  }

  async addRef(ref: string, wanted: PlannedCopy['wanted']): Promise<void> {
    const { result, warnings } = await resolveRef(this.#from, ref, {
      read: async ({ model, name }, entry) => {
        const of = { model, name };
        return { name: of, entry, manifest: await readManifest(this.#from, of, entry), wanted };
      },
    });
    this.warnings.push(...warnings);
    await this.#add(result);
  }

  /** Every entry that can be read, oldest first; what cannot is told. */
  async addHistory(ref: string, name: RefName): Promise<void> {
    // Says what there is when there is no such name.
    await resolveRef(this.#from, ref, { read: async () => null });
    const numbers = [...(await entryNumbers(this.#from, name))].reverse();
    for (const number of numbers) {
      try {
        const entry = await readEntry(this.#from, name, number);
        if (entry === null) continue;
        await this.#add({ name, entry, manifest: await readManifest(this.#from, name, entry), wanted: 'newest' });
      } catch (error) {
        if (!isDamage(error)) throw error;
        const message = `${formatRef(name, number)} is not copied. ${error.message}`;
        this.warnings.push({ code: 'W_DAMAGED', message });
      }
    }
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
      const entry = await entryOfDigest(this.#from, name, await entryNumbers(this.#from, name), digest);
      if (entry === null) return;
      await this.#add({ name, entry, manifest: await readManifest(this.#from, name, entry), wanted: 'anywhere' });
    } catch (error) {
      if (!isDamage(error)) throw error;
      const message = `The parent ${ref} is not copied. ${error.message}`;
      this.warnings.push({ code: 'W_DAMAGED', message });
    }
  }
}
