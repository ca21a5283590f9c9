import { defineError, didYouMean, type ErrorClass } from '@seqgraft/core';
import { describeFindings, type Findings } from '../table/findings.ts';
import { count, formatPlace, listSome, quoteAll } from '../table/place.ts';

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

export const DuplicateColumn: ErrorClass<{ names: readonly string[]; columns: readonly string[] }> = defineError(
  'E_DUPLICATE_COLUMN',
  'data',
  ({ names, columns }) => ({
    message: `A column name must stand once in the header, but ${quoteAll(names)} ${names.length === 1 ? 'stands' : 'stand'} several times in ${quoteAll(columns)}.`,
    remedy: 'Rename or remove the surplus columns.',
  }),
);

export const UnknownColumn: ErrorClass<{
  missing: readonly { name: string; role: string }[];
  columns: readonly string[];
  /** The series that lacks them, when others have them. */
  series: string | null;
  hint: string | null;
}> = defineError('E_COLUMN', 'usage', ({ missing, columns, series, hint }) => ({
  message: `${missing
    .map(
      ({ name, role }) =>
        `There is no ${role} column "${name}"${series === null ? '' : ` in series "${series}"`}.${didYouMean(name, columns)}`,
    )
    .join(' ')} The columns are ${quoteAll(columns)}.`,
  remedy: hint ?? 'Name columns that the data has; upper and lower case count.',
}));

export const RoleTwice: ErrorClass<{ columns: readonly { name: string; roles: readonly string[] }[] }> = defineError(
  'E_ROLE',
  'usage',
  ({ columns }) => ({
    message: `A column has one role, but ${columns.map(({ name, roles }) => `"${name}" is named as ${roles.join(' and ')}`).join(', ')}.`,
    remedy: 'A target is an input too (its past is known), so it need not be repeated under past.',
  }),
);

export const NoTarget: ErrorClass<{ candidates: readonly string[]; columns: readonly string[] }> = defineError(
  'E_TARGET',
  'usage',
  ({ candidates, columns }) => ({
    message: `No target column was named, and ${
      candidates.length === 0
        ? `no column is numeric. The columns are ${quoteAll(columns)}`
        : `${candidates.length} columns are numeric: ${quoteAll(candidates)}`
    }.`,
    remedy: `Name the column to forecast as target${candidates.length === 0 ? '' : ` (on the command line: --target ${candidates[0]})`}.`,
  }),
);

export const NotNumber: ErrorClass<{ findings: Findings; decimalComma: boolean }> = defineError(
  'E_NOT_NUMBER',
  'data',
  ({ findings, decimalComma }) => ({
    message: `${describeFindings(findings)} ${findings.total === 1 ? 'is not a number' : 'are not numbers'}.`,
    remedy: decimalComma
      ? 'If the comma is the decimal mark set decimal to "," (on the command line: --decimal ,); marks of thousands must be removed.'
      : 'Correct the cells, or leave the column out of target and past.',
  }),
);

export const NoSeries: ErrorClass<{ column: string; findings: Findings }> = defineError(
  'E_SERIES',
  'data',
  ({ column, findings }) => ({
    message: `Every row must name its series in column "${column}", but ${count(findings.total, 'cell is', 'cells are')} blank: ${listSome(findings.first.map(formatPlace), findings.total)}.`,
    remedy: 'Fill in the series, or remove the rows.',
  }),
);

export const NotFinite: ErrorClass<{ findings: Findings }> = defineError('E_NONFINITE', 'data', ({ findings }) => ({
  message: `Numbers must be finite and fit float32 (up to 3.4e38), but ${count(findings.total, 'is', 'are')} not: ${describeFindings(findings)}.`,
  remedy: 'Correct the cells, or leave them blank and choose how to treat missing values.',
}));

export const NotExact: ErrorClass<{ findings: Findings }> = defineError('E_NOT_EXACT', 'data', ({ findings }) => ({
  message: `Whole numbers must be such that float64 holds them exactly, but ${count(findings.total, 'is', 'are')} not: ${describeFindings(findings)}.`,
  remedy:
    'Leave the column out if it is an id; else subtract a constant, count in a larger unit, or write it with a decimal point if its last digits do not count.',
}));
