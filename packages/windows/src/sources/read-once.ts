import { defineError, type ErrorClass } from '@seqgraft/core';
import type { RecordSource } from './record-chunk.ts';

const RecordsRead: ErrorClass<Record<string, never>> = defineError('E_CLOSED', 'usage', () => ({
  message: 'Records are read once, from the beginning to the end, and these were read already.',
  remedy: 'Open them again with openRecords.',
}));

/** A source that says so when it is read again: bytes that have gone by would make it one without records, or with the first of them. */
export function readOnce(source: RecordSource): RecordSource {
  let read = false;
  return {
    ...source,
    async *chunks(wishes) {
      if (read) throw new RecordsRead({});
      read = true;
      yield* source.chunks(wishes);
    },
  };
}
