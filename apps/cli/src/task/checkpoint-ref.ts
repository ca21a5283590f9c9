import type { CheckpointParent, CheckpointPlace } from '@seqgraft/checkpoints';

/** Names this very entry, `load@3`, and its digest: what `load` alone names moves on with the next entry. */
export function checkpointRef({
  ref,
  entry,
  digest,
}: Pick<CheckpointPlace, 'ref' | 'entry' | 'digest'>): CheckpointParent {
  return { ref: `${ref}@${entry}`, digest };
}
