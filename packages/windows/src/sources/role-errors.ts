import { defineError, didYouMean, type ErrorClass } from '@seqgraft/core';
import { describeFindings, type Findings } from '../table/findings.ts';
import { count, quoteAll } from '../table/place.ts';

export const NotConstant: ErrorClass<{ findings: Findings }> = defineError('E_STATIC', 'data', ({ findings }) => ({
  message: `A static column has one value a series, but ${count(findings.total, 'row has', 'rows have')} another than the first of its series: ${describeFindings(findings)}.`,
  remedy: 'Correct the cells, or name the column as past (or future) instead of static.',
}));

export const UnknownClass: ErrorClass<{
  column: string;
  classes: readonly string[];
  findings: Findings;
  /** A class that is not known, for the nearest one that is. */
  example: string;
}> = defineError('E_LABEL', 'data', ({ column, classes, findings, example }) => ({
  message: `Labels in column "${column}" must be one of the classes ${quoteAll(classes)}, but ${count(findings.total, 'is', 'are')} not: ${describeFindings(findings)}.${didYouMean(example, classes)}`,
  remedy: 'Correct the labels, leave them blank, or give the classes of the data as classes.',
}));

export const NoLabel: ErrorClass<{ column: string }> = defineError('E_LABEL', 'data', ({ column }) => ({
  message: `Some row must have a label, but all cells of column "${column}" are blank.`,
  remedy: 'Fill in the labels, or name another column as label.',
}));

export const BadWeight: ErrorClass<{ findings: Findings }> = defineError('E_WEIGHT', 'data', ({ findings }) => ({
  message: `Weights must be numbers of at least 0, but ${count(findings.total, 'is', 'are')} not: ${describeFindings(findings)}.`,
  remedy: 'Correct the cells; 0 takes a row out of the loss.',
}));

export const BadPart: ErrorClass<{ names: readonly string[]; findings: Findings; example: string }> = defineError(
  'E_PART',
  'data',
  ({ names, findings, example }) => ({
    message: `The part of a row must be one of ${quoteAll(names)}, but ${count(findings.total, 'is', 'are')} not: ${describeFindings(findings)}.${didYouMean(example, names)}`,
    remedy: 'Correct the cells.',
  }),
);

export const CategoryClash: ErrorClass<{ columns: readonly string[] }> = defineError(
  'E_DUPLICATE_COLUMN',
  'data',
  ({ columns }) => ({
    message: `A category "b" of a static column "a" becomes a column "a=b", but the data has ${columns.length === 1 ? 'such a column' : 'such columns'} already: ${quoteAll(columns)}.`,
    remedy: 'Rename the columns of the data.',
  }),
);
