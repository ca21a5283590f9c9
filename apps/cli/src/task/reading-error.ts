import { defineError, didYouMean, type ErrorClass, isSeqgraftError } from '@seqgraft/core';
import type { DecidedColumns } from '../columns/decide-columns.ts';
import { type GuessedDelimiter, guessDelimiter } from '../columns/guess-delimiter.ts';
import type { DataOptions } from '../options/data-options.ts';
import { joinNames } from '../options/name-list.ts';
import { shellWord } from '../output/shell-word.ts';
import { UsageError } from '../usage-error.ts';

/** A heading that another delimiter would split. */
const otherDelimiter = /[;\t|]/;

/** A target file that lacks what the source was trained on. */
const MissingFeatures: ErrorClass<{ file: string; missing: readonly string[]; columns: readonly string[] }> =
  defineError('E_FEATURES', 'incompatible', ({ file, missing, columns }) => {
    const [only = ''] = columns;
    const [delimiter] = (columns.length === 1 && otherDelimiter.exec(only)) || [];
    return {
      message: `The checkpoint was trained on columns that "${file}" does not have: ${quoted(missing)}.${missing
        .map((name) => didYouMean(name, columns))
        .join('')} The columns are ${quoted(columns)}.`,
      remedy:
        delimiter === undefined
          ? `Rename the columns in the file, say which ones stand in with --target, --past and the like, or leave inputs out: --without ${shellWord(joinNames(missing))} (adapt and compare).`
          : `Set the delimiter: --delimiter "${shownMark(delimiter)}".`,
    };
  });

/** A text without columns is one long name. */
const longestName = 60;

export function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name.length > longestName ? `${name.slice(0, longestName)}…` : name}"`).join(', ');
}

/** A forecast is of numbers. */
const WordsForecast: ErrorClass<{ columns: readonly string[] }> = defineError(
  'E_NOT_NUMBER',
  'data',
  ({ columns }) => ({
    message: `What is forecast must be numbers, and ${quoted(columns)} ${columns.length === 1 ? 'holds' : 'hold'} words.`,
    remedy: `Name columns of numbers with --target; to tell classes, name their column with --label ${columns[0]}.`,
  }),
);

/** Numbers that are written for people. */
const Amounts: ErrorClass<{ amounts: DecidedColumns['amounts'] }> = defineError(
  'E_NOT_NUMBER',
  'data',
  ({ amounts }) => ({
    message: `Numbers must be written plain, and those of ${amounts.map(({ column, cell }) => `"${column}" ("${cell}")`).join(', ')} are not.`,
    remedy:
      'Take away currencies, units, percent signs and marks between thousands: 1234.5. With a comma for the point: --decimal ",".',
  }),
);

/** Cells that stand between something else than commas. */
const OtherDelimiter: ErrorClass<{ found: string; guess: GuessedDelimiter }> = defineError(
  'E_RAGGED',
  'data',
  ({ found, guess: { delimiter, decimal } }) => ({
    message: found,
    remedy: `Its cells seem to stand between "${shownMark(delimiter)}": add --delimiter "${shownMark(delimiter)}"${decimal === undefined ? '' : ` --decimal "${decimal}"`}.`,
  }),
);

function shownMark(delimiter: string): string {
  return delimiter === '\t' ? '\\t' : delimiter;
}

/** What was read, and how. */
interface Reading {
  readonly file: string;
  readonly options: DataOptions;
  readonly decided: DecidedColumns;
}

/** What a reader throws, in words of the command where it has better ones. */
export async function readingError(error: unknown, reading: Reading): Promise<unknown> {
  if (isSeqgraftError(error, 'E_COLUMN')) return columnError(error, reading);
  if (isSeqgraftError(error, 'E_OPTION')) return seriesError(error, reading);
  const { file, options, decided } = reading;
  if (isSeqgraftError(error, 'E_RAGGED')) {
    const guess = options.delimiter === undefined ? await guessDelimiter(file) : undefined;
    return guess === undefined ? error : new OtherDelimiter({ found: error.reason, guess }, { cause: error });
  }
  const noNumbers = isSeqgraftError(error, 'E_TARGET') && Object(error.details).candidates?.length === 0;
  if (!noNumbers && !isSeqgraftError(error, 'E_NOT_NUMBER')) return error;
  const amounts = decided.amounts.filter(({ column }) => noNumbers || error.message.includes(`column "${column}"`));
  if (amounts.length > 0) return new Amounts({ amounts }, { cause: error });
  if (noNumbers) return error;
  const columns = (options.target ?? []).filter((name) => decided.words.includes(name));
  return columns.length === 0 ? error : new WordsForecast({ columns }, { cause: error });
}

/** What was typed wrong is a matter of the command line; what the checkpoint asks for is one of the file. */
function columnError(error: Error, { file, options }: Reading): Error {
  const { missing, columns } = (error as Error & { details: { missing: { name: string }[]; columns: string[] } })
    .details;
  const { time, series, target = [], past = [], future = [], label, weight, part } = options;
  const typed = new Set([time, series, ...target, ...past, ...future, ...(options.static ?? []), label, weight, part]);
  if (missing.some(({ name }) => typed.has(name))) return error;
  return new MissingFeatures({ file, missing: missing.map(({ name }) => name), columns }, { cause: error });
}

/** Series were picked, and there is one. */
function seriesError(error: Error, { file }: Reading): Error {
  const { problems = [] } = (error as Error & { details: { problems?: readonly { option: string }[] } }).details;
  const picked = problems.filter(({ option }) => option === 'only' || option === 'except');
  if (picked.length === 0) return error;
  const flags = picked.map(({ option }) => `--${option}`).join(' and ');
  const problem = `${flags} ${picked.length === 1 ? 'picks' : 'pick'} among several series, and no column of "${file}" tells any apart.`;
  return new UsageError(
    { problem, remedy: 'Name the column that tells them apart with --series COLUMN.' },
    { cause: error },
  );
}
