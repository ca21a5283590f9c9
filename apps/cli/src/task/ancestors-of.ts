import { type CheckpointSummary, type Store, showCheckpoint } from '@seqgraft/checkpoints';
import { isSeqgraftError } from '@seqgraft/core';

/** A chain that is longer goes in a circle. */
const mostAncestors = 100;

/** A checkpoint, its parent, and so on; one that is no longer in the store ends the list. */
export async function ancestorsOf(store: Store, ref: string): Promise<CheckpointSummary[]> {
  const chain: CheckpointSummary[] = [];
  let next: string | null = ref;
  while (next !== null && chain.length < mostAncestors) {
    try {
      const { warnings: _, ...summary } = await showCheckpoint(store, next);
      chain.push(summary);
      next = summary.parent?.ref ?? null;
    } catch (error) {
      if (chain.length === 0 || !isSeqgraftError(error, 'E_NOT_FOUND')) throw error;
      next = null;
    }
  }
  return chain;
}
