import { isSeqgraftError } from '@seqgraft/core';
import { blobKey, DIGEST } from '../format/content-digest.ts';
import type { BlobDescriptor, Manifest } from '../format/manifest.ts';
import { entryKey } from '../format/ref-entry.ts';
import { formatRef, type RefName } from '../format/ref-name.ts';
import { requireStore, STORE_KEY } from '../format/store-file.ts';
import { decodeProgress } from '../format/training-progress.ts';
import { allTags, type TagNumbers } from '../history/all-tags.ts';
import { resolveTag } from '../history/resolve-tag.ts';
import { formatTag, readTagEntry, tagKey } from '../history/tag-entry.ts';
import { readBlob } from '../publishing/blob.ts';
import { decodeSafetensors } from '../safetensors/decode-safetensors.ts';
import type { Store } from '../stores/store.ts';
import { isDamage } from './is-damage.ts';
import { readEntry, readManifest } from './read-entry.ts';
import { allNames } from './resolve-ref.ts';

/** Something that is wrong in a store, and where. */
export interface Finding {
  /** Where it lies. */
  readonly key: string;
  /** The entry that cannot be used for it. */
  readonly entry?: { readonly name: RefName; readonly number: number };
  /** The checkpoint or the tag that cannot be used; left out for what nothing needs. */
  readonly ref?: string;
  /** `sha256:…` of the blob that is wrong, if it is one. */
  readonly blob?: string;
  /** true: what lies there is whole, but what it names is gone. */
  readonly dangling?: boolean;
  readonly code: string;
  readonly message: string;
}

/** Whose a finding is. */
type Place = Omit<Finding, 'code' | 'message'>;

export interface Inspection {
  readonly checkpoints: number;
  readonly tags: number;
  readonly blobs: number;
  readonly findings: readonly Finding[];
}

/** Reads everything in a store; changes nothing. @throws E_STORE_EMPTY where there is no store */
export async function inspectStore(store: Store): Promise<Inspection> {
  const inspector = new Inspector(store);
  await inspector.attempt({ key: STORE_KEY }, () => requireStore(store));
  let checkpoints = 0;
  for (const { name, numbers } of await allNames(store)) {
    for (const number of numbers) {
      await inspector.inspectEntry(name, number);
      checkpoints += 1;
    }
  }
  const tags = await allTags(store);
  for (const tag of tags) await inspector.inspectTag(tag);
  const blobs = await inspector.inspectBlobs();
  return { checkpoints, tags: tags.length, blobs, findings: inspector.findings };
}

class Inspector {
  readonly findings: Finding[] = [];
  readonly #store: Store;
  /** What was found for each blob, so that one that many checkpoints share is read once. */
  readonly #checked: Map<string, Finding | null> = new Map();

  constructor(store: Store) {
    this.#store = store;
  }

  async inspectEntry(name: RefName, number: number): Promise<void> {
    const place = { key: entryKey(name, number), ref: formatRef(name, number), entry: { name, number } };
    const entry = await this.attempt(place, () => readEntry(this.#store, name, number));
    if (!entry) return;
    const { digest } = entry;
    const manifest = await this.attempt({ ...place, key: blobKey(digest), blob: digest }, () =>
      readManifest(this.#store, name, entry),
    );
    this.#checked.set(digest, null);
    if (manifest !== undefined) await this.#inspectParts(place, manifest);
  }

  /** All entries of a tag, and what it names now. */
  async inspectTag({ tag, numbers }: TagNumbers): Promise<void> {
    const ref = formatTag(tag);
    for (const number of numbers) {
      await this.attempt({ key: tagKey(tag, number), ref }, () => readTagEntry(this.#store, tag, number));
    }
    const [newest] = numbers;
    const known = newest === undefined || this.findings.some(({ key }) => key === tagKey(tag, newest));
    if (known) return;
    // Whether its checkpoint is whole was found out with the entries.
    await this.attempt({ key: tagKey(tag, newest), ref, dangling: true }, () =>
      resolveTag(this.#store, tag, { strict: true, read: async (_, entry) => entry }),
    );
  }

  async #inspectParts(place: Place, { groups, training }: Manifest): Promise<void> {
    for (const { name, blob } of groups) {
      await this.#inspectPart(place, { what: `group ${JSON.stringify(name)}`, ...blob });
    }
    if (training === null) return;
    await this.#inspectPart(place, { what: 'training progress', ...training.progress });
    await this.#inspectPart(place, { what: 'training tensors', ...training.tensors });
  }

  async #inspectPart(place: Place, blob: BlobDescriptor<string> & { readonly what: string }): Promise<void> {
    const known = this.#checked.get(blob.digest);
    if (known !== undefined) {
      if (known !== null) this.findings.push({ ...known, ...place, key: known.key });
      return;
    }
    const before = this.findings.length;
    await this.attempt({ ...place, key: blobKey(blob.digest), blob: blob.digest }, async () => {
      const bytes = await readBlob(this.#store, { ...blob, ...(place.ref === undefined ? {} : { ref: place.ref }) });
      if (blob.mediaType === 'application/json') decodeProgress(bytes);
      else decodeSafetensors(bytes, { views: true });
    });
    this.#checked.set(blob.digest, this.findings[before] ?? null);
  }

  /** The blobs that no checkpoint led to. @returns how many blobs there are in all */
  async inspectBlobs(): Promise<number> {
    let count = 0;
    for (const key of await this.#store.list('blobs/')) {
      const digest = `sha256:${key.slice(key.lastIndexOf('/') + 1)}`;
      if (!DIGEST.test(digest) || blobKey(digest) !== key) continue;
      count += 1;
      if (this.#checked.has(digest)) continue;
      const size = (await this.#store.get(key, 0))?.size;
      if (size === undefined) continue;
      await this.attempt({ key, blob: digest }, () =>
        readBlob(this.#store, { digest, size, what: 'of no checkpoint' }),
      );
    }
    return count;
  }

  /** The result of an action, or undefined and one more finding. */
  async attempt<Result>(place: Place, action: () => Promise<Result>): Promise<Result | undefined> {
    try {
      return await action();
    } catch (error) {
      const newer = isSeqgraftError(error, 'E_VERSION') || isSeqgraftError(error, 'E_NONFINITE');
      if (!isDamage(error) && !newer) throw error;
      this.findings.push({ ...place, code: error.code, message: error.message });
      return undefined;
    }
  }
}
