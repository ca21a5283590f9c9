import { defineError, type ErrorClass } from '@seqgraft/core';
import { describeFindings, type Findings } from '../table/findings.ts';
import { count, quoteAll } from '../table/place.ts';

export const FileUnreadable: ErrorClass<{ path: string; cause: string }> = defineError(
  'E_FILE',
  'not-found',
  ({ path, cause }) => ({
    message: `Cannot read "${path}": ${cause}.`,
    remedy: 'Check the path and that you may read it.',
  }),
);

export const TooLarge: ErrorClass<{ bytes: number; limit: number }> = defineError(
  'E_TOO_LARGE',
  'resource',
  ({ bytes, limit }) => ({
    message: `What must be read at once may have at most ${count(limit, 'byte')}, and this is at least ${count(bytes, 'byte')}.`,
    remedy: 'Keep only the columns and rows that are needed, or split the file.',
  }),
);

export const NotUtf8: ErrorClass<{ line: number; byte: number; guess: string | null }> = defineError(
  'E_ENCODING',
  'data',
  ({ line, byte, guess }) => ({
    message: `Text must be UTF-8, but line ${line} is not (byte ${byte} of the file${guess === null ? '' : `; it looks like ${guess}`}).`,
    remedy: `Save the file as UTF-8${guess === null ? '' : `, for example: iconv -f ${guess} -t UTF-8 FILE`}.`,
  }),
);

export const EmptyFile: ErrorClass<{ headerOnly: boolean; columns: readonly string[] }> = defineError(
  'E_EMPTY',
  'data',
  ({ headerOnly, columns }) => ({
    message: headerOnly
      ? `The data has a header (${quoteAll(columns)}) but no row.`
      : 'The data is empty: there is neither a header nor a row.',
    remedy: 'Give a header line with the names of the columns and at least one row.',
  }),
);

/** A row that cannot be parsed: a quote in the wrong place, a line that is no JSON object. */
export const BadRow: ErrorClass<{ line: number; place?: 'line' | 'row'; cause: string; remedy?: string }> = defineError(
  'E_BAD_ROW',
  'data',
  ({
    line,
    place = 'line',
    cause,
    remedy = 'Put a field that holds quotes into quotes and double the quotes in it: "he said ""yes""".',
  }) => ({
    message: `The row that begins at ${place} ${line} cannot be read: ${cause}.`,
    remedy,
  }),
);

export const Ragged: ErrorClass<{ columns: number; findings: Findings }> = defineError(
  'E_RAGGED',
  'data',
  ({ columns, findings }) => ({
    message: `Every row must have ${count(columns, 'field')} like the header, but ${count(findings.total, 'row has', 'rows have')} not: ${describeFindings(findings)}.`,
    remedy: 'Add or remove fields there, put quotes around a field that holds the delimiter, or set another delimiter.',
  }),
);

export const UnequalLengths: ErrorClass<{ findings: Findings }> = defineError('E_RAGGED', 'data', ({ findings }) => ({
  message: `All arrays of a series must be equally long: ${describeFindings(findings)}.`,
  remedy: 'Give one value a row in each array.',
}));
