import type { AxisLine } from './axis-map.ts';
import { listNames } from './list-names.ts';

/** Which token of the source each token of the target is. */
export interface VocabularyMatch {
  /** [target tokens]; `mean` for a token that the source does not know. */
  readonly lines: readonly AxisLine[];
  readonly sentences: readonly string[];
}

/**
 * Matches two vocabularies token by token. What the source does not know starts as the mean of what it knows
 * (Howard and Ruder, "Universal language model fine-tuning for text classification", 2018, as their fastai does it).
 *
 * @returns null when a side gives none; `nothing` when they have no token in common
 */
export function matchVocabulary(
  source: readonly string[] | undefined,
  target: readonly string[] | undefined,
): VocabularyMatch | 'nothing' | null {
  if (source === undefined || target === undefined) return null;
  const numbers = new Map(source.map((token, number) => [token, number]));
  const lines = target.map((token): AxisLine => numbers.get(token) ?? 'mean');
  const added = target.filter((token) => !numbers.has(token)).map((token) => JSON.stringify(token));
  if (added.length === target.length) return 'nothing';
  const dropped = source.length - (target.length - added.length);
  return {
    lines,
    sentences: [
      ...(added.length === 0
        ? []
        : [
            `${added.length} of ${target.length} tokens ${added.length === 1 ? 'is' : 'are'} new (${listNames(added)}): ${added.length === 1 ? 'it starts' : 'they start'} as the mean of the source's tokens.`,
          ]),
      ...(dropped === 0 ? [] : [`${dropped} of the source's ${source.length} tokens are not in the target.`]),
      ...(added.length + dropped === 0 && lines.some((line, place) => line !== place)
        ? ["The tokens have other numbers than the source's: rows follow the tokens."]
        : []),
    ],
  };
}
