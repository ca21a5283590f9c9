import { readFile } from 'node:fs/promises';

/** One call of `defineError` in the sources, read from them when the command is built, and by the documentation for its page of errors. */
export interface ErrorExplanation {
  readonly code: string;
  readonly category: string;
  /** The package that throws it. */
  readonly source: string;
  /** Empty where nothing is to be said beyond its message. */
  readonly about: string;
  /** With ‹names› for what is filled in. */
  readonly messages: readonly string[];
  readonly remedies: readonly string[];
}

/** All errors, by code; one may be thrown by several packages. Empty where the build left no list. */
export async function errorExplanations(): Promise<readonly ErrorExplanation[]> {
  // Beside the file that this becomes a part of.
  const text = await readFile(new URL('./error-codes.json', import.meta.url), 'utf8').catch(() => '[]');
  return JSON.parse(text) as ErrorExplanation[];
}
