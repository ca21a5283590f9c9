import { defineError, type ErrorClass } from '@seqgraft/core';
import { describeFindings, type Findings } from './findings.ts';
import { count } from './place.ts';

export const BadTime: ErrorClass<{
  findings: Findings;
  kind: 'date' | 'number' | 'unknown';
  /** The options timeUnit and timeFormat, or null. */
  unit: string | null;
  format: string | null;
}> = defineError('E_TIME', 'data', ({ findings, kind, unit, format }) => {
  const slashed = findings.first.some(({ got }) => /^"\d{1,2}[./-]\d{1,2}[./-]\d{4}/.test(got));
  return {
    message: `Times must all be ${
      format !== null
        ? `of the form ${format}`
        : unit !== null
          ? `numbers (${unit} since 1970)`
          : kind === 'date'
            ? 'ISO dates like the first one'
            : kind === 'number'
              ? 'numbers like the first one'
              : 'ISO dates or numbers'
    }, but ${count(findings.total, 'is', 'are')} not: ${describeFindings(findings)}.`,
    remedy:
      format !== null || unit !== null
        ? `Correct these cells, or ${format === null ? 'leave timeUnit out where times are dates' : 'the option timeFormat'}.`
        : slashed
          ? 'Say how such dates are written, since day and month look alike: timeFormat: "DD/MM/YYYY" or "MM/DD/YYYY", with a time "DD/MM/YYYY HH:mm" (on the command line: --time-format).'
          : 'Write 2020-03-01, 2020-03-01T05:00, 2020-03-01T05:00Z or plain numbers (days, epoch seconds, …), or say how they are written with timeFormat: "DD/MM/YYYY HH:mm".',
  };
});

export const MixedZones: ErrorClass<{ zone: string; findings: Findings }> = defineError(
  'E_TIME_ZONE',
  'data',
  ({ zone, findings }) => ({
    message: `Times must all be in one zone (${zone} in the first row), but ${count(findings.total, 'is', 'are')} not: ${describeFindings(findings)}.`,
    remedy:
      'Write all times in UTC, ending in Z, or convert times that name their zones with zones: utc (on the command line: --zones utc).',
  }),
);

export const TimeDuplicate: ErrorClass<{ findings: Findings; seriesColumn: string | null }> = defineError(
  'E_TIME_DUPLICATE',
  'data',
  ({ findings, seriesColumn }) => ({
    message: `A time must stand once in a series, but ${count(findings.total, 'is', 'are')} repeated: ${describeFindings(findings)}.`,
    remedy:
      seriesColumn === null
        ? 'Remove the surplus rows or choose duplicates: first, last or mean (on the command line: --duplicates first); if the rows belong to several series, name the column that tells them apart as series.'
        : 'Remove the surplus rows, or choose duplicates: first, last or mean (on the command line: --duplicates first).',
  }),
);

export const TimeOrder: ErrorClass<{ findings: Findings; seriesColumn: string | null }> = defineError(
  'E_TIME_ORDER',
  'data',
  ({ findings, seriesColumn }) => ({
    message: `The rows of a series must be in order of time, but ${count(findings.total, 'is earlier than the row', 'are earlier than the rows')} before: ${describeFindings(findings)}.`,
    remedy: `Sort the rows by time or choose unsorted: sort (on the command line: --unsorted sort)${seriesColumn === null ? '; if they belong to several series, name the column that tells them apart as series' : ''}.`,
  }),
);

export const Irregular: ErrorClass<{
  step: string;
  findings: Findings;
  /** Whether rows were to be inserted, which needs whole steps. */
  inserting: boolean;
}> = defineError('E_IRREGULAR', 'data', ({ step, findings, inserting }) => ({
  message: `The rows of a series must be ${inserting ? 'whole steps' : 'one step'} apart (${step}, the most frequent one), but ${count(findings.total, 'is', 'are')} not: ${describeFindings(findings)}.`,
  remedy: inserting
    ? 'Choose irregular: segment (a new run begins there), delta (an input says how long ago the row before was), or resample to a regular step (on the command line: --irregular segment | delta | resample:1h).'
    : 'Choose irregular: segment (a new run begins there), insert (rows with missing values), delta (an input says how long ago the row before was) or resample to a regular step (on the command line: --irregular segment | insert | delta | resample:1h); or leave the time column out to count each row as a step.',
}));
