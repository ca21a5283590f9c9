import { defineError, type ErrorClass } from '@seqgraft/core';
import { describeFindings, type Findings } from './findings.ts';
import { count } from './place.ts';

export const BadTime: ErrorClass<{ findings: Findings; kind: 'date' | 'number' | 'unknown' }> = defineError(
  'E_TIME',
  'data',
  ({ findings, kind }) => ({
    message: `Times must all be ${
      kind === 'date'
        ? 'ISO dates like the first one'
        : kind === 'number'
          ? 'numbers like the first one'
          : 'ISO dates or numbers'
    }, but ${count(findings.total, 'is', 'are')} not: ${describeFindings(findings)}.`,
    remedy: 'Write 2020-03-01, 2020-03-01T05:00, 2020-03-01T05:00Z or plain numbers (days, epoch seconds, …).',
  }),
);

export const MixedZones: ErrorClass<{ zone: string; findings: Findings }> = defineError(
  'E_TIME_ZONE',
  'data',
  ({ zone, findings }) => ({
    message: `Times must all be in one zone (${zone} in the first row), but ${count(findings.total, 'is', 'are')} not: ${describeFindings(findings)}.`,
    remedy: 'Write all times in UTC, ending in Z.',
  }),
);

export const TimeDuplicate: ErrorClass<{ findings: Findings; seriesColumn: string | null }> = defineError(
  'E_TIME_DUPLICATE',
  'data',
  ({ findings, seriesColumn }) => ({
    message: `A time must stand once in a series, but ${count(findings.total, 'is', 'are')} repeated: ${describeFindings(findings)}.`,
    remedy:
      seriesColumn === null
        ? 'Remove the surplus rows; if the rows belong to several series, name the column that tells them apart as series.'
        : 'Remove the surplus rows.',
  }),
);

export const TimeOrder: ErrorClass<{ findings: Findings; seriesColumn: string | null }> = defineError(
  'E_TIME_ORDER',
  'data',
  ({ findings, seriesColumn }) => ({
    message: `The rows of a series must be in order of time, but ${count(findings.total, 'is earlier than the row', 'are earlier than the rows')} before: ${describeFindings(findings)}.`,
    remedy: `Sort the rows by time${seriesColumn === null ? '; if they belong to several series, name the column that tells them apart as series' : ''}.`,
  }),
);

export const Irregular: ErrorClass<{ step: string; findings: Findings }> = defineError(
  'E_IRREGULAR',
  'data',
  ({ step, findings }) => ({
    message: `The rows of a series must be one step apart (${step}, the most frequent one), but ${count(findings.total, 'is', 'are')} not: ${describeFindings(findings)}.`,
    remedy:
      'Add the missing rows with blank cells and choose how to treat missing values, or leave the time column out to count each row as a step.',
  }),
);
