import { isSeqgraftError, type SeqgraftError } from '@seqgraft/core';

/** A disk that cannot read a file; a folder, a pipe, a device in the place of one. */
const UNREADABLE = new Set<unknown>(['EIO', 'EISDIR', 'ENXIO']);

/** Whether an error says that what is stored is damaged, while something else may not be. What cannot be read as a file counts. */
export function isDamage(error: unknown): error is SeqgraftError {
  if (!isSeqgraftError(error)) return false;
  return error.category === 'integrity' || (error.code === 'E_STORE_IO' && UNREADABLE.has(error.details.errno));
}
