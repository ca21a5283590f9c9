import { defineError, type ErrorClass } from '@seqgraft/core';
import { describeFindings, type Findings } from '../table/findings.ts';
import { count, formatPlace, listSome } from '../table/place.ts';

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

export const NotFinite: ErrorClass<{ findings: Findings }> = defineError('E_NONFINITE', 'data', ({ findings }) => ({
  message: `Numbers must be finite and fit float32 (up to 3.4e38), but ${count(findings.total, 'is', 'are')} not: ${describeFindings(findings)}.`,
  remedy: 'Correct the cells, or leave them blank and choose how to treat missing values.',
}));

export const NotExact: ErrorClass<{ findings: Findings }> = defineError('E_NOT_EXACT', 'data', ({ findings }) => ({
  message: `Whole numbers must be such that float64 holds them exactly, but ${count(findings.total, 'is', 'are')} not: ${describeFindings(findings)}.`,
  remedy:
    'Leave the column out if it is an id; else subtract a constant, count in a larger unit, or write it with a decimal point if its last digits do not count.',
}));

export const NoSeries: ErrorClass<{ column: string; findings: Findings }> = defineError(
  'E_SERIES',
  'data',
  ({ column, findings }) => ({
    message: `Every row must name its series in column "${column}", but ${count(findings.total, 'cell is', 'cells are')} blank: ${listSome(findings.first.map(formatPlace), findings.total)}.`,
    remedy: 'Fill in the series, or remove the rows.',
  }),
);
