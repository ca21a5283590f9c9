import { type Json, sha256 } from '@seqgraft/core';
import { parseVocabulary, type Vocabulary } from '@seqgraft/windows';

/** Which vocabulary: another text for other tokens or another order. */
export function vocabularyDigest({ kind, tokens }: Vocabulary): Promise<string> {
  return sha256(new TextEncoder().encode(JSON.stringify([kind, tokens])));
}

/** The vocabulary in a checkpoint, as `serializeVocabulary` wrote it. @throws E_VOCABULARY */
export function vocabularyOf(json: Json): Vocabulary {
  return parseVocabulary(JSON.stringify(json));
}
