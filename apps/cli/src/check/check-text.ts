import { parseVocabulary } from '@seqgraft/windows';
import type { CheckOptions } from '../options/command-options.ts';
import { nextCommand } from '../output/next-command.ts';
import type { Reporter } from '../output/reporter.ts';
import { textTable as table } from '../output/text-table.ts';
import type { Outcome } from '../run-action.ts';
import { loadSourceModel } from '../task/source-model.ts';
import { splitTable } from '../task/split-plan.ts';
import { loadText, textOptionsOf } from '../task/text-task.ts';
import { UsageError } from '../usage-error.ts';
import { countWindows } from './count-windows.ts';

/** Tokens that are shown. */
const shown = 12;

/** Says what is in a text: how long it is, which tokens it has, and how many the vocabulary of a source does not know. */
export async function checkText(file: string, options: CheckOptions, reporter: Reporter): Promise<Outcome> {
  const source = options.source === undefined ? null : await loadSourceModel(options.source, options.store, reporter);
  if (source !== null && source.preprocess.task !== 'language-model') {
    const problem = `${source.self.ref} is no language model, and "${file}" is a text.`;
    throw new UsageError({
      problem,
      remedy: 'Name a checkpoint of a text, or the task that the file is for with --task.',
    });
  }
  const known = source === null ? undefined : parseVocabulary(source.preprocess.vocabulary);
  const text = await loadText(file, options, known);
  const { vocabulary } = text;
  const tokens = text.table.columns.get('token') as Float64Array;
  const counts = new Array<number>(vocabulary.size).fill(0);
  for (const token of tokens) counts[token] = (counts[token] as number) + 1;
  const unknown = counts[0] as number;
  const frequent = [...counts.keys()]
    .filter((token) => token > 0 && (counts[token] as number) > 0)
    .sort((a, b) => (counts[b] as number) - (counts[a] as number))
    .slice(0, shown)
    .map((token) => ({ token: vocabulary.tokens[token] as string, count: counts[token] as number }));
  const lookback = options.lookback ?? source?.preprocess.frame.lookback ?? 64;
  const { frame, cut } = textOptionsOf(text.table, vocabulary, { lookback });
  const { parts, findings } = countWindows(splitTable(text.table, { by: 'part', embargo: 0 }), {
    frame,
    cut,
    stride: 1,
  });
  const next =
    options.source === undefined
      ? nextCommand(['train', file, '--name', 'text'], options.store)
      : nextCommand(['compare', options.source, file], options.store);
  const share = ((100 * unknown) / tokens.length).toPrecision(2);
  return {
    result: {
      file,
      task: 'language-model',
      tokens: tokens.length,
      kind: vocabulary.kind,
      vocabulary: vocabulary.size,
      unknown,
      frequent,
      parts,
      findings,
      source: source?.self.ref ?? null,
      next: [next],
    },
    text: [
      `${file}: ${tokens.length} ${vocabulary.kind}, ${vocabulary.size - 1} different ones in ${source === null ? 'training' : `the vocabulary of ${source.self.ref}`}`,
      `${unknown} are not in that vocabulary (${share} %).`,
      `Most frequent: ${frequent.map(({ token, count }) => `${JSON.stringify(token)} ${count}`).join(', ')}`,
      '',
      `Windows (lookback ${lookback}, the next token at every step):`,
      table(
        ['part', 'tokens', 'windows'],
        parts.map(({ part, rows, windows }) => [part, String(rows), windows === null ? '–' : String(windows)]),
        { right: [1, 2] },
      ),
      ...findings.map(({ code, message, remedy }) => `✗ ${code}: ${message} ${remedy}`),
      '',
      'Next:',
      `  ${next}`,
    ].join('\n'),
  };
}
