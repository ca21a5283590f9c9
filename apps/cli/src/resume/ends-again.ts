import { isSeqgraftError } from '@seqgraft/core';

/** Whether the same would happen again: then there is nothing to go on with. A disk that is full has room some other day. */
export function endsAgain(error: unknown): boolean {
  return isSeqgraftError(error) && ['usage', 'data', 'check', 'diverged'].includes(error.category);
}
