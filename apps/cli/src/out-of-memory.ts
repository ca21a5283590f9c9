import { defineError, type ErrorClass } from '@seqgraft/core';

/** The memory of this machine, or what an array can hold, does not suffice for the data or the network. Nothing was written. */
const OutOfMemory: ErrorClass<{ reason: string }> = defineError('E_MEMORY', 'resource', ({ reason }) => ({
  message: `There is not enough memory for this (${reason}).`,
  remedy:
    'Take fewer columns, rows or series (--past, --only), smaller batches or units; data that is larger than memory is trained on by the library (streamTable of @seqgraft/windows).',
}));

/** What engines say of it: V8 by these words, in an error of no kind of its own. */
const words = /allocation failed|invalid (typed )?array( buffer)? length|could not allocate memory|out of memory/i;

/** A failure as E_MEMORY where that is what it is, else as it came. */
export function memoryFailure(failure: unknown): unknown {
  const is = failure instanceof RangeError && words.test(failure.message);
  return is ? new OutOfMemory({ reason: failure.message }, { cause: failure }) : failure;
}
