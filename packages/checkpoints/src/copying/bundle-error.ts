import { defineError, type ErrorClass } from '@seqgraft/core';

/** Details of E_BUNDLE. */
export type BundleDetails = {
  /** The rule that it breaks: one of a zip archive (`zip-crc`), or `key`, `store`, `content`. */
  readonly reason: string;
  /** What was got, and where; all damage at once. */
  readonly problem: string;
};

/** The file is no bundle, is damaged, or holds what no bundle holds. */
export const BundleError: ErrorClass<BundleDetails> = defineError('E_BUNDLE', 'integrity', ({ problem }) => ({
  message: `A bundle is a zip archive of a whole store, as packBundle writes it: ${problem}.`,
  remedy: 'Export it again where it was made; nothing of it was taken.',
}));
