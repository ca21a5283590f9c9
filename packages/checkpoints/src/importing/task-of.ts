import type { Json } from '@seqgraft/core';
import type { ImportOptions } from './imported-model.ts';

/** The option as `head.task` of a spec; null for values, and for nothing. */
export function taskOf(task: ImportOptions['task']): Json | null {
  return task === 'classes' ? { kind: 'classes' } : null;
}
