import { defineError, type ErrorClass } from '@seqgraft/core';
import type { UnreadableEntry } from './read-references.ts';

/** What damaged entries need, or damaged tags name, cannot be known, so nothing may be deleted. */
export const GarbageUnknownError: ErrorClass<{
  readonly location: string;
  readonly damaged: readonly UnreadableEntry[];
}> = defineError('E_GARBAGE_UNKNOWN', 'integrity', ({ location, damaged }) => ({
  message: `Only what nothing needs is deleted: what ${damaged.map(({ ref }) => ref).join(', ')} in ${location} needs is unknown (${damaged[0]?.message}).`,
  remedy: 'Repair the store first, which puts damaged entries aside; nothing was deleted.',
}));
