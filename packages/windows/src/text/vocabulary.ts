import type { Json } from '@seqgraft/core';
import { BadOption, type OptionProblem, showOption } from '../options/bad-option.ts';
import { checkChoice, checkInteger } from '../options/check-option.ts';
import { splitWords } from './split-words.ts';
import { BadVocabulary, UnknownToken } from './vocabulary-errors.ts';

export type VocabularyKind = 'characters' | 'words';

/** The token of all that the vocabulary does not hold. Its number is 0. */
const unknownToken = '<unk>';

export interface VocabularyOptions {
  /** `characters` are Unicode code points; `words` keep punctuation and white space. */
  readonly kind: VocabularyKind;
  /** Tokens that the train text has less often are unknown. Default 1. */
  readonly minCount?: number;
  /** At most so many tokens, `<unk>` among them, the most frequent ones. Default: all. */
  readonly size?: number;
}

/** Numbers of the tokens of texts. Texts are normalised to NFC first. */
export class Vocabulary {
  readonly kind: VocabularyKind;
  /** Tokens by number; the first is `<unk>`, the others stand by falling frequency in the train text, equal ones by code units. */
  readonly tokens: readonly string[];
  readonly #numbers: ReadonlyMap<string, number>;

  /** @param tokens without `<unk>`, each once. */
  constructor(kind: VocabularyKind, tokens: readonly string[]) {
    this.kind = kind;
    this.tokens = [unknownToken, ...tokens];
    this.#numbers = new Map(tokens.map((token, index) => [token, index + 1]));
  }

  /** How many tokens there are, `<unk>` among them. */
  get size(): number {
    return this.tokens.length;
  }

  /** Numbers of the tokens of a text, [tokens]; 0 for those that are not known. */
  encode(text: string): Int32Array {
    return Int32Array.from(tokensOf(this.kind, text), (token) => this.#numbers.get(token) ?? 0);
  }

  /**
   * The text of some tokens; an unknown one becomes U+FFFD. `decode(encode(text))` is the text in NFC when all of it is known.
   *
   * @throws E_VOCABULARY when a number is none of a token.
   */
  decode(numbers: ArrayLike<number>): string {
    let text = '';
    for (let position = 0; position < numbers.length; position++) {
      const number = numbers[position] as number;
      const token = this.tokens[number];
      if (token === undefined) throw new UnknownToken({ token: number, size: this.size, position });
      text += number === 0 ? '\uFFFD' : token;
    }
    return text;
  }
}

/**
 * Makes the vocabulary of a text, or of several documents. Fit it on train text alone: what only validation or test text holds is
 * unknown, as it will be in use.
 *
 * @throws E_OPTION
 */
export function fitVocabulary(trainText: string | readonly string[], options: VocabularyOptions): Vocabulary {
  const { kind, minCount = 1, size = Number.POSITIVE_INFINITY } = options;
  const problems: OptionProblem[] = [];
  checkChoice(problems, 'kind', { value: kind, choices: ['characters', 'words'] });
  checkInteger(problems, 'minCount', minCount, 1);
  if (!(size >= 2) || (Number.isFinite(size) && !Number.isInteger(size))) {
    problems.push({ option: 'size', rule: 'an integer of at least 2', got: showOption(size) });
  }
  if (problems.length > 0) throw new BadOption({ problems });
  const counts = new Map<string, number>();
  for (const text of typeof trainText === 'string' ? [trainText] : trainText) {
    for (const token of tokensOf(kind, text)) counts.set(token, (counts.get(token) ?? 0) + 1);
  }
  const tokens = [...counts]
    .filter(([, count]) => count >= minCount)
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .map(([token]) => token);
  return new Vocabulary(kind, tokens.slice(0, Math.min(tokens.length, size - 1)));
}

function tokensOf(kind: VocabularyKind, text: string): string[] {
  const normal = text.normalize('NFC');
  return kind === 'characters' ? Array.from(normal) : splitWords(normal);
}

/** The vocabulary as JSON data for a checkpoint. */
export function serializeVocabulary({ kind, tokens }: Vocabulary): Json {
  return { format: 'seqgraft-vocabulary-1', kind, tokens: tokens.slice(1) };
}

/**
 * Reads a vocabulary from JSON data and checks every field.
 *
 * @throws E_VOCABULARY
 */
export function parseVocabulary(json: unknown): Vocabulary {
  if (typeof json === 'string') throw new BadVocabulary({ problem: 'it is a text, which JSON.parse comes before' });
  const { format, kind, tokens } = (typeof json === 'object' ? (json ?? {}) : {}) as Record<string, unknown>;
  if (format !== 'seqgraft-vocabulary-1')
    throw new BadVocabulary({ problem: `its format is ${JSON.stringify(format)}` });
  if (kind !== 'characters' && kind !== 'words')
    throw new BadVocabulary({ problem: `its kind is ${JSON.stringify(kind)}` });
  if (!Array.isArray(tokens) || !tokens.every((token) => typeof token === 'string' && token !== '')) {
    throw new BadVocabulary({ problem: 'its tokens are not a list of texts' });
  }
  if (new Set(tokens).size < tokens.length) throw new BadVocabulary({ problem: 'a token stands in it twice' });
  const strange = (tokens as string[]).find(
    (token) => tokensOf(kind, token).length !== 1 || token !== token.normalize('NFC'),
  );
  if (strange !== undefined) {
    throw new BadVocabulary({ problem: `${JSON.stringify(strange)} is not one token of ${kind} in NFC` });
  }
  return new Vocabulary(kind, tokens as string[]);
}
