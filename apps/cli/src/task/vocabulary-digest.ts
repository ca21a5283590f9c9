import { createHash } from 'node:crypto';
import type { Vocabulary } from '@seqgraft/windows';

/** Which vocabulary: another text for other tokens or another order. */
export function vocabularyDigest({ kind, tokens }: Vocabulary): string {
  return createHash('sha256')
    .update(JSON.stringify([kind, tokens]))
    .digest('hex');
}
