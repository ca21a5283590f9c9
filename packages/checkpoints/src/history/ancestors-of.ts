import { isSeqgraftError } from '@seqgraft/core';
import type { CheckpointParent } from '../format/checkpoint-content.ts';
import { formatRef, parseRef } from '../format/ref-name.ts';
import { isDamage } from '../reading/is-damage.ts';
import { type CheckpointSummary, showCheckpoint } from '../reading/show-checkpoint.ts';
import type { Store } from '../stores/store.ts';

/** Where a checkpoint comes from. */
export interface Ancestry {
  /** The checkpoint, what it was made from, and so on. */
  readonly checkpoints: readonly CheckpointSummary[];
  /** The parent of the last of them, when it is not in this store or cannot be read; null where the last has no parent. */
  readonly gone: CheckpointParent | null;
}

/** A parent's digest is part of its child's, so that a chain cannot go in a circle; one that is longer was not made by training. */
const MOST = 1000;

/**
 * Follows the parents of a checkpoint, each by its digest.
 *
 * @param ref as for `loadCheckpoint`
 * @throws as `showCheckpoint`, for the checkpoint itself
 */
export async function ancestorsOf(store: Store, ref: string): Promise<Ancestry> {
  const { warnings: _, ...first } = await showCheckpoint(store, ref);
  const checkpoints: CheckpointSummary[] = [first];
  let parent = first.parent;
  while (parent !== null && checkpoints.length < MOST) {
    const found = await findParent(store, parent);
    if (found === null) break;
    checkpoints.push(found);
    parent = found.parent;
  }
  return { checkpoints, gone: parent };
}

/** The entry that the parent's ref names, or another of that name with its digest. */
async function findParent(store: Store, { ref, digest }: CheckpointParent): Promise<CheckpointSummary | null> {
  for (const tried of [ref, `${formatRef(parseRef(ref))}@${digest}`]) {
    try {
      const { warnings: _, ...summary } = await showCheckpoint(store, tried);
      if (summary.digest === digest) return summary;
    } catch (error) {
      if (!isSeqgraftError(error, 'E_NOT_FOUND') && !isDamage(error)) throw error;
    }
  }
  return null;
}
