import { expect, it } from 'vitest';
import { guessTimeFormat } from './guess-time-format.ts';

it.each([
  [['Jan 1 2000', 'Feb 1 2000'], 'MMM D YYYY'],
  [['31/12/2020 23:00', '01/01/2021 00:00'], 'DD/MM/YYYY HH:mm'],
  [['12/31/2020', '01/01/2021'], 'MM/DD/YYYY'],
  [['20240131', '20240201'], 'YYYYMMDD'],
  [['4-Jan-21', '5-Jan-21'], 'D-MMM-YY'],
  [['98-12-31', '99-01-01', '99-01-02'], 'YY-M-D'],
  [['January 31, 2020', 'May 1, 2020'], 'MMMM D, YYYY'],
  [['soon', 'later'], undefined],
  [['Jan 1 2000', 'later'], undefined],
  [[], undefined],
])('%j is written %s', (cells, format) => {
  expect(guessTimeFormat(cells)).toEqual(format === undefined ? undefined : { format, other: null });
});

it('leaves a cell that does not fit to the reader', () => {
  expect(guessTimeFormat(['n/a', '31/12/2020', '01/01/2021', '02/01/2021'])?.format).toBe('DD/MM/YYYY');
});

it('reads days and months so that the cells stand in order', () => {
  const american = ['01/02/2020', '01/03/2020', '01/04/2020', '02/01/2020'];
  const british = ['01/02/2020', '02/02/2020', '03/02/2020', '01/03/2020'];
  expect(guessTimeFormat(american)).toEqual({ format: 'MM/DD/YYYY', other: null });
  expect(guessTimeFormat(british)).toEqual({ format: 'DD/MM/YYYY', other: null });
});

const monthly = Array.from({ length: 24 }, (_, month) => [1 + (month % 12), 1, 2000 + Math.floor(month / 12)]);
const text = (parts: readonly number[]): string => parts.map((part) => String(part).padStart(2, '0')).join('/');

it('reads them so that the cells are equally far apart, where both orders stand in order', () => {
  // As days and months they are the first twelve days of each January.
  expect(guessTimeFormat(monthly.map(text))).toEqual({ format: 'MM/DD/YYYY', other: null });
  const european = monthly.map(([month = 0, day = 0, year = 0]) => text([day, month, year]));
  expect(guessTimeFormat(european)).toEqual({ format: 'DD/MM/YYYY', other: null });
});

it('says that both are as good', () => {
  expect(guessTimeFormat(monthly.slice(0, 12).map(text))).toEqual({ format: 'DD/MM/YYYY', other: 'MM/DD/YYYY' });
  expect(guessTimeFormat(['1/2/2020 1:00 PM', '1/2/2020 2:00 PM'])).toEqual({
    format: 'D/M/YYYY h:mm A',
    other: 'M/D/YYYY h:mm A',
  });
  // One day is the same in both.
  expect(guessTimeFormat(['1/1/2020', '1/1/2021'])).toEqual({ format: 'D/M/YYYY', other: null });
});

it('looks further where the beginning is the same in both', () => {
  const minutes = Array.from({ length: 60 * 24 * 2 }, (_, minute) => {
    const at = new Date(Date.UTC(2020, 1, 12, 0, minute));
    const [, month, day, clock] = /-(\d+)-(\d+)T(\d+:\d+)/.exec(at.toISOString()) ?? [];
    return `${day}/${month}/2020 ${clock}`;
  });
  expect(guessTimeFormat(minutes.slice(0, 1000))?.other).toBe('MM/DD/YYYY HH:mm');
  expect(guessTimeFormat(minutes)).toEqual({ format: 'DD/MM/YYYY HH:mm', other: null });
});
