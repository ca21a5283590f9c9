import { isSeqgraftError, type SeqgraftError } from '@seqgraft/core';
import { blobKey, DIGEST } from '../format/content-digest.ts';
import { blobsOf, decodeManifest, type NeededBlob } from '../format/manifest.ts';
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
import { IntegrityError } from '../stores/store-errors.ts';
import { isDamage } from './is-damage.ts';
import { readEntry, readManifest } from './read-entry.ts';
import { readListedEntry } from './read-listed-entry.ts';
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
  /** Digests of manifests that no entry leads to, and whose blobs are there: their entries were dropped, or are damaged. */
  readonly unnamed: readonly string[];
}

/** Reads everything in a store; changes nothing. @throws E_STORE_EMPTY where there is no store */
export async function inspectStore(store: Store): Promise<Inspection> {
  const inspector = new Inspector(store);
  await inspector.inspectStoreFile();
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
  return { checkpoints, tags: tags.length, blobs, findings: inspector.findings, unnamed: inspector.unnamed };
}

/** Whether it is no damage, and yet says nothing of the rest of the store: a newer version, a file that may not be read. */
function isOfThisPart(error: unknown): error is SeqgraftError {
  if (!isSeqgraftError(error)) return false;
  if (error.code === 'E_STORE_IO') return error.details.operation === 'open' && error.details.errno === 'EACCES';
  return error.code === 'E_VERSION' || error.code === 'E_NONFINITE';
}

/** Whether there is an entry under the name that its seal says: no other program makes such a file. */
async function hasWholeEntry(store: Store): Promise<boolean> {
  for (const { name, numbers } of await allNames(store)) {
    for (const number of numbers) {
      const entry = await readEntry(store, name, number).catch(() => null);
      if (entry !== null) return true;
    }
  }
  return false;
}

class Inspector {
  readonly findings: Finding[] = [];
  readonly unnamed: string[] = [];
  readonly #store: Store;
  /** Digests that some entry led to. */
  readonly #checked: Set<string> = new Set();
  /** Those of them that were read and are whole: one that many checkpoints share is read once. */
  readonly #whole: Set<string> = new Set();

  constructor(store: Store) {
    this.#store = store;
  }

  /** One that is missing where there are checkpoints is damage like any other. */
  async inspectStoreFile(): Promise<void> {
    try {
      await this.attempt({ key: STORE_KEY }, () => requireStore(this.#store));
    } catch (error) {
      const missing = isSeqgraftError(error, 'E_NOT_A_STORE') || isSeqgraftError(error, 'E_STORE_EMPTY');
      if (!missing || !(await hasWholeEntry(this.#store))) throw error;
      const { code, message } = new IntegrityError({
        problem: 'missing',
        what: STORE_KEY,
        file: `${this.#store.location}/${STORE_KEY}`,
        found: 'is missing, although there are checkpoints',
      });
      this.findings.push({ key: STORE_KEY, code, message });
    }
  }

  async inspectEntry(name: RefName, number: number): Promise<void> {
    const place = { key: entryKey(name, number), ref: formatRef(name, number), entry: { name, number } };
    const entry = await this.attempt(place, () => readListedEntry(this.#store, name, number));
    if (!entry) return;
    const { digest } = entry;
    const manifest = await this.attempt({ ...place, key: blobKey(digest), blob: digest }, () =>
      readManifest(this.#store, name, entry),
    );
    this.#checked.add(digest);
    if (manifest === undefined) return;
    for (const blob of blobsOf(manifest)) await this.#inspectPart(place, blob);
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

  async #inspectPart(place: Place, blob: NeededBlob): Promise<void> {
    // A damaged one is read again, for a message that names this checkpoint.
    if (this.#whole.has(blob.digest)) return;
    const before = this.findings.length;
    await this.attempt({ ...place, key: blobKey(blob.digest), blob: blob.digest }, async () => {
      const bytes = await readBlob(this.#store, { ...blob, ...(place.ref === undefined ? {} : { ref: place.ref }) });
      if (blob.mediaType === 'application/json') decodeProgress(bytes);
      else decodeSafetensors(bytes, { views: true });
    });
    this.#checked.add(blob.digest);
    if (this.findings.length === before) this.#whole.add(blob.digest);
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
      const bytes = await this.attempt({ key, blob: digest }, () =>
        readBlob(this.#store, { digest, size, what: 'of no checkpoint' }),
      );
      if (bytes !== undefined && (await this.#isManifest(bytes))) this.unnamed.push(digest);
    }
    return count;
  }

  /** Whether it is a manifest, and all that it names is there; whether that is whole, is looked at elsewhere. */
  async #isManifest(bytes: Uint8Array): Promise<boolean> {
    const manifest = await decodeManifest(bytes).catch(() => null);
    if (manifest === null) return false;
    for (const { digest, size } of blobsOf(manifest)) {
      if (this.#whole.has(digest)) continue;
      if ((await this.#store.get(blobKey(digest), 0))?.size !== size) return false;
    }
    return true;
  }

  /** The result of an action, or undefined and one more finding. */
  async attempt<Result>(place: Place, action: () => Promise<Result>): Promise<Result | undefined> {
    try {
      return await action();
    } catch (error) {
      if (!isDamage(error) && !isOfThisPart(error)) throw error;
      this.findings.push({ ...place, code: error.code, message: error.message });
      return undefined;
    }
  }
}
