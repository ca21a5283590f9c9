import type { Warning } from '../format/checkpoint-content.ts';
import type { RefEntry } from '../format/ref-entry.ts';
import type { RefName } from '../format/ref-name.ts';

/** What was read, and what had to be passed over on the way. */
export interface Resolved<Result> {
  readonly result: Result;
  readonly warnings: readonly Warning[];
}

/** Reads what is wanted of an entry. */
export type EntryReader<Result> = (name: RefName, entry: RefEntry) => Promise<Result>;

/** W_FALLBACK. */
export function fallbackWarning(passed: string, used: string, error: Error): Warning {
  return { code: 'W_FALLBACK', message: `${passed} cannot be used, ${used} is used instead. ${error.message}` };
}
