import type { RecordSource } from './record-chunk.ts';

/**
 * Ends a source that nobody is going to read, so that its file is closed. It begins to read, for what never began has no end. Never rejects:
 * what is wrong with the records matters to nobody any more.
 */
export async function letGo(source: RecordSource): Promise<void> {
  try {
    for await (const _ of source.chunks()) return;
  } catch {}
}
