import { underLease } from '../collecting/under-lease.ts';
import type { Warning } from '../format/checkpoint-content.ts';
import type { CheckpointPlace } from '../format/checkpoint-place.ts';
import { blobsOf } from '../format/manifest.ts';
import { formatRef } from '../format/ref-name.ts';
import { prepareStore, requireStore } from '../format/store-file.ts';
import type { TagPlace } from '../history/tag-place.ts';
import { placeEntry } from '../publishing/place-entry.ts';
import type { Store } from '../stores/store.ts';
import { copyBlobs, OriginDamaged } from './copy-blobs.ts';
import { type CopyAmount, CopyCount, type CopyProgress } from './copy-progress.ts';
import { copyTags } from './copy-tags.ts';
import { type PlannedCopy, planCopy } from './plan-copy.ts';
import { TargetHistory } from './target-history.ts';

export interface CopyOptions {
  /** `births`, `births@12`, `model/births@production`. Default: the newest valid entry of every name. */
  readonly refs?: readonly string[];
  /** All entries of the names, oldest first, instead of the newest valid one. Default false. */
  readonly history?: boolean;
  /** Also the checkpoints that these were made from, where the origin has them. Default true. */
  readonly parents?: boolean;
  /** Also the tags that name what is copied. Default true. */
  readonly tags?: boolean;
  /** Also reads what the target has already, and replaces it when it is damaged; else its size alone is compared. Default false. */
  readonly verify?: boolean;
  /** How many blobs move at a time, each held in memory. Default 4. */
  readonly blobsInFlight?: number;
  readonly onProgress?: (progress: CopyProgress) => void;
  /** Called with each warning at once; they are in the report too, unless it fails. */
  readonly onWarning?: (warning: Warning) => void;
  /** Stops between two blobs, with its reason. */
  readonly signal?: AbortSignal;
}

/** A checkpoint that the target has now. */
export interface CopiedCheckpoint extends CheckpointPlace {
  /** Which entry of the origin it is, `births@3`. */
  readonly from: string;
  /** false: the target had it already. */
  readonly copied: boolean;
}

export interface CopyReport {
  readonly checkpoints: readonly CopiedCheckpoint[];
  /** Tags that were set in the target. */
  readonly tags: readonly TagPlace[];
  readonly moved: CopyAmount;
  /** What the target had already. */
  readonly skipped: CopyAmount;
  /** W_FALLBACK, W_DAMAGED: what could not be read in the origin. */
  readonly warnings: readonly Warning[];
}

/**
 * Copies checkpoints from one store to another, of any kind: only the blobs that the target lacks, each checked on the way.
 *
 * Blobs come first, then the manifest, then the entry, so that nothing half is ever to be seen; a copy that was interrupted
 * is resumed by being run again. What is copied becomes the next entry of its name in the target, with the time when it was
 * first published; what is the newest entry there already is left as it is, and so is every entry that the target has.
 * What is damaged in the origin is passed over, as by readers: of a name, the newest entry that is whole comes instead.
 *
 * @throws E_REF_NAME, E_STORE_EMPTY, E_NOT_FOUND of the origin: nothing was written
 * @throws E_INTEGRITY, E_MANIFEST, E_VERSION when what was asked for cannot be read, or no entry of a name; all else has arrived
 * @throws E_STORE_BUSY, E_CONFLICT and the errors of both stores
 */
export async function copyCheckpoints(from: Store, to: Store, options: CopyOptions = {}): Promise<CopyReport> {
  const { refs = null, history = false, parents = true, tags = true, signal } = options;
  const count = new CopyCount(options.onProgress ?? (() => undefined));
  await requireStore(from);
  const plan = await planCopy(from, { refs, history, parents, onWarning: options.onWarning });
  count.total = plan.copies.length;
  await prepareStore(to);
  const target = new TargetHistory(to, plan.copies);
  const checkpoints: CopiedCheckpoint[] = [];
  const failures: { readonly copy: PlannedCopy; readonly error: Error }[] = [];
  const waiting = [...plan.copies];
  for (let copy = waiting.shift(); copy !== undefined; copy = waiting.shift()) {
    signal?.throwIfAborted();
    count.ref = formatRef(copy.name, copy.entry.entry);
    count.tell();
    try {
      checkpoints.push({ ...(await copyOne(copy)), from: count.ref });
    } catch (error) {
      if (!(error instanceof OriginDamaged)) throw error;
      failures.push({ copy, error: error.cause });
      waiting.unshift(...(await insteadOf(copy, error.cause)));
    }
    count.done += 1;
  }
  const copiedTags = tags ? await copyTags(from, to, checkpoints) : [];
  count.ref = null;
  count.tell();
  const lost = failures.find(({ copy }) => isLost(copy, checkpoints));
  if (lost !== undefined) throw lost.error;
  return { checkpoints, tags: copiedTags, ...count.amounts, warnings: plan.warnings };

  async function insteadOf(copy: PlannedCopy, damage: Error): Promise<readonly PlannedCopy[]> {
    const others = await plan.insteadOf(copy, damage);
    const [older] = others.slice(-1);
    if (older !== undefined) target.replace(copy, older);
    count.total += others.length;
    return others;
  }

  async function copyOne(copy: PlannedCopy): Promise<Omit<CopiedCheckpoint, 'from'>> {
    const { digest, size, created } = copy.entry;
    const blobs = blobsOf(copy.manifest);
    const { verify = false, blobsInFlight = 4 } = options;
    const ref = formatRef(copy.name, copy.entry.entry);
    const moving = { from, to, ref, blobsInFlight, verify, signal, count };
    // What the target has is looked at under the lease: until then, it may be dropped.
    return underLease(to, async () => {
      const there = await target.has(copy);
      if (there !== null && !verify && (await target.hasBlobs(copy))) return { ...there, copied: false };
      await copyBlobs(blobs, moving);
      // After its blobs: a manifest that can be read is a checkpoint that can be loaded.
      await copyBlobs([{ digest, size, what: 'manifest' }], moving);
      if (there !== null) return { ...there, copied: false };
      return { ...(await placeEntry(to, copy.name, { digest, size, created })), copied: true };
    });
  }
}

/** Whether nothing came in place of what could not be copied. */
function isLost({ name, asked }: PlannedCopy, checkpoints: readonly CopiedCheckpoint[]): boolean {
  if (asked === 'parent') return false;
  return asked === 'exactly' || !checkpoints.some(({ ref }) => ref === formatRef(name));
}
