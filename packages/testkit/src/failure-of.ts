import { isSeqgraftError, type SeqgraftError } from '@seqgraft/core';

/** The error of seqgraft that something must end with; throws for any other end. */
export async function failureOf(run: Promise<unknown>): Promise<SeqgraftError> {
  const error = await run.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!isSeqgraftError(error))
    throw new Error(`Expected an error of seqgraft, got ${String(error)}.`, { cause: error });
  return error;
}
