import { SeqgraftError } from '@seqgraft/core';
import type { RunFailure } from './comparison-result.ts';

/** Throws the error that a failure was made of. */
export function rethrowFailure({ code, category, message, remedy, details }: RunFailure): never {
  if (code === null || category === null) throw new Error(message);
  throw new SeqgraftError(code, category, { message, remedy }, details as Readonly<Record<string, unknown>>);
}
