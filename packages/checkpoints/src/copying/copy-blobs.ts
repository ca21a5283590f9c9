import { isSeqgraftError } from '@seqgraft/core';
import { blobKey } from '../format/content-digest.ts';
import { readBlob } from '../publishing/blob.ts';
import { isDamage } from '../reading/is-damage.ts';
import type { Store } from '../stores/store.ts';
import type { CopyCount } from './copy-progress.ts';

/** A blob of a checkpoint. */
export interface CopiedBlob {
  readonly digest: string;
  readonly size: number;
  /** Such as `group`, for messages. */
  readonly what: string;
}

export interface CopyBlobsOptions {
  readonly from: Store;
  readonly to: Store;
  /** The checkpoint, `births@3`, for messages. */
  readonly ref: string;
  readonly blobsInFlight: number;
  /** Reads what the target has already, and replaces it when it is damaged. */
  readonly verify: boolean;
  readonly signal: AbortSignal | undefined;
  readonly count: CopyCount;
}

/** A blob of the origin cannot be had; `cause` says why. */
export class OriginDamaged extends Error {
  override readonly cause: Error;

  constructor(cause: Error) {
    super(cause.message, { cause });
    this.name = 'OriginDamaged';
    this.cause = cause;
  }
}

/** Moves the blobs that the target lacks, a few at a time; each is checked against its digest on the way. @throws OriginDamaged */
export async function copyBlobs(blobs: readonly CopiedBlob[], options: CopyBlobsOptions): Promise<void> {
  const waiting = [...blobs];
  const failures: unknown[] = [];
  const work = async (): Promise<void> => {
    for (let blob = waiting.shift(); blob !== undefined; blob = waiting.shift()) {
      try {
        options.signal?.throwIfAborted();
        await copyBlob(blob, options);
      } catch (error) {
        // The others finish what they are at, and begin nothing more.
        waiting.length = 0;
        failures.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: options.blobsInFlight }, work));
  if (failures.length > 0) throw failures[0];
}

async function copyBlob(blob: CopiedBlob, { from, to, ref, verify, count }: CopyBlobsOptions): Promise<void> {
  const key = blobKey(blob.digest);
  const there = await to.get(key, 0);
  if (there?.size === blob.size && (!verify || (await isWhole(to, blob)))) {
    // Somebody else may have put it a moment ago.
    await to.sync(key);
    count.skip(blob.size);
    return;
  }
  const bytes = await readBlob(from, { ...blob, ref }).catch((error) => {
    throw isDamage(error) ? new OriginDamaged(error) : error;
  });
  if (!(await to.putIfAbsent(key, bytes, { heal: there !== null }))) await to.sync(key);
  count.move(blob.size);
}

async function isWhole(store: Store, blob: CopiedBlob): Promise<boolean> {
  try {
    await readBlob(store, blob);
    return true;
  } catch (error) {
    if (isSeqgraftError(error, 'E_INTEGRITY')) return false;
    throw error;
  }
}
