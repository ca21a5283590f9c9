import { createHash } from 'node:crypto';
import type { Json } from '@seqgraft/core';
import { parseVocabulary, type Vocabulary } from '@seqgraft/windows';

/** Which vocabulary: another text for other tokens or another order. */
export function vocabularyDigest({ kind, tokens }: Vocabulary): string {
  return createHash('sha256')
    .update(JSON.stringify([kind, tokens]))
    .digest('hex');
}

/** The vocabulary in a checkpoint, as `serializeVocabulary` wrote it. @throws E_VOCABULARY */
export function vocabularyOf(json: Json): Vocabulary {
  return parseVocabulary(JSON.stringify(json));
}
