import * as z from 'zod';

const schema = z.object({ task: z.literal('language-model'), vocabulary: z.object({ kind: z.string() }) });

/** What the rows of a text are, `characters` or `words`, by how a checkpoint prepares its data; null where that is no text. */
export function tokensOfText(preprocess: unknown): string | null {
  return schema.safeParse(preprocess).data?.vocabulary.kind ?? null;
}
