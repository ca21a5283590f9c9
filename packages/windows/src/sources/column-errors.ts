import { defineError, didYouMean, type ErrorClass } from '@seqgraft/core';
import { quoteAll } from '../table/place.ts';

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
