import { failMetric } from './metric-input.ts';

/** e to the mean cross-entropy in nats a token: over how many equally likely tokens a guess would be as good. */
export function perplexity(natsPerToken: number): number {
  return Math.exp(natsPerToken);
}

export interface TextSize {
  /** Tokens that were predicted. */
  readonly tokens: number;
  /** Characters that they stand for, spaces between words included; of a character model as many as tokens. */
  readonly characters: number;
}

/**
 * Bits a character, by which models of characters and of words compare: bits a token × tokens / characters.
 * Without a size each token is a character.
 *
 * @param natsPerToken mean cross-entropy
 * @throws E_METRIC for sizes that are none
 */
export function bitsPerCharacter(
  natsPerToken: number,
  { tokens, characters }: TextSize = { tokens: 1, characters: 1 },
): number {
  if (!(tokens > 0 && characters > 0)) {
    failMetric('bitsPerCharacter', `tokens and characters must be above 0, got ${tokens} and ${characters}`);
  }
  return ((natsPerToken / Math.LN2) * tokens) / characters;
}
