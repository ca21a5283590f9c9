import { isSeqgraftError } from '@seqgraft/core';
import { findStrategy, scratch, zeroShot } from '@seqgraft/transfer';

const controls: Readonly<Record<string, string>> = {
  [scratch().name]: scratch().description,
  [zeroShot().name]: zeroShot().description,
};

/** What a strategy does, in a sentence; '' for the name of something else. */
export function describeStrategy(name: string): string {
  const known = controls[name];
  if (known !== undefined) return known;
  try {
    return findStrategy(name).description;
  } catch (error) {
    if (!isSeqgraftError(error)) throw error;
    return '';
  }
}
