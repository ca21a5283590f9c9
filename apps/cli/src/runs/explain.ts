import { defineError, didYouMean, type ErrorCategory, type ErrorClass } from '@seqgraft/core';
import { exitCodes } from '../exit-code.ts';
import { type ErrorExplanation, errorExplanations } from '../explain/error-codes.ts';
import { type Notice, notices } from '../explain/notices.ts';
import { commandRemedies } from '../output/command-remedies.ts';
import { textTable } from '../output/text-table.ts';
import type { Outcome } from '../run-action.ts';

const UnknownCode: ErrorClass<{ code: string; known: readonly string[] }> = defineError(
  'E_CODE_UNKNOWN',
  'usage',
  ({ code, known }) => ({
    message: `There is no code "${code}".${didYouMean(code, known)}`,
    remedy: 'seqgraft explain lists all codes.',
  }),
);

/** Not defined by a package: what nobody foresaw. */
const internal: ErrorExplanation = {
  code: 'E_INTERNAL',
  category: 'bug',
  source: 'cli',
  about: 'Something that nobody foresaw: a bug in seqgraft.',
  messages: [],
  remedies: ['Please report it with the command that you typed.'],
};

const noticeKinds: Readonly<Record<string, string>> = {
  W: 'a warning: the command goes on',
  N: 'a finding of check: worth a look',
  L: 'a finding of check: results would be too good',
};

/** Says what a code means; without one, which there are. */
export async function explain(wanted: string | undefined): Promise<Outcome> {
  const errors = [...(await errorExplanations()), internal];
  const known = [...new Set([...errors, ...notices].map(({ code }) => code))].sort();
  if (wanted === undefined) return listCodes(errors);
  const code = codeLike(wanted, known);
  const found = errors.filter((error) => error.code === code);
  const notice = notices.find((each) => each.code === code);
  if (notice !== undefined) return explainNotice(notice);
  if (found.length === 0) throw new UnknownCode({ code: wanted, known });
  const inCommand = commandRemedies[code];
  return {
    result: {
      code,
      definitions: found.map((error) => ({ ...error, exitCode: exitCodeOf(error) })),
      command: inCommand ?? null,
    },
    text: [
      ...found.map((error) => explainOne(code, error)),
      ...(inCommand === undefined ? [] : [`With the command:\n  ${inCommand}`]),
    ].join('\n\n'),
  };
}

/** A paragraph for each of what it is, what it is about, what it says and how it is mended. */
function explainOne(code: string, error: ErrorExplanation): string {
  const from = error.source === 'cli' ? 'the command' : `@seqgraft/${error.source}`;
  const lines = (texts: readonly string[]): string => texts.map((text) => `  ${capitalised(text)}`).join('\n');
  return [
    `${code}: ${error.category}, exit ${exitCodeOf(error)}, from ${from}`,
    error.about,
    lines(error.messages),
    lines(error.remedies),
  ]
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

function explainNotice({ code, about, mend }: Notice): Outcome {
  const kind = noticeKinds[code.charAt(0)] ?? '';
  return { result: { code, kind, about, mend }, text: [`${code}: ${kind}`, '', about, '', `  ${mend}`].join('\n') };
}

/** `missing` and `e_missing` mean E_MISSING. */
function codeLike(wanted: string, known: readonly string[]): string {
  const upper = wanted.trim().toUpperCase().replaceAll('-', '_');
  return known.find((code) => code === upper) ?? known.find((code) => code.slice(2) === upper) ?? upper;
}

function exitCodeOf({ category }: ErrorExplanation): number {
  return exitCodes[category as ErrorCategory] ?? 1;
}

function listCodes(errors: readonly ErrorExplanation[]): Outcome {
  const first = [...new Map([...errors].reverse().map((error) => [error.code, error])).values()];
  first.sort((a, b) => exitCodeOf(a) - exitCodeOf(b) || a.code.localeCompare(b.code));
  const rows = first.map((error) => [
    error.code,
    String(exitCodeOf(error)),
    shortOf(error.about || (error.messages[0] ?? '')),
  ]);
  const others = notices.map(({ code, about }) => [code, '', shortOf(about)]);
  return {
    result: {
      errors: first.map((error) => ({ code: error.code, category: error.category, exitCode: exitCodeOf(error) })),
      notices: notices.map(({ code }) => code),
    },
    text: [
      textTable(['code', 'exit', ''], [...rows, ...others], { right: [1] }),
      '',
      'seqgraft explain CODE says more of one.',
    ].join('\n'),
  };
}

/** The first sentence, on one line. */
function shortOf(text: string): string {
  const [sentence = ''] = capitalised(text)
    .replaceAll(/\s+/g, ' ')
    .split(/(?<=\.)\s/);
  return sentence.length > 100 ? `${sentence.slice(0, 99)}…` : sentence;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
