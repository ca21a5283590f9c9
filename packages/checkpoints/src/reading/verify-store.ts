import { isSeqgraftError } from '@seqgraft/core';
import { blobKey, DIGEST } from '../format/content-digest.ts';
import type { BlobDescriptor, Manifest } from '../format/manifest.ts';
import { formatRef, type RefName } from '../format/ref-name.ts';
import { requireStore } from '../format/store-file.ts';
import { decodeProgress } from '../format/training-progress.ts';
import { readBlob } from '../publishing/blob.ts';
import { decodeSafetensors } from '../safetensors/decode-safetensors.ts';
import type { Store } from '../stores/store.ts';
import { isDamage } from './is-damage.ts';
import { readEntry, readManifest } from './read-entry.ts';
import { allNames } from './resolve-ref.ts';

/** Something that is not as it was published. */
export interface BadPart {
  /** The checkpoint that cannot be used, `births@3`; left out for what no checkpoint needs. */
  readonly ref?: string;
  /** `sha256:…` of the blob that is wrong, if it is one. */
  readonly blob?: string;
  readonly code: string;
  readonly message: string;
}

export interface VerifyReport {
  /** Entries that were looked at. */
  readonly checkpoints: number;
  /** Blobs that are there, each read whole. */
  readonly blobs: number;
  readonly bad: readonly BadPart[];
}

/**
 * Reads everything in a store and checks it; changes nothing.
 *
 * @throws E_STORE_EMPTY where there is no store; damage is reported, not thrown
 */
export async function verifyStore(store: Store): Promise<VerifyReport> {
  const verification = new Verification(store);
  await verification.attempt({}, () => requireStore(store));
  let checkpoints = 0;
  for (const { name, numbers } of await allNames(store)) {
    for (const number of numbers) {
      await verification.checkEntry(name, number);
      checkpoints += 1;
    }
  }
  const blobs = await verification.checkBlobs();
  return { checkpoints, blobs, bad: verification.bad };
}

class Verification {
  readonly bad: BadPart[] = [];
  readonly #store: Store;
  /** What was found for each blob, so that one that many checkpoints share is read once. */
  readonly #checked: Map<string, Omit<BadPart, 'ref'> | null> = new Map();

  constructor(store: Store) {
    this.#store = store;
  }

  async checkEntry(name: RefName, number: number): Promise<void> {
    const ref = formatRef(name, number);
    const entry = await this.attempt({ ref }, () => readEntry(this.#store, name, number));
    if (!entry) return;
    const manifest = await this.attempt({ ref, blob: entry.digest }, () => readManifest(this.#store, name, entry));
    this.#checked.set(entry.digest, null);
    if (manifest !== undefined) await this.#checkParts(ref, manifest);
  }

  async #checkParts(ref: string, { groups, training }: Manifest): Promise<void> {
    for (const { name, blob } of groups) await this.#checkPart(ref, `group ${JSON.stringify(name)}`, blob);
    if (training === null) return;
    await this.#checkPart(ref, 'training progress', training.progress);
    await this.#checkPart(ref, 'training tensors', training.tensors);
  }

  async #checkPart(ref: string, what: string, blob: BlobDescriptor<string>): Promise<void> {
    const known = this.#checked.get(blob.digest);
    if (known !== undefined) {
      if (known !== null) this.bad.push({ ...known, ref });
      return;
    }
    const before = this.bad.length;
    await this.attempt({ ref, blob: blob.digest }, async () => {
      const bytes = await readBlob(this.#store, { ...blob, what, ref });
      if (blob.mediaType === 'application/json') decodeProgress(bytes);
      else decodeSafetensors(bytes, { views: true });
    });
    this.#checked.set(blob.digest, this.bad[before] ?? null);
  }

  /** The blobs that no checkpoint led to. @returns how many blobs there are in all */
  async checkBlobs(): Promise<number> {
    let count = 0;
    for (const key of await this.#store.list('blobs/')) {
      const digest = `sha256:${key.slice(key.lastIndexOf('/') + 1)}`;
      if (!DIGEST.test(digest) || blobKey(digest) !== key) continue;
      count += 1;
      if (this.#checked.has(digest)) continue;
      const size = (await this.#store.get(key, 0))?.size;
      if (size === undefined) continue;
      await this.attempt({ blob: digest }, () => readBlob(this.#store, { digest, size, what: 'of no checkpoint' }));
    }
    return count;
  }

  /** The result of an action, or undefined and one more bad part. */
  async attempt<Result>(
    part: Pick<BadPart, 'ref' | 'blob'>,
    action: () => Promise<Result>,
  ): Promise<Result | undefined> {
    try {
      return await action();
    } catch (error) {
      const newer = isSeqgraftError(error, 'E_VERSION') || isSeqgraftError(error, 'E_NONFINITE');
      if (!isDamage(error) && !newer) throw error;
      this.bad.push({ ...part, code: error.code, message: error.message });
      return undefined;
    }
  }
}
