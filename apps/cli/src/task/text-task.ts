import { fitVocabulary, readText, type Table, type TextDocument, textTable, type Vocabulary } from '@seqgraft/windows';
import { defaultSplit, type SplitOptions } from '../options/split-options.ts';
import type { TextOptions } from '../options/text-options.ts';
import type { Reporter } from '../output/reporter.ts';
import { UsageError } from '../usage-error.ts';
import { knownColumnsOf } from './known-columns.ts';
import type { SplitPlan } from './split-plan.ts';
import type { TaskData, TaskDataOptions } from './task-data.ts';

/** A text as a table of tokens, a document a part. */
export interface TextTask {
  readonly table: Table;
  readonly vocabulary: Vocabulary;
  /** Shares of the characters, from the beginning. */
  readonly plan: SplitPlan & { readonly by: 'time' };
}

/** Whether a file is a text by its name; UCR files have their class in it. */
export function isText(file: string): boolean {
  return /\.(txt|text)(\.gz)?$/i.test(file) && !/_(TRAIN|TEST)\.txt(\.gz)?$/i.test(file);
}

/** Reads a text. `known` is the vocabulary of a checkpoint; without it one is made of the characters that are train. */
export async function loadText(
  file: string,
  options: TextOptions & SplitOptions,
  known?: Vocabulary,
): Promise<TextTask> {
  const { split = defaultSplit, embargo = 0 } = options;
  if (split.by !== 'time') {
    const problem = 'A text is split by shares of its characters, from the beginning.';
    throw new UsageError({ problem, remedy: 'Write it like --split 0.8,0.1,0.1.' });
  }
  const text = await readText(file);
  const documents = cutText(text, split, (known?.kind ?? options.tokens) === 'words');
  const train = documents.filter(({ part }) => part === 'train').map((document) => document.text);
  const size = options.vocabulary === undefined ? {} : { size: options.vocabulary };
  const vocabulary = known ?? fitVocabulary(train, { kind: options.tokens ?? 'characters', ...size });
  return { table: textTable(documents, vocabulary), vocabulary, plan: { ...split, by: 'time', embargo } };
}

/** The parts of a text as documents; words stay whole. */
function cutText(
  text: string,
  { train, validation }: { readonly train: number; readonly validation: number },
  words: boolean,
): TextDocument[] {
  const place = (share: number): number => {
    const at = Math.round(share * text.length);
    if (at >= text.length) return text.length;
    if (words) {
      const blank = text.slice(at).search(/\s/);
      return blank < 0 ? text.length : at + blank;
    }
    const code = text.charCodeAt(at);
    return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at; // not between the halves of one character
  };
  const [first, second] = [place(train), place(train + validation)];
  const parts = [
    { part: 'train', text: text.slice(0, first) },
    { part: 'validation', text: text.slice(first, second) },
    { part: 'test', text: text.slice(second) },
  ] as const;
  return parts.filter((document) => document.text !== '').map((document) => ({ id: document.part, ...document }));
}

/** How a text is prepared: the next token at every step, states going on from window to window. */
export function textOptionsOf(
  table: Table,
  vocabulary: Vocabulary,
  { lookback }: { readonly lookback: number },
): TaskDataOptions {
  return {
    task: 'language-model',
    frame: { lookback, horizon: 1, targets: 'every-step' },
    cut: 'text',
    columns: knownColumnsOf(table, {}),
    reading: {},
    scaler: { kind: 'none' },
    loss: 'cross-entropy',
    vocabulary,
  };
}

/** Of the tokens of a text. */
const mostUnknown = 0.05;

/** Says how large a text is, and how much of it the vocabulary does not hold. */
export function sayText({ table, judged }: TaskData, vocabulary: Vocabulary, reporter: Reporter): void {
  const tokens = table.columns.get('token') as Float64Array;
  const unknown = tokens.reduce((count, token) => count + (token === 0 ? 1 : 0), 0);
  const share = unknown === 0 ? '' : `, ${unknown} of the text's unknown`;
  if (unknown > mostUnknown * tokens.length) {
    const message = `${((100 * unknown) / tokens.length).toFixed(0)} % of the text's ${vocabulary.kind} are not in the vocabulary: they all look alike to the model, which makes it look good at telling them.`;
    reporter.warn({ code: 'W_UNKNOWN_TOKENS', message });
  }
  const { train, validation, test } = judged;
  const windows = `windows: ${train.windowCount} train, ${validation.windowCount} validation, ${test.windowCount} test`;
  reporter.say(`Text: ${tokens.length} ${vocabulary.kind}, ${vocabulary.size} different ones${share}; ${windows}`);
}
