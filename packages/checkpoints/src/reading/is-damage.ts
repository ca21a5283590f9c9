import { isSeqgraftError, type SeqgraftError } from '@seqgraft/core';

/** Whether an error says that what is stored is damaged, while something else may not be. A disk that cannot read a file counts. */
export function isDamage(error: unknown): error is SeqgraftError {
  if (!isSeqgraftError(error)) return false;
  return error.category === 'integrity' || (error.code === 'E_STORE_IO' && error.details.errno === 'EIO');
}
